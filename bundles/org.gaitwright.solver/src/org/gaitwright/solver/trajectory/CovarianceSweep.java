/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.problem.NumericalFault;

/**
 * Pass 2 of the trajectory step: one backward sweep over the feedback K and the control covariance A, the state
 * covariances held (E9)–(E11). Each update is an exact minimisation of the Lagrangian (E4) in its block: a sweep does
 * not raise it, unless an eigenvalue floor was active.
 */
sealed class CovarianceSweep permits SampledCovarianceSweep {
	final LocalModel model;
	final ActionValue Q;
	/** W = 2·dL/dS, (T+1)×n×n */
	final double[] W;
	private final ActionCovariance riccati;
	private final EigenvalueFloor floor;
	private final double[] M;
	private final double[] L;
	private final double[] gain;
	private final double[] C;
	private final double[] PC;
	private final HeldControls held;
	/** The controls whose feedback is free at the time step at hand; the first {@link #freeCount} entries. */
	final int[] free;
	int freeCount;
	private int floors;

	/** A sweep for controls without limits. */
	CovarianceSweep(LocalModel model, double floorShare) {
		this(model, floorShare, new HeldControls(model.T, model.m, null));
	}

	/** @param held the controls whose feedback is zero */
	CovarianceSweep(LocalModel model, double floorShare, HeldControls held) {
		int n = model.n;
		int m = model.m;
		this.model = model;
		Q = new ActionValue(model);
		W = new double[(model.T + 1) * n * n];
		riccati = new ActionCovariance(m);
		floor = new EigenvalueFloor(m, floorShare);
		M = new double[m * m];
		L = new double[m * m];
		gain = new double[m * n];
		C = new double[m * n];
		PC = new double[m * n];
		this.held = held;
		free = new int[m];
	}

	/**
	 * One sweep.
	 *
	 * @param terms     the policy's part, linearised; not used where λ = 0, may be null where λ is 0 throughout
	 * @param lambda    λ, T entries
	 * @param K         T×m×n, overwritten
	 * @param A         T×m×m, overwritten
	 * @param S         (T+1)×n×n, read
	 * @param precision of A, overwritten
	 */
	final void run(PolicyTerms terms, double[] lambda, double[] K, double[] A, double[] S, ControlPrecision precision) {
		begin();
		for (int t = model.T - 1; t >= 0; t--) {
			expand(t);
			update(terms, t, lambda[t], K, A, S, precision);
			gradient(terms, t, lambda[t], K, S, precision);
		}
	}

	/** Sets W[T] to the end-state cost's Hessian. */
	void begin() {
		int nn = model.n * model.n;
		floors = 0;
		System.arraycopy(model.lxxT, 0, W, model.T * nn, nn);
	}

	/** Sets Q of time step t from W[t+1], with Q_uu made positive definite, and the free controls. */
	final void expand(int t) {
		freeCount = held.free(t, free);
		Q.expandHessian(t, W, (t + 1) * model.n * model.n);
		floors += floor.apply(t, Q.Quu);
	}

	/** Minimises in K[t], then in A[t]. */
	private void update(PolicyTerms terms, int t, double lambda, double[] K, double[] A, double[] S,
			ControlPrecision precision) {
		if (lambda > 0) {
			updateGain(terms, t, lambda, K, S, precision);
			terms.secondMoment(t, K, S, M);
			Vectors.add(terms.sigma, 0, M, 0, model.m * model.m);
		} else {
			updateGain(t, K);
		}
		riccati.solve(t, Q.Quu, M, lambda, A, t * model.m * model.m);
		precision.update(t, A);
	}

	/** Sets W[t] for the given K[t] and A[t]: (E11), or (E18) for sampled terms. */
	final void gradient(PolicyTerms terms, int t, double lambda, double[] K, double[] S, ControlPrecision precision) {
		Q.valueHessian(K, t * model.m * model.n, W, t * model.n * model.n);
		if (lambda > 0)
			addPolicy(terms, t, lambda, K, S, precision);
	}

