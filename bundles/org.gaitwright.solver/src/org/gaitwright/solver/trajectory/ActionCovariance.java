/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.solver.problem.NumericalFault;

/**
 * The control covariance that is optimal for given curvature: the positive definite root of the Riccati equation
 * A Q_uu A + (λ−1) A − λM = 0 (E9) by one symmetric eigen-decomposition (E12).
 */
final class ActionCovariance {
	private final int m;
	private final double[] G;
	private final double[] N;
	private final double[] scaled;
	private final double[] work;
	private final SymmetricEigen eigen;

	ActionCovariance(int m) {
		this.m = m;
		G = new double[m * m];
		N = new double[m * m];
		scaled = new double[m * m];
		work = new double[m * m];
		eigen = new SymmetricEigen(m);
	}

	/**
	 * Writes A, symmetric positive definite.
	 *
	 * @param t      time step, for the error message
	 * @param Quu    symmetric positive definite, m×m
	 * @param M      symmetric positive definite, m×m; not read where λ = 0
	 * @param lambda λ ≥ 0; for λ = 0, A = Q_uu⁻¹
	 * @throws NumericalFault where Q_uu is not positive definite
	 */
	void solve(int t, double[] Quu, double[] M, double lambda, double[] A, int ao) {
		System.arraycopy(Quu, 0, G, 0, m * m);
		if (Cholesky.factor(G, 0, m) >= 0)
			throw new NumericalFault("The curvature Q_uu of the cost-to-go in the controls is not positive definite",
					t);
		if (lambda == 0) {
			Cholesky.inverse(G, 0, A, ao, m);
			return;
		}
		for (int i = 0; i < m; i++)
			for (int j = i + 1; j < m; j++)
				G[i * m + j] = 0;
		Dense.congruence(G, 0, M, 0, N, 0, m, m, work, 0);
		eigen.decompose(N, 0);
		double[] U = eigen.vectors;
		for (int j = 0; j < m; j++) {
			double root = Math.sqrt(root(lambda, Math.max(eigen.values[j], 0)));
			for (int i = 0; i < m; i++)
				scaled[i * m + j] = U[i * m + j] * root;
		}
		Cholesky.backward(G, 0, scaled, 0, m, m);
		Dense.multiplyTransB(scaled, 0, scaled, 0, A, ao, m, m, m);
		Dense.symmetrize(A, ao, m);
	}

	/** The positive root of a² + (λ−1)a − λν = 0, in the form that does not cancel. */
	private static double root(double lambda, double nu) {
		double r = Math.sqrt((1 - lambda) * (1 - lambda) + 4 * lambda * nu);
		return lambda > 1 ? 2 * lambda * nu / (lambda - 1 + r) : 0.5 * (1 - lambda + r);
	}
}
