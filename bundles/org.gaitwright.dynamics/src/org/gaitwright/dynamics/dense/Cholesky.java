/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.dense;

/**
 * Cholesky factor L of a symmetric positive definite matrix, A = L·Lᵀ, on flat row-major slices. The factor takes the
 * lower triangle of an n×n slice; the strict upper triangle is neither read nor written.
 */
public final class Cholesky {

	private Cholesky() {
	}

	/**
	 * Replaces the lower triangle of A by L.
	 *
	 * @return −1, or the index of the first pivot that is not positive and finite; the factor is then incomplete
	 */
	public static int factor(double[] a, int ao, int n) {
		for (int j = 0; j < n; j++) {
			int rowJ = ao + j * n;
			double pivot = a[rowJ + j] - Vectors.dot(a, rowJ, a, rowJ, j);
			if (!(pivot > 0 && pivot < Double.POSITIVE_INFINITY)) {
				return j;
			}
			double diagonal = Math.sqrt(pivot);
			a[rowJ + j] = diagonal;
			eliminateColumn(a, ao, n, j, 1 / diagonal);
		}
		return -1;
	}

	/** Column j of L below the diagonal, three rows at a time. */
	private static void eliminateColumn(double[] a, int ao, int n, int j, double inverse) {
		int rowJ = ao + j * n;
		int i = j + 1;
		for (; i <= n - 3; i += 3) {
			int r0 = ao + i * n;
			int r1 = r0 + n;
			int r2 = r1 + n;
			double s0 = a[r0 + j];
			double s1 = a[r1 + j];
			double s2 = a[r2 + j];
			for (int k = 0; k < j; k++) {
				double l = a[rowJ + k];
				s0 -= a[r0 + k] * l;
				s1 -= a[r1 + k] * l;
				s2 -= a[r2 + k] * l;
			}
			a[r0 + j] = s0 * inverse;
			a[r1 + j] = s1 * inverse;
			a[r2 + j] = s2 * inverse;
		}
		for (; i < n; i++) {
			int row = ao + i * n;
			double s = a[row + j];
			for (int k = 0; k < j; k++) {
				s -= a[row + k] * a[rowJ + k];
			}
			a[row + j] = s * inverse;
		}
	}

	/** b = A⁻¹·b by the factor of A. */
	public static void solve(double[] l, int lo, double[] b, int bo, int n) {
		forward(l, lo, b, bo, n);
		backward(l, lo, b, bo, n);
	}

	/** b = L⁻¹·b. */
	public static void forward(double[] l, int lo, double[] b, int bo, int n) {
		for (int i = 0; i < n; i++) {
			int row = lo + i * n;
			double s = b[bo + i];
			for (int k = 0; k < i; k++) {
				s -= l[row + k] * b[bo + k];
			}
			b[bo + i] = s / l[row + i];
		}
	}

	/** b = L⁻ᵀ·b. */
	public static void backward(double[] l, int lo, double[] b, int bo, int n) {
		for (int i = n - 1; i >= 0; i--) {
			int row = lo + i * n;
			double s = b[bo + i] / l[row + i];
			b[bo + i] = s;
			for (int k = 0; k < i; k++) {
				b[bo + k] -= l[row + k] * s;
			}
		}
	}

	/** B = A⁻¹·B by the factor of A, with B n×cols. */
	public static void solve(double[] l, int lo, double[] b, int bo, int n, int cols) {
		forward(l, lo, b, bo, n, cols);
		backward(l, lo, b, bo, n, cols);
	}

	/** B = L⁻¹·B with B n×cols. */
	public static void forward(double[] l, int lo, double[] b, int bo, int n, int cols) {
		for (int i = 0; i < n; i++) {
			int row = lo + i * n;
			substitute(l, row, 1, i, b, bo, bo + i * cols, 1 / l[row + i], cols);
		}
	}

	/** B = L⁻ᵀ·B with B n×cols. */
	public static void backward(double[] l, int lo, double[] b, int bo, int n, int cols) {
		for (int i = n - 1; i >= 0; i--) {
			int diagonal = lo + i * (n + 1);
			int row = bo + i * cols;
			substitute(l, diagonal + n, n, n - 1 - i, b, row + cols, row, 1 / l[diagonal], cols);
		}
	}

	/** One row x of a triangular solve: x = (x − Σ_k l[lo + k·ls]·y_k)·inverse with count rows y from {@code yo}. */
	private static void substitute(double[] l, int lo, int ls, int count, double[] b, int yo, int xo, double inverse,
			int cols) {
		int k = 0;
		for (; k <= count - 3; k += 3) {
			double l0 = l[lo + k * ls];
			double l1 = l[lo + (k + 1) * ls];
			double l2 = l[lo + (k + 2) * ls];
			int y0 = yo + k * cols;
			int y1 = y0 + cols;
			int y2 = y1 + cols;
			for (int j = 0; j < cols; j++) {
				b[xo + j] -= l0 * b[y0 + j] + l1 * b[y1 + j] + l2 * b[y2 + j];
			}
		}
		int y0 = yo + k * cols;
		switch (count - k) {
		case 0 -> Vectors.scale(inverse, b, xo, cols);
		case 1 -> {
			double l0 = l[lo + k * ls];
			for (int j = 0; j < cols; j++) {
				b[xo + j] = (b[xo + j] - l0 * b[y0 + j]) * inverse;
			}
		}
		default -> {
			double l0 = l[lo + k * ls];
			double l1 = l[lo + (k + 1) * ls];
			int y1 = y0 + cols;
			for (int j = 0; j < cols; j++) {
				b[xo + j] = (b[xo + j] - l0 * b[y0 + j] - l1 * b[y1 + j]) * inverse;
			}
		}
		}
	}

	/** log|A| = 2·Σ log L_ii by the factor of A. */
	public static double logDeterminant(double[] l, int lo, int n) {
		double sum = 0;
		for (int i = 0; i < n; i++) {
			sum += Math.log(l[lo + i * (n + 1)]);
		}
		return 2 * sum;
	}

	/** Writes A⁻¹, n×n and exactly symmetric, by the factor of A. */
	public static void inverse(double[] l, int lo, double[] inverse, int io, int n) {
		Dense.setIdentity(inverse, io, n);
		solve(l, lo, inverse, io, n, n);
		Dense.symmetrize(inverse, io, n);
	}
}
