/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;

/**
 * Solves Q K S + λ P K Ŝ = C for K (E15), (E16): both pairs (Q, P) and (Ŝ, S) are symmetric with a definite second
 * member, so that one congruence each makes them diagonal. O(n³+m³) where the linear system in the entries of K takes
 * O(n³m³).
 */
final class GeneralizedSylvester {
	/** Per row: what is below it in a reduced matrix is rounding. For Ŝ = S that is all that stands off the diagonal. */
	private static final double ROUNDING = 0x1p-52;

	private final int m;
	private final int n;
	private final Pair left;
	private final Pair right;
	private final double[] work;
	private final double[] Y;

	GeneralizedSylvester(int m, int n) {
		this.m = m;
		this.n = n;
		left = new Pair(m);
		right = new Pair(n);
		work = new double[m * n];
		Y = new double[m * n];
	}

	/**
	 * Writes K.
	 *
	 * @param Q      symmetric, m×m, such that Q + λεP is definite for all eigenvalues ε of (Ŝ, S)
	 * @param P      symmetric positive definite, m×m from po
	 * @param S      symmetric positive definite, n×n from so
	 * @param Shat   symmetric, n×n
	 * @param C      m×n
	 * @param K      m×n from ko, overwritten
	 * @return false where P or S is not positive definite; K is then left as it was
	 */
	boolean solve(double[] Q, double[] P, int po, double[] S, int so, double[] Shat, double lambda, double[] C,
			double[] K, int ko) {
		if (!left.diagonalize(Q, P, po) || !right.diagonalize(Shat, S, so))
			return false;
		Dense.multiply(C, 0, right.basis, 0, work, 0, m, n, n);
		Dense.multiplyTransA(left.basis, 0, work, 0, Y, 0, m, m, n);
		for (int i = 0; i < m; i++)
			for (int j = 0; j < n; j++)
				Y[i * n + j] /= left.eigen.values[i] + lambda * right.eigen.values[j];
		Dense.multiply(left.basis, 0, Y, 0, work, 0, m, m, n);
		Dense.multiplyTransB(work, 0, right.basis, 0, K, ko, m, n, n);
		return true;
	}

	/** XᵀBX = I and XᵀAX = diag for symmetric A and positive definite B: X = L⁻ᵀU, B = LLᵀ, L⁻¹AL⁻ᵀ = U diag Uᵀ. */
	private static final class Pair {
		private final int size;
		private final double[] L;
		private final double[] reduced;
		private final double[] transposed;
		private final double[] basis;
		private final SymmetricEigen eigen;

		Pair(int size) {
			this.size = size;
			L = new double[size * size];
			reduced = new double[size * size];
			transposed = new double[size * size];
			basis = new double[size * size];
			eigen = new SymmetricEigen(size, ROUNDING * size);
		}

		boolean diagonalize(double[] A, double[] B, int bo) {
			System.arraycopy(B, bo, L, 0, size * size);
			if (Cholesky.factor(L, 0, size) >= 0)
				return false;
			System.arraycopy(A, 0, reduced, 0, size * size);
			Cholesky.forward(L, 0, reduced, 0, size, size);
			Dense.transpose(reduced, 0, transposed, 0, size, size);
			Cholesky.forward(L, 0, transposed, 0, size, size);
			Dense.symmetrize(transposed, 0, size);
			eigen.decompose(transposed, 0);
			System.arraycopy(eigen.vectors, 0, basis, 0, size * size);
			Cholesky.backward(L, 0, basis, 0, size, size);
			return true;
		}
	}
}
