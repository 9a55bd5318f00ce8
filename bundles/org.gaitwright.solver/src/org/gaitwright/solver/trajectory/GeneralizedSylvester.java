/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;

/**
 * Solves Q K S + λ P K Ŝ = C for K (E15), (E16). The pair (Q, P) is symmetric with a definite second member, so that one
 * congruence makes it diagonal and the rows decouple: one Cholesky factorisation of δ_i S + λŜ each. O(m³ + m n³) where
 * the linear system in the entries of K takes O(m³n³). To diagonalise (Ŝ, S), too, would save the factor m in the order,
 * but an n×n eigenvalue problem takes longer than a few factorisations for any robot's m.
 */
final class GeneralizedSylvester {
	private final int m;
	private final int n;
	private final double[] L;
	private final double[] reduced;
	private final double[] transposed;
	private final double[] X;
	private final SymmetricEigen eigen;
	private final double[] system;
	private final double[] Z;

	GeneralizedSylvester(int m, int n) {
		this.m = m;
		this.n = n;
		L = new double[m * m];
		reduced = new double[m * m];
		transposed = new double[m * m];
		X = new double[m * m];
		eigen = new SymmetricEigen(m);
		system = new double[n * n];
		Z = new double[m * n];
	}

	/**
	 * Writes K.
	 *
	 * @param Q      symmetric, m×m
	 * @param P      symmetric positive definite, m×m from po
	 * @param S      symmetric, n×n from so
	 * @param Shat   symmetric, n×n
	 * @param C      m×n
	 * @param K      m×n from ko, overwritten
	 * @return false where P, or δS + λŜ for an eigenvalue δ of (Q, P), is not positive definite; K is then left as it was
	 */
	boolean solve(double[] Q, double[] P, int po, double[] S, int so, double[] Shat, double lambda, double[] C,
			double[] K, int ko) {
		if (!diagonalize(Q, P, po))
			return false;
		Dense.multiplyTransA(X, 0, C, 0, Z, 0, m, m, n);
		for (int i = 0; i < m; i++)
			if (!solveRow(i, S, so, Shat, lambda))
				return false;
		Dense.multiply(X, 0, Z, 0, K, ko, m, m, n);
		return true;
	}

	/** z_i (δ_i S + λŜ) = (XᵀC)_i. */
	private boolean solveRow(int i, double[] S, int so, double[] Shat, double lambda) {
		double delta = eigen.values[i];
		for (int r = 0; r < n; r++)
			for (int c = 0; c <= r; c++)
				system[r * n + c] = delta * S[so + r * n + c] + lambda * Shat[r * n + c];
		if (Cholesky.factor(system, 0, n) >= 0)
			return false;
		Cholesky.solve(system, 0, Z, i * n, n);
		return true;
	}

	/** XᵀPX = I and XᵀQX = diag(δ): X = L⁻ᵀU, P = LLᵀ, L⁻¹QL⁻ᵀ = U diag(δ) Uᵀ. */
	private boolean diagonalize(double[] Q, double[] P, int po) {
		System.arraycopy(P, po, L, 0, m * m);
		if (Cholesky.factor(L, 0, m) >= 0)
			return false;
		System.arraycopy(Q, 0, reduced, 0, m * m);
		Cholesky.forward(L, 0, reduced, 0, m, m);
		Dense.transpose(reduced, 0, transposed, 0, m, m);
		Cholesky.forward(L, 0, transposed, 0, m, m);
		Dense.symmetrize(transposed, 0, m);
		eigen.decompose(transposed, 0);
		System.arraycopy(eigen.vectors, 0, X, 0, m * m);
		Cholesky.backward(L, 0, X, 0, m, m);
		return true;
	}
}
