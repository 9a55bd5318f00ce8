/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics;

import java.util.Optional;

/** Dynamics that tell of each time step. */
record WatchedDynamics(Dynamics dynamics, Runnable eachStep) implements DerivedDynamics {
	/** Watched, too, where the special kind can be. */
	@Override
	public <T extends Dynamics> Optional<T> as(Class<T> kind) {
		if (kind.isInstance(this))
			return Optional.of(kind.cast(this));
		return dynamics.as(kind).map(special -> {
			Dynamics watched = special.watched(eachStep);
			return kind.isInstance(watched) ? kind.cast(watched) : special;
		});
	}

	@Override
	public Simulator newSimulator() {
		Simulator simulator = dynamics.newSimulator();
		return new Simulator() {
			@Override
			public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
				eachStep.run();
				simulator.step(t, x, xo, u, uo, next, no);
			}

			@Override
			public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz,
					int fzo) {
				eachStep.run();
				simulator.linearize(t, x, xo, u, uo, next, no, fz, fzo);
			}
		};
	}
}
