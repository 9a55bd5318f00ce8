/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.rollout.Rollout;
import org.gaitwright.solver.rollout.Simulation;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/** Runs the controller u = û + K(x − x̂) of a trajectory distribution under a condition that may be another's. */
final class TrajectoryTracking {
	private TrajectoryTracking() {
	}

	/**
	 * Rolls out from the condition's mean initial state over the trajectory's horizon.
	 *
	 * @param feedback whether K is used; else û alone
	 * @param limits   ranges into which the controls are moved, null for none
	 */
	static Rollout run(Condition condition, TrajectoryDistribution q, boolean feedback, ControlLimits limits) {
		int T = q.horizon();
		int n = q.stateSize();
		int m = q.controlSize();
		double[] deviation = new double[n];
		return new Simulation(condition).run((t, x, xo, u, uo) -> {
			System.arraycopy(q.u(), t * m, u, uo, m);
			if (feedback) {
				Vectors.difference(x, xo, q.x(), t * n, deviation, 0, n);
				Dense.multiplyVectorAdd(q.gain(), t * m * n, deviation, 0, u, uo, m, n);
			}
			if (limits != null)
				limits.clamp(u, uo);
		}, condition.initialMean(), T, T);
	}
}
