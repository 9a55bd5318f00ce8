/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.DerivedDynamics;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;

/** Dynamics of one coordinate and one control that go wrong in a known way. */
record Broken(Dynamics dynamics, Break kind) implements DerivedDynamics {
	@Override
	public Simulator newSimulator() {
		Simulator simulator = dynamics.newSimulator();
		return new Simulator() {
			@Override
			public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
				boolean far = Math.abs(u[uo]) > 0.6;
				if (kind == Break.STEP_THROWS && t >= 2 || kind == Break.FAR_THROWS && far)
					throw new ArithmeticException("no next state");
				simulator.step(t, x, xo, u, uo, next, no);
				if (kind == Break.STEP && t >= 2 || kind == Break.FAR && far)
					next[no] = Double.POSITIVE_INFINITY;
			}

			@Override
			public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz,
					int fzo) {
				if (kind == Break.JACOBIAN_THROWS && t == 2)
					throw new ArithmeticException("singular");
				simulator.linearize(t, x, xo, u, uo, next, no, fz, fzo);
				if (kind == Break.JACOBIAN && t == 2)
					fz[fzo] = Double.NEGATIVE_INFINITY;
				if (kind == Break.WRONG_SIGN)
					fz[fzo + 1] = -fz[fzo + 1];
			}
		};
	}
}
