/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.rollout;

import java.util.Arrays;

import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;

/** Runs a control law in the simulator under one condition. For one thread at a time. */
public final class Simulation {
	private final Condition condition;
	private final int n;
	private final int m;
	private final Simulator simulator;
	private final Cost.Evaluator cost;

	public Simulation(Condition condition) {
		this.condition = condition;
		n = condition.dynamics().stateSize();
		m = condition.dynamics().controlSize();
		simulator = condition.dynamics().newSimulator();
		cost = condition.cost().newEvaluator();
	}

	/** False where there is no next state. */
	private boolean step(int t, double[] x, double[] u) {
		try {
			simulator.step(t, x, t * n, u, t * m, x, (t + 1) * n);
			return true;
		} catch (ArithmeticException noNextState) {
			return false;
		}
	}

	/**
	 * Rolls out until all steps are done or a number is not finite.
	 *
	 * @param law     decides on the controls
	 * @param x0      initial state, n entries
	 * @param steps   number of time steps
	 * @param horizon T, the training horizon: where x[T] is charged
	 */
	public Rollout run(ControlLaw law, double[] x0, int steps, int horizon) {
		double[] x = new double[(steps + 1) * n];
		double[] u = new double[steps * m];
		double[] stepCost = new double[steps];
		System.arraycopy(x0, 0, x, 0, n);
		int t = 0;
		while (t < steps) {
			law.control(t, x, t * n, u, t * m);
			stepCost[t] = cost.value(t, x, t * n, u, t * m);
			if (!step(t, x, u) || !Double.isFinite(stepCost[t]) || Vectors.indexOfNonFinite(x, (t + 1) * n, n) >= 0) {
				Arrays.fill(x, (t + 1) * n, (t + 2) * n, 0);
				break;
			}
			t++;
		}
		double terminal = t >= horizon ? cost.terminal(x, horizon * n) : 0;
		return new Rollout(condition.name(), t, steps, x, u, stepCost, horizon, terminal);
	}
}
