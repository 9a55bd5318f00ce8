/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics;

import java.util.Optional;

/** Dynamics whose step 0 is a later step of others. */
record LaterDynamics(Dynamics dynamics, int steps) implements DerivedDynamics {
	/** Empty where the special kind cannot be counted from a later step. */
	@Override
	public <T extends Dynamics> Optional<T> as(Class<T> kind) {
		return kind.isInstance(this) ? Optional.of(kind.cast(this))
				: dynamics.as(kind).map(special -> special.later(steps)).filter(kind::isInstance).map(kind::cast);
	}

	@Override
	public Simulator newSimulator() {
		Simulator simulator = dynamics.newSimulator();
		return new Simulator() {
			@Override
			public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
				simulator.step(t + steps, x, xo, u, uo, next, no);
			}

			@Override
			public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz,
					int fzo) {
				simulator.linearize(t + steps, x, xo, u, uo, next, no, fz, fzo);
			}
		};
	}
}
