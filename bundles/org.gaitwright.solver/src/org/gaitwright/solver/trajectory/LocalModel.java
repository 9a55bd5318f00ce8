/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;
import org.gaitwright.solver.problem.NumericalFault;

/**
 * Dynamics and cost to first and second order along a trajectory: f_z, ℓ, ℓ_z, ℓ_zz per time step, and the end-state
 * cost. The cost is divided by the temperature τ. Time steps are independent of each other: disjoint ranges may be
 * filled by different threads, each with an {@link Evaluator} of its own.
 */
final class LocalModel {
	final int T;
	final int n;
	final int m;
	/** n+m */
	final int nz;
	/** f_z, T×n×nz */
	final double[] fz;
	/** ℓ, T+1 entries, the last one of the end state */
	final double[] l;
	/** ℓ_z, T×nz */
	final double[] lz;
	/** ℓ_zz, T×nz×nz */
	final double[] lzz;
	/** gradient of the end-state cost, n */
	final double[] lxT;
	/** Hessian of the end-state cost, n×n */
	final double[] lxxT;
	private final double scale;

	LocalModel(int T, int n, int m, double temperature) {
		this.T = T;
		this.n = n;
		this.m = m;
		nz = n + m;
		fz = new double[T * n * nz];
		l = new double[T + 1];
		lz = new double[T * nz];
		lzz = new double[T * nz * nz];
		lxT = new double[n];
		lxxT = new double[n * n];
		scale = 1 / temperature;
	}

	/** What one thread needs to fill a range. */
	static final class Evaluator {
		private final Simulator simulator;
		private final Cost.Evaluator cost;
		private final double[] next;

		Evaluator(Condition condition) {
			simulator = condition.dynamics().newSimulator();
			cost = condition.cost().newEvaluator();
			next = new double[condition.dynamics().stateSize()];
		}
	}

	/**
	 * Fills the time steps from..to−1.
	 *
	 * @param x x̂, (T+1)×n
	 * @param u û, T×m
	 * @throws NumericalFault where dynamics, cost or a derivative is not finite
	 */
	void fill(Evaluator e, double[] x, double[] u, int from, int to) {
		for (int t = from; t < to; t++) {
			linearizeDynamics(e, x, u, t);
			l[t] = scale * e.cost.differentiate(t, x, t * n, u, t * m, lz, t * nz, lzz, t * nz * nz);
		}
		Vectors.scale(scale, lz, from * nz, (to - from) * nz);
		Vectors.scale(scale, lzz, from * nz * nz, (to - from) * nz * nz);
	}

	/** Fills the end-state cost. */
	void fillEnd(Evaluator e, double[] x) {
		l[T] = scale * e.cost.differentiateTerminal(T, x, T * n, lxT, 0, lxxT, 0);
		Vectors.scale(scale, lxT, 0, n);
		Vectors.scale(scale, lxxT, 0, n * n);
	}

	private void linearizeDynamics(Evaluator e, double[] x, double[] u, int t) {
		try {
			e.simulator.linearize(t, x, t * n, u, t * m, e.next, 0, fz, t * n * nz);
		} catch (ArithmeticException cause) {
			throw new NumericalFault("The dynamics cannot be linearised (" + cause.getMessage() + ")", t);
		}
		int bad = Vectors.indexOfNonFinite(e.next, 0, n);
		if (bad >= 0)
			throw new NumericalFault("Coordinate " + bad + " of the next state is " + e.next[bad], t);
		bad = Vectors.indexOfNonFinite(fz, t * n * nz, n * nz);
		if (bad >= 0)
			throw new NumericalFault("The derivative of coordinate " + bad / nz + " of the next state by "
					+ (bad % nz < n ? "state coordinate " + bad % nz : "control " + (bad % nz - n)) + " is "
					+ fz[t * n * nz + bad], t);
	}

	/** Σ ℓ/τ, the end state included. */
	double cost() {
		double sum = 0;
		for (double value : l)
			sum += value;
		return sum;
	}

	double temperature() {
		return 1 / scale;
	}
}
