/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Dense;

/**
 * Eigenvalues and vectors of small symmetric matrices by cyclic Jacobi rotations (Golub, Van Loan, Matrix Computations,
 * section 8.5). For positive definite matrices small eigenvalues come out with high relative accuracy (Demmel, Veselić
 * 1992). Allocates nothing after construction.
 */
final class SymmetricEigen {
	private static final int SWEEPS = 60;
	private static final double EPSILON = 0x1p-53;

	private final int n;
	private final double[] a;
	/** eigenvectors in the rows: what a rotation changes is contiguous */
	private final double[] transposed;
	/** eigenvalues, in no order */
	final double[] values;
	/** eigenvectors in the columns, n×n, orthogonal */
	final double[] vectors;

	SymmetricEigen(int n) {
		this.n = n;
		a = new double[n * n];
		transposed = new double[n * n];
		values = new double[n];
		vectors = new double[n * n];
	}

	/** Decomposes the symmetric matrix from offset o, which is not modified. */
	void decompose(double[] matrix, int o) {
		System.arraycopy(matrix, o, a, 0, n * n);
		Dense.setIdentity(transposed, 0, n);
		boolean rotated = true;
		for (int sweep = 0; rotated && sweep < SWEEPS; sweep++) {
			rotated = false;
			for (int p = 0; p < n - 1; p++)
				for (int q = p + 1; q < n; q++)
					rotated |= rotate(p, q);
		}
		for (int i = 0; i < n; i++)
			values[i] = a[i * n + i];
		Dense.transpose(transposed, 0, vectors, 0, n, n);
	}

	private boolean rotate(int p, int q) {
		double apq = a[p * n + q];
		double app = a[p * n + p];
		double aqq = a[q * n + q];
		double magnitude = Math.abs(apq);
		if (!(magnitude > EPSILON * Math.sqrt(Math.abs(app)) * Math.sqrt(Math.abs(aqq))
				&& magnitude > Double.MIN_NORMAL))
			return false;
		double theta = (aqq - app) / (2 * apq);
		double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(1 + theta * theta));
		double c = 1 / Math.sqrt(1 + tangent * tangent);
		double s = tangent * c;
		a[p * n + p] = app - tangent * apq;
		a[q * n + q] = aqq + tangent * apq;
		a[p * n + q] = 0;
		a[q * n + p] = 0;
		int rowP = p * n;
		int rowQ = q * n;
		for (int k = 0; k < n; k++) {
			if (k != p && k != q) {
				double akp = a[rowP + k];
				double akq = a[rowQ + k];
				a[k * n + p] = a[rowP + k] = c * akp - s * akq;
				a[k * n + q] = a[rowQ + k] = s * akp + c * akq;
			}
		}
		for (int k = 0; k < n; k++) {
			double vkp = transposed[rowP + k];
			double vkq = transposed[rowQ + k];
			transposed[rowP + k] = c * vkp - s * vkq;
			transposed[rowQ + k] = s * vkp + c * vkq;
		}
		return true;
	}

	/** The smallest eigenvalue of the last decomposition. */
	double smallest() {
		double smallest = values[0];
		for (double value : values)
			smallest = Math.min(smallest, value);
		return smallest;
	}

	/** The eigenvalue of largest magnitude of the last decomposition, as a magnitude. */
	double magnitude() {
		double largest = 0;
		for (double value : values)
			largest = Math.max(largest, Math.abs(value));
		return largest;
	}
}
