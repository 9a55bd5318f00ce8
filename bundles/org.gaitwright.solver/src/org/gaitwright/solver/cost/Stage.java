/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.cost;

/** When a cost term of the state is charged. */
public enum Stage {
	/** In the time steps t = 0..T−1. */
	RUNNING,
	/** For the end state x[T] only. */
	TERMINAL,
	/** In every time step and for the end state. */
	ALWAYS;

	boolean running() {
		return this != TERMINAL;
	}

	boolean terminal() {
		return this != RUNNING;
	}
}
