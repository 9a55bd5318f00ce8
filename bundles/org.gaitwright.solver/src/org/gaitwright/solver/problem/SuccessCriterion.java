/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.problem;

/** Says whether a rollout did what the task asks. Immutable and thread-safe. */
public interface SuccessCriterion {
	/** True where the robot has failed for good in state x (a fall): the rollout ends there. */
	boolean failed(double[] x, int xo);

	/** Judges a rollout that reached its end. */
	boolean achieved(RolloutSummary summary);

	/** The criterion in words, for reports. */
	String description();
}
