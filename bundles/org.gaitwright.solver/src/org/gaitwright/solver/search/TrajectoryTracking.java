/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;
import org.gaitwright.solver.rollout.Rollout;
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
		Simulator simulator = condition.dynamics().newSimulator();
		Cost.Evaluator cost = condition.cost().newEvaluator();
		double[] x = new double[(T + 1) * n];
		double[] u = q.u().clone();
		double[] stepCost = new double[T];
		double[] deviation = new double[n];
		System.arraycopy(condition.initialMean(), 0, x, 0, n);
		int t = 0;
		while (t < T) {
			if (feedback) {
				Vectors.difference(x, t * n, q.x(), t * n, deviation, 0, n);
				Dense.multiplyVectorAdd(q.gain(), t * m * n, deviation, 0, u, t * m, m, n);
			}
			if (limits != null)
				limits.clamp(u, t * m);
			stepCost[t] = cost.value(t, x, t * n, u, t * m);
			simulator.step(t, x, t * n, u, t * m, x, (t + 1) * n);
			if (!Double.isFinite(stepCost[t]) || Vectors.indexOfNonFinite(x, (t + 1) * n, n) >= 0)
				break;
			t++;
		}
		return new Rollout(condition.name(), t, T, x, u, stepCost, T, t == T ? cost.terminal(x, T * n) : 0);
	}
}
