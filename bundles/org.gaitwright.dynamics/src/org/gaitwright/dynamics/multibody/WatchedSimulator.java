/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import java.util.List;

/** A simulator that tells of each time step. */
record WatchedSimulator(MultibodySimulator simulator, Runnable eachStep) implements MultibodySimulator {

	@Override
	public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
		eachStep.run();
		simulator.step(t, x, xo, u, uo, next, no);
	}

	@Override
	public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz, int fzo) {
		eachStep.run();
		simulator.linearize(t, x, xo, u, uo, next, no, fz, fzo);
	}

	@Override
	public List<Contact> contacts() {
		return simulator.contacts();
	}
}