	/** K = −(Q_uu + λA⁻¹)⁻¹ (Q_ux − λA⁻¹μx) (E10). */
	void updateGain(PolicyTerms terms, int t, double lambda, double[] K, double[] S, ControlPrecision precision) {
		int n = model.n;
		int m = model.m;
		int p = t * m * m;
		System.arraycopy(Q.Quu, 0, L, 0, m * m);
		Vectors.addScaled(lambda, precision.inverse, p, L, 0, m * m);
		Dense.multiply(precision.inverse, p, terms.slope, t * m * n, gain, 0, m, m, n);
		for (int i = 0; i < m * n; i++)
			gain[i] = lambda * gain[i] - Q.Qux[i];
		solveGain(t, K);
	}

	/** K = −Q_uu⁻¹Q_ux, (E10) for λ = 0. */
	private void updateGain(int t, double[] K) {
		int length = model.m * model.n;
		System.arraycopy(Q.Quu, 0, L, 0, model.m * model.m);
		Vectors.fill(gain, 0, length, 0);
		Vectors.addScaled(-1, Q.Qux, 0, gain, 0, length);
		solveGain(t, K);
	}

	/** The rows of K of the free controls; the others are zero, and drop out of the equations (E24). */
	private void solveGain(int t, double[] K) {
		int n = model.n;
		selectBlock(L, 0, L);
		selectRows(gain, gain);
		if (Cholesky.factor(L, 0, freeCount) >= 0)
			throw new NumericalFault("Q_uu + λA⁻¹ is not positive definite", t);
		Cholesky.solve(L, 0, gain, 0, freeCount, n);
		spreadRows(gain, K, t);
	}

	/** Moves the block of the free controls of an m×m matrix to the front of another, which may be the same. */
	final void selectBlock(double[] a, int ao, double[] block) {
		for (int r = 0; r < freeCount; r++)
			for (int c = 0; c < freeCount; c++)
				block[r * freeCount + c] = a[ao + free[r] * model.m + free[c]];
	}

	/** Moves the rows of the free controls of an m×n matrix to the front of another, which may be the same. */
	final void selectRows(double[] a, double[] rows) {
		for (int r = 0; r < freeCount; r++)
			System.arraycopy(a, free[r] * model.n, rows, r * model.n, model.n);
	}

	/** Writes K[t]: the given rows for the free controls, zeros for the others. */
	final void spreadRows(double[] rows, double[] K, int t) {
		int n = model.n;
		int k = t * model.m * n;
		if (freeCount < model.m)
			Vectors.fill(K, k, model.m * n, 0);
		for (int r = 0; r < freeCount; r++)
			System.arraycopy(rows, r * n, K, k + free[r] * n, n);
	}

	/** Adds the policy's part to W[t]: λ CᵀA⁻¹C, C = K − μx (E11). */
	void addPolicy(PolicyTerms terms, int t, double lambda, double[] K, double[] S, ControlPrecision precision) {
		addLaplace(terms, t, lambda, K, precision, W, t * model.n * model.n);
	}

	/** Adds λ CᵀA⁻¹C to a matrix. */
	final void addLaplace(PolicyTerms terms, int t, double lambda, double[] K, ControlPrecision precision,
			double[] into, int offset) {
		int n = model.n;
		int m = model.m;
		Vectors.difference(K, t * m * n, terms.slope, t * m * n, C, 0, m * n);
		Dense.multiply(precision.inverse, t * m * m, C, 0, PC, 0, m, m, n);
		Vectors.scale(lambda, PC, 0, m * n);
		Dense.symmetricTransAAdd(C, 0, PC, 0, into, offset, n, m);
	}

	/** Eigenvalues of Q_uu that the last sweep raised. */
	final int floors() {
		return floors;
	}

	/**
	 * Mean over the time steps with λ &gt; 0 of the interpolation β towards the Laplace gradient; 0 where there is
	 * none.
	 */
	double interpolation() {
		return 0;
	}
}
