/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;
import org.gaitwright.solver.problem.NumericalFault;

/**
 * Rolls out candidates u = û + αk + K(x − x̂), moved into the limits where there are some, on the nonlinear dynamics and
 * values the mean part of the Lagrangian.
 */
final class ForwardPass {
	private final int T;
	private final int n;
	private final int m;
	private final double temperature;
	private final Simulator simulator;
	private final Cost.Evaluator cost;
	/** null without limits */
	private final ControlLimits limits;
	private final double[] dx;

	/** @param limits ranges into which the controls are moved, null for none */
	ForwardPass(Condition condition, int T, double temperature, ControlLimits limits) {
		this.T = T;
		this.limits = limits;
		this.temperature = temperature;
		n = condition.dynamics().stateSize();
		m = condition.dynamics().controlSize();
		simulator = condition.dynamics().newSimulator();
		cost = condition.cost().newEvaluator();
		dx = new double[n];
	}

	/**
	 * Rolls out one candidate from the nominal first state. The policy is looked at last, and only as long as the
	 * candidate can stay below the limit: its part is not negative, and it is the expensive one.
	 *
	 * @param gains     k and K
	 * @param x         x̂, (T+1)×n
	 * @param u         û, T×m
	 * @param terms     the policy's part; not used where λ = 0, may be null where λ is 0 throughout
	 * @param lambda    λ, T entries
	 * @param precision of A
	 * @param limit     values from here on are of no interest
	 * @param newX      written, (T+1)×n
	 * @param newU      written, T×m
	 * @return Σ ℓ/τ + λ/2 eᵀA⁻¹e with e by the policy itself, or a part of it that is not below the limit; NaN where
	 *         the rollout diverges
	 */
	double rollout(double alpha, BackwardPass gains, double[] x, double[] u, PolicyTerms terms, double[] lambda,
			ControlPrecision precision, double limit, double[] newX, double[] newU) {
		double value = rolloutCost(alpha, gains, x, u, newX, newU);
		return terms == null ? value : terms.addCandidate(lambda, newX, newU, precision.inverse, value, limit);
	}

	private double rolloutCost(double alpha, BackwardPass gains, double[] x, double[] u, double[] newX, double[] newU) {
		System.arraycopy(x, 0, newX, 0, n);
		double charged = 0;
		for (int t = 0; t < T; t++) {
			int xo = t * n;
			int uo = t * m;
			Vectors.difference(newX, xo, x, xo, dx, 0, n);
			Vectors.sum(u, uo, alpha, gains.k, uo, newU, uo, m);
			Dense.multiplyVectorAdd(gains.K, t * m * n, dx, 0, newU, uo, m, n);
			if (limits != null)
				limits.clamp(newU, uo);
			charged += cost.value(t, newX, xo, newU, uo);
			if (!Double.isFinite(charged) || !step(t, newX, newU))
				return Double.NaN;
		}
		double total = (charged + cost.terminal(newX, T * n)) / temperature;
		return Double.isFinite(total) && Vectors.indexOfNonFinite(newX, T * n, n) < 0 ? total : Double.NaN;
	}

	private boolean step(int t, double[] x, double[] u) {
		try {
			simulator.step(t, x, t * n, u, t * m, x, (t + 1) * n);
			return true;
		} catch (ArithmeticException noNextState) {
			return false;
		}
	}

	/**
	 * Says why a trajectory along which all derivatives are finite cannot be rolled out, where that is so.
	 *
	 * @throws NumericalFault naming the time step and the cost term, or the dynamics
	 */
	void requireFinite(double[] x, double[] u) {
		cost.requireFinite(T, x, u);
		double[] next = x.clone();
		for (int t = 0; t < T; t++) {
			System.arraycopy(x, t * n, next, t * n, n);
			if (!step(t, next, u) || Vectors.indexOfNonFinite(next, (t + 1) * n, n) >= 0)
				throw new NumericalFault("The dynamics give a next state that is not finite, although they can be"
						+ " linearised", t);
		}
	}

	/**
	 * Rolls controls out open loop, after they were moved into their ranges: fills x[1..T] from x[0].
	 *
	 * @throws NumericalFault where a state is not finite
	 */
	void rollout(double[] x, double[] u) {
		for (int t = 0; t < T && limits != null; t++)
			limits.clamp(u, t * m);
		for (int t = 0; t < T; t++)
			if (!step(t, x, u) || Vectors.indexOfNonFinite(x, (t + 1) * n, n) >= 0)
				throw new NumericalFault("The open-loop rollout of the first controls diverges", t);
	}
}
