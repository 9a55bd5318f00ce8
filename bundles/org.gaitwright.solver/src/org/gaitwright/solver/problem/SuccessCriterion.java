/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.problem;

/** Says whether a rollout did what the task asks. Immutable and thread-safe. */
public interface SuccessCriterion {
	/** True where the robot has failed for good in state x (a fall): the rollout ends there. */
	boolean failed(double[] x, int xo);

	/** Judges a rollout that reached its end. */
	boolean achieved(RolloutSummary summary);

	/** How far the robot has come in state x, in metres; rollouts derive their speed from it. The root's x by default. */
	default double forwardPosition(double[] x, int xo) {
		return x[xo];
	}

	/** The criterion in words, for reports. */
	String description();
}
