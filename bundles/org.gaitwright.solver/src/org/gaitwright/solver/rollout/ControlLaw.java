/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.rollout;

/** Decides on the control of each time step. For one thread at a time. */
@FunctionalInterface
public interface ControlLaw {
	/**
	 * The control at time step t; steps come in order from 0.
	 *
	 * @param x  states, of which the one at {@code xo} is the present one
	 * @param u  receives the control, m entries from {@code uo}; zero before
	 */
	void control(int t, double[] x, int xo, double[] u, int uo);
}
