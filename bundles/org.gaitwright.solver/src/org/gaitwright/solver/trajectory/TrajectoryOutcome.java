/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

/** Why the DDP iterations of a trajectory step ended. */
public enum TrajectoryOutcome {
	/** All iterations that were asked for are done. */
	ITERATIONS("all iterations done"),
	/** The mean part falls, or is expected to fall, by less than the tolerance. */
	CONVERGED("converged"),
	/** No step of the line search lowered the mean part enough, up to the largest regularisation. */
	NO_DESCENT("no step lowers the cost: the dynamics or the policy bend too much for the linearisation"),
	/** Q̃_uu was not positive definite, up to the largest regularisation. */
	INDEFINITE("the curvature in the controls is not positive definite: add control cost or allow more regularisation");

	private final String description;

	TrajectoryOutcome(String description) {
		this.description = description;
	}

	/** For people. */
	public String description() {
		return description;
	}
}
