/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;

/**
 * Pass 1 of the trajectory step, backward: differential dynamic programming with a policy term (E6)–(E8), second
 * derivatives of the dynamics dropped (iLQG; Tassa, Erez, Todorov 2012). With limits on the controls, box-DDP (Tassa,
 * Mansard, Todorov, "Control-Limited Differential Dynamic Programming", ICRA 2014).
 */
final class BackwardPass {
	private final LocalModel model;
	private final Regularizer regularizer;
	/** null without limits */
	private final LimitedGains box;
	private final ActionValue Q;
	/** k, T×m */
	final double[] k;
	/** K, T×m×n */
	final double[] K;
	/** V_x, (T+1)×n */
	final double[] Vx;
	/** V_xx, (T+1)×n×n */
	final double[] Vxx;
	private final double[] L;
	private final double[] gains;
	private final double[] z;
	private final SymmetricEigen eigen;
	/** V_x minus the gradient of the mean part for no step in k; zero without regularisation */
	private final double[] shift;
	private final double[] pulled;
	private double slope;
	private double fullChange;
	private int failedStep;
	private double smallestEigenvalue;

	/** @param limits ranges of the controls, null for none */
	BackwardPass(LocalModel model, RegularizationSchedule.Kind kind, ControlLimits limits) {
		int T = model.T;
		int n = model.n;
		int m = model.m;
		this.model = model;
		regularizer = Regularizer.of(kind, model);
		box = limits == null ? null : new LimitedGains(n, m, limits);
		Q = new ActionValue(model);
		k = new double[T * m];
		K = new double[T * m * n];
		Vx = new double[(T + 1) * n];
		Vxx = new double[(T + 1) * n * n];
		L = new double[m * m];
		gains = new double[m * (n + 1)];
		z = new double[m];
		eigen = new SymmetricEigen(m);
		shift = new double[n];
		pulled = new double[model.nz];
	}

	/**
	 * Computes k, K, V and the expected change of the mean part.
	 *
	 * @param terms     the policy's part; not used where λ = 0, may be null where λ is 0 throughout
	 * @param lambda    λ, T entries
	 * @param precision of A
	 * @param mu        regularisation μ ≥ 0
	 * @param u         û, T×m, within the limits; not used without limits
	 * @return false where Q̃_uu of a time step, regularised, is not positive definite: see {@link #failedStep()}
	 */
	boolean run(PolicyTerms terms, double[] lambda, ControlPrecision precision, double mu, double[] u) {
		int n = model.n;
		int m = model.m;
		slope = 0;
		fullChange = 0;
		Vectors.fill(shift, 0, n, 0);
		failedStep = -1;
		System.arraycopy(model.lxT, 0, Vx, model.T * n, n);
		System.arraycopy(model.lxxT, 0, Vxx, model.T * n * n, n * n);
		for (int t = model.T - 1; t >= 0; t--) {
			Q.expandGradient(t, Vx, (t + 1) * n);
			Q.expandHessian(t, Vxx, (t + 1) * n * n);
			if (lambda[t] > 0)
				terms.addTo(Q, t, lambda[t], precision.inverse, t * m * m);
			if (!solveGains(t, mu, u))
				return false;
			updateValue(t);
			updateSlope(t);
		}
		return true;
	}

	/** (E7) with the regularised Q̃_uu, Q̃_ux; one solve for [K k]. Where a limit is in the way, (E22) and (E23). */
	private boolean solveGains(int t, double mu, double[] u) {
		int n = model.n;
		int m = model.m;
		System.arraycopy(Q.Quu, 0, L, 0, m * m);
		Vectors.fill(gains, 0, m * (n + 1), 0);
		if (mu > 0)
			regularizer.add(t, mu, L, gains, n + 1);
		for (int i = 0; i < m; i++) {
			int row = i * (n + 1);
			for (int j = 0; j < n; j++)
				gains[row + j] = -(gains[row + j] + Q.Qux[i * n + j]);
			gains[row + n] = -Q.Qu[i];
		}
		if (box != null)
			box.keep(L, gains);
		if (Cholesky.factor(L, 0, m) >= 0) {
			fail(t, mu);
			return false;
		}
		Cholesky.solve(L, 0, gains, 0, m, n + 1);
		Dense.copyBlock(gains, 0, n + 1, K, t * m * n, n, m, n);
		for (int i = 0; i < m; i++)
			k[t * m + i] = gains[i * (n + 1) + n];
		if (box != null && !box.limit(Q.Qu, u, t, k, K)) {
			fail(t, mu);
			return false;
		}
		return true;
	}

	private void fail(int t, double mu) {
		failedStep = t;
		System.arraycopy(Q.Quu, 0, L, 0, model.m * model.m);
		if (mu > 0)
			regularizer.add(t, mu, L, gains, model.n + 1);
		eigen.decompose(L, 0);
		smallestEigenvalue = eigen.smallest();
	}

	/** (E8), in the form that holds for any k and K. */
	private void updateValue(int t) {
		int n = model.n;
		int m = model.m;
		int v = t * n;
		System.arraycopy(Q.Qu, 0, z, 0, m);
		Dense.multiplyVectorAdd(Q.Quu, 0, k, t * m, z, 0, m, m);
		System.arraycopy(Q.Qx, 0, Vx, v, n);
		Dense.multiplyTransVectorAdd(K, t * m * n, z, 0, Vx, v, m, n);
		Dense.multiplyTransVectorAdd(Q.Qux, 0, k, t * m, Vx, v, m, n);
		Q.valueHessian(K, t * m * n, Vxx, t * n * n);
		fullChange += 0.5 * (Vectors.dot(k, t * m, Q.Qu, 0, m) + Vectors.dot(k, t * m, z, 0, m));
	}

	/**
	 * Adds kᵀ dJ/du to the slope, J the mean part under the feedback K. V_x′ in Q̃_u counts on the later steps in k,
	 * which matters to first order where k and K do not minimise the model, that is, were regularised.
	 */
	private void updateSlope(int t) {
		int n = model.n;
		int m = model.m;
		Dense.multiplyTransVector(model.fz, t * n * model.nz, shift, 0, pulled, 0, n, model.nz);
		System.arraycopy(Q.Qu, 0, z, 0, m);
		Vectors.addScaled(-1, pulled, n, z, 0, m);
		slope += Vectors.dot(k, t * m, z, 0, m);
		Vectors.difference(Vx, t * n, Q.Qx, 0, shift, 0, n);
		Vectors.add(pulled, 0, shift, 0, n);
		Vectors.scale(-1, z, 0, m);
		Dense.multiplyTransVectorAdd(K, t * m * n, z, 0, shift, 0, m, n);
	}

	/**
	 * Expected change of the mean part for the line-search step α. Along (k, K) the quadratic model is a parabola in α,
	 * known by its slope at 0 and its value at 1; without regularisation it is α Σ kᵀQ̃_u + α²/2 Σ kᵀQ̃_uu k.
	 */
	double expectedChange(double alpha) {
		return alpha * slope + alpha * alpha * (fullChange - slope);
	}

	/** Derivative of {@link #expectedChange} at α = 0. */
	double slope() {
		return slope;
	}

	/** Time step at which Q̃_uu was not positive definite, −1 if none. */
	int failedStep() {
		return failedStep;
	}

	/** Smallest eigenvalue of the regularised Q̃_uu that failed. */
	double smallestEigenvalue() {
		return smallestEigenvalue;
	}
}
