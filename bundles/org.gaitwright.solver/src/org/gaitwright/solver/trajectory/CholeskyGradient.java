/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;

/** Reverse mode of the Cholesky factorisation S = BBᵀ (Giles 2008; Murray 2016), choldiff of (E17). */
final class CholeskyGradient {
	private final int n;
	private final double[] phi;

	CholeskyGradient(int n) {
		this.n = n;
		phi = new double[n * n];
	}

	/**
	 * Writes choldiff(B̄) + choldiff(B̄)ᵀ, twice the gradient in S: choldiff(B̄) = B⁻ᵀ Φ(BᵀB̄) B⁻¹, Φ keeps the lower
	 * triangle and halves the diagonal.
	 *
	 * @param B    lower triangular with positive diagonal and zeros above it, n×n from bo
	 * @param Bbar gradient in B, lower triangular, n×n
	 * @param out  n×n, overwritten
	 */
	void compute(double[] B, int bo, double[] Bbar, double[] out) {
		Dense.multiplyTransA(B, bo, Bbar, 0, phi, 0, n, n, n);
		for (int i = 0; i < n; i++) {
			phi[i * n + i] *= 0.5;
			Vectors.fill(phi, i * n + i + 1, n - i - 1, 0);
		}
		Cholesky.backward(B, bo, phi, 0, n, n);
		Dense.transpose(phi, 0, out, 0, n, n);
		Cholesky.backward(B, bo, out, 0, n, n);
		Dense.symmetrize(out, 0, n);
		Vectors.scale(2, out, 0, n * n);
	}
}
