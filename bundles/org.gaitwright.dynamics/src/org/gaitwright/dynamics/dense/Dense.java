/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.dense;

/**
 * Matrix kernels on flat row-major slices. A matrix argument is an array and the offset of its first element; its shape
 * follows from the shape arguments, and its rows are contiguous.
 */
public final class Dense {

	private Dense() {
	}

	/** C = A·B with A rows×inner, B inner×cols, C rows×cols. */
	public static void multiply(double[] a, int ao, double[] b, int bo, double[] c, int co, int rows, int inner,
			int cols) {
		Vectors.fill(c, co, rows * cols, 0);
		ProductKernel.accumulate(a, ao, inner, 1, b, bo, c, co, rows, inner, cols);
	}

	/** C += A·B with A rows×inner, B inner×cols, C rows×cols. */
	public static void multiplyAdd(double[] a, int ao, double[] b, int bo, double[] c, int co, int rows, int inner,
			int cols) {
		ProductKernel.accumulate(a, ao, inner, 1, b, bo, c, co, rows, inner, cols);
	}

	/** C = Aᵀ·B with A inner×rows, B inner×cols, C rows×cols. */
	public static void multiplyTransA(double[] a, int ao, double[] b, int bo, double[] c, int co, int rows, int inner,
			int cols) {
		Vectors.fill(c, co, rows * cols, 0);
		ProductKernel.accumulate(a, ao, 1, rows, b, bo, c, co, rows, inner, cols);
	}

	/** C += Aᵀ·B with A inner×rows, B inner×cols, C rows×cols. */
	public static void multiplyTransAAdd(double[] a, int ao, double[] b, int bo, double[] c, int co, int rows,
			int inner, int cols) {
		ProductKernel.accumulate(a, ao, 1, rows, b, bo, c, co, rows, inner, cols);
	}

	/** C = A·Bᵀ with A rows×inner, B cols×inner, C rows×cols. */
	public static void multiplyTransB(double[] a, int ao, double[] b, int bo, double[] c, int co, int rows, int inner,
			int cols) {
		Vectors.fill(c, co, rows * cols, 0);
		multiplyTransBAdd(a, ao, b, bo, c, co, rows, inner, cols);
	}

	/** C += A·Bᵀ with A rows×inner, B cols×inner, C rows×cols. */
	public static void multiplyTransBAdd(double[] a, int ao, double[] b, int bo, double[] c, int co, int rows,
			int inner, int cols) {
		int i = 0;
		for (; i <= rows - 2; i += 2) {
			ProductKernel.dotTwoRows(a, ao + i * inner, inner, b, bo, inner, c, co + i * cols, cols, inner, cols);
		}
		if (i < rows) {
			ProductKernel.dotRows(a, ao + i * inner, b, bo, c, co + i * cols, inner, cols);
		}
	}

	/** C = A·Lᵀ with A rows×n, L n×n lower triangular with zeros above its diagonal, C rows×n. */
	public static void multiplyTransLower(double[] a, int ao, double[] l, int lo, double[] c, int co, int rows, int n) {
		Vectors.fill(c, co, rows * n, 0);
		int i = 0;
		for (; i <= rows - 2; i += 2) {
			for (int j = 0; j < n; j += 4) {
				int cols = Math.min(4, n - j);
				ProductKernel.dotTwoRows(a, ao + i * n, n, l, lo + j * n, n, c, co + i * n + j, n, j + cols, cols);
			}
		}
		if (i < rows) {
			ProductKernel.dotRows(a, ao + i * n, l, lo, c, co + i * n, n, n);
		}
	}

	/** y = A·x with A rows×cols. */
	public static void multiplyVector(double[] a, int ao, double[] x, int xo, double[] y, int yo, int rows, int cols) {
		Vectors.fill(y, yo, rows, 0);
		multiplyVectorAdd(a, ao, x, xo, y, yo, rows, cols);
	}

