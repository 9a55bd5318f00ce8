/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.problem;

/**
 * One term of a cost ℓ(t, x, u): immutable and thread-safe. Other teams contribute their own; scratch belongs in the
 * evaluator that each thread makes for itself.
 */
public interface CostTerm {
	/** Name shown in error messages, e.g. {@code TargetVelocity 'speed'}. */
	String name();

	/** A new evaluator for one thread; a term that needs no scratch may return one shared stateless object. */
	Evaluator newEvaluator();

	/**
	 * Evaluates one term. Not thread-safe; a pure function of its arguments. Time steps t = 0..T−1 have a state and a
	 * control; the end state x[T] is charged by the {@code terminal} methods, zero unless a term says otherwise.
	 */
	interface Evaluator {
		/**
		 * Cost of time step t.
		 *
		 * @param x state, n entries from xo
		 * @param u control, m entries from uo
		 */
		double value(int t, double[] x, int xo, double[] u, int uo);

		/**
		 * Adds the derivatives at z = (x, u) and returns the value.
		 *
		 * @param lz  gradient ℓ_z, n+m entries from lzo, added to
		 * @param lzz Hessian ℓ_zz (exact or Gauss-Newton), (n+m)×(n+m) row-major from lzzo, added to; symmetric
		 */
		double addDerivatives(int t, double[] x, int xo, double[] u, int uo, double[] lz, int lzo, double[] lzz,
				int lzzo);

		/** Cost of the end state. */
		default double terminal(double[] x, int xo) {
			return 0;
		}

		/**
		 * Adds the derivatives of the end-state cost and returns it.
		 *
		 * @param lx  gradient, n entries from lxo, added to
		 * @param lxx Hessian, n×n row-major from lxxo, added to; symmetric
		 */
		default double addTerminalDerivatives(double[] x, int xo, double[] lx, int lxo, double[] lxx, int lxxo) {
			return 0;
		}
	}
}
