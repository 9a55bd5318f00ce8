/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

/** Why a run ended. */
public enum StopReason {
	/** All iterations that were asked for are done. */
	ITERATIONS("all iterations done"),
	/** Trajectories and policy agree: the stopping tolerances hold. */
	CONVERGED("converged: trajectories and policy agree"),
	/** The user ended it; it can be resumed. */
	CANCELLED("cancelled; resume goes on from the last checkpoint"),
	/** An error ended it; it can be resumed once the cause is removed. */
	FAILED("failed");

	private final String description;

	StopReason(String description) {
		this.description = description;
	}

	/** For people. */
	public String description() {
		return description;
	}
}