	/** y += A·x with A rows×cols. */
	public static void multiplyVectorAdd(double[] a, int ao, double[] x, int xo, double[] y, int yo, int rows,
			int cols) {
		ProductKernel.dotRows(x, xo, a, ao, y, yo, cols, rows);
	}

	/** y = Aᵀ·x with A rows×cols: x has length rows, y has length cols. */
	public static void multiplyTransVector(double[] a, int ao, double[] x, int xo, double[] y, int yo, int rows,
			int cols) {
		Vectors.fill(y, yo, cols, 0);
		ProductKernel.accumulate(x, xo, rows, 1, a, ao, y, yo, 1, rows, cols);
	}

	/** y += Aᵀ·x with A rows×cols: x has length rows, y has length cols. */
	public static void multiplyTransVectorAdd(double[] a, int ao, double[] x, int xo, double[] y, int yo, int rows,
			int cols) {
		ProductKernel.accumulate(x, xo, rows, 1, a, ao, y, yo, 1, rows, cols);
	}

	/**
	 * C = Fᵀ·V·F, exactly symmetric, with V n×n symmetric, F n×k, C k×k.
	 *
	 * @param work
	 *            n·k elements from {@code wo}; on return V·F, row-major n×k
	 */
	public static void congruence(double[] f, int fo, double[] v, int vo, double[] c, int co, int n, int k,
			double[] work, int wo) {
		Vectors.fill(c, co, k * k, 0);
		congruenceAdd(f, fo, v, vo, c, co, n, k, work, wo);
	}

	/**
	 * C += Fᵀ·V·F with V n×n symmetric, F n×k, C k×k symmetric; only the upper triangle of the old C is read, and the
	 * new C is exactly symmetric.
	 *
	 * @param work
	 *            n·k elements from {@code wo}; on return V·F, row-major n×k
	 */
	public static void congruenceAdd(double[] f, int fo, double[] v, int vo, double[] c, int co, int n, int k,
			double[] work, int wo) {
		multiply(v, vo, f, fo, work, wo, n, n, k);
		symmetricTransAAdd(f, fo, work, wo, c, co, k, n);
	}

	/**
	 * C += Aᵀ·B for a product that is symmetric, exactly so on return: half of it is computed. A and B are inner×k, C
	 * k×k; only the upper triangle of the old C is read.
	 */
	public static void symmetricTransAAdd(double[] a, int ao, double[] b, int bo, double[] c, int co, int k,
			int inner) {
		int r = 0;
		for (; r <= k - 2; r += 2) {
			ProductKernel.accumulateTwoRows(a, ao + r, 1, k, b, bo + r, k, c, co + r * k + r, k, inner, k - r);
		}
		if (r < k) {
			ProductKernel.accumulateRow(a, ao + r, k, b, bo + r, k, c, co + r * k + r, inner, k - r);
		}
		copyUpperToLower(c, co, k);
	}

	/**
	 * C = F·S·Fᵀ, exactly symmetric, with S n×n symmetric, F k×n, C k×k.
	 *
	 * @param work
	 *            k·n elements from {@code wo}; on return F·S, row-major k×n
	 */
	public static void congruenceTrans(double[] f, int fo, double[] s, int so, double[] c, int co, int n, int k,
			double[] work, int wo) {
		Vectors.fill(c, co, k * k, 0);
		congruenceTransAdd(f, fo, s, so, c, co, n, k, work, wo);
	}

	/**
	 * C += F·S·Fᵀ with S n×n symmetric, F k×n, C k×k symmetric; only the lower triangle of the old C is read, and the
	 * new C is exactly symmetric.
	 *
	 * @param work
	 *            k·n elements from {@code wo}; on return F·S, row-major k×n
	 */
	public static void congruenceTransAdd(double[] f, int fo, double[] s, int so, double[] c, int co, int n, int k,
			double[] work, int wo) {
		multiply(f, fo, s, so, work, wo, k, n, n);
		int i = 0;
		for (; i <= k - 2; i += 2) {
			ProductKernel.dotTwoRows(work, wo + i * n, n, f, fo, n, c, co + i * k, k, n, i + 2);
		}
		if (i < k) {
			ProductKernel.dotRows(work, wo + i * n, f, fo, c, co + i * k, n, i + 1);
		}
		copyLowerToUpper(c, co, k);
	}

	/** C += α·x·yᵀ with C rows×cols. */
	public static void rankOneAdd(double alpha, double[] x, int xo, double[] y, int yo, double[] c, int co, int rows,
			int cols) {
		for (int i = 0; i < rows; i++) {
			Vectors.addScaled(alpha * x[xo + i], y, yo, c, co + i * cols, cols);
		}
	}

	/** C += α·AᵀA with A inner×n, C n×n symmetric (its upper triangle is read); the new C is exactly symmetric. */
	public static void gramAdd(double alpha, double[] a, int ao, double[] c, int co, int inner, int n) {
		for (int l = 0; l < inner; l++) {
			int row = ao + l * n;
			for (int i = 0; i < n; i++) {
				Vectors.addScaled(alpha * a[row + i], a, row + i, c, co + i * n + i, n - i);
			}
		}
		copyUpperToLower(c, co, n);
	}

	/** B = Aᵀ with A rows×cols, B cols×rows. */
	public static void transpose(double[] a, int ao, double[] b, int bo, int rows, int cols) {
		for (int i = 0; i < rows; i++) {
			for (int j = 0; j < cols; j++) {
				b[bo + j * rows + i] = a[ao + i * cols + j];
			}
		}
	}

	/** A = (A + Aᵀ)/2 with A n×n. */
	public static void symmetrize(double[] a, int ao, int n) {
		for (int i = 1; i < n; i++) {
			for (int j = 0; j < i; j++) {
				double mean = 0.5 * (a[ao + i * n + j] + a[ao + j * n + i]);
				a[ao + i * n + j] = mean;
				a[ao + j * n + i] = mean;
			}
		}
	}

	/** Copies the strict lower triangle of the n×n matrix A to its upper one. */
	public static void copyLowerToUpper(double[] a, int ao, int n) {
		for (int i = 1; i < n; i++) {
			for (int j = 0; j < i; j++) {
				a[ao + j * n + i] = a[ao + i * n + j];
			}
		}
	}

	/** Copies the strict upper triangle of the n×n matrix A to its lower one. */
	public static void copyUpperToLower(double[] a, int ao, int n) {
		for (int i = 1; i < n; i++) {
			for (int j = 0; j < i; j++) {
				a[ao + i * n + j] = a[ao + j * n + i];
			}
		}
	}

	/** A = I, n×n. */
	public static void setIdentity(double[] a, int ao, int n) {
		Vectors.fill(a, ao, n * n, 0);
		addDiagonal(1, a, ao, n);
	}

	/** A += α·I with A n×n. */
	public static void addDiagonal(double alpha, double[] a, int ao, int n) {
		for (int i = 0; i < n; i++) {
			a[ao + i * (n + 1)] += alpha;
		}
	}

	/** Copies a rows×cols block between matrices whose rows are {@code as} and {@code bs} elements apart. */
	public static void copyBlock(double[] a, int ao, int as, double[] b, int bo, int bs, int rows, int cols) {
		for (int i = 0; i < rows; i++) {
			System.arraycopy(a, ao + i * as, b, bo + i * bs, cols);
		}
	}

	/** The trace of A·B with A rows×cols, B cols×rows. */
	public static double traceOfProduct(double[] a, int ao, double[] b, int bo, int rows, int cols) {
		double sum = 0;
		for (int i = 0; i < rows; i++) {
			for (int j = 0; j < cols; j++) {
				sum += a[ao + i * cols + j] * b[bo + j * rows + i];
			}
		}
		return sum;
	}

	/** xᵀ·A·y with A rows×cols. */
	public static double bilinear(double[] x, int xo, double[] a, int ao, double[] y, int yo, int rows, int cols) {
		double sum = 0;
		for (int i = 0; i < rows; i++) {
			sum += x[xo + i] * Vectors.dot(a, ao + i * cols, y, yo, cols);
		}
		return sum;
	}
}
