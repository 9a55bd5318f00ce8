/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.dense;

/**
 * Matrix kernels on flat row-major slices. A matrix argument is an array and the offset of its first element; its shape
 * follows from the shape arguments, and its rows are contiguous.
 *
 * <p>
 * Products run over the inner dimension in blocks of four with the innermost loop along a row of the result, the form that
 * the just-in-time compiler turns into vector instructions.
 */
public final class Dense {

	private Dense() {
	}

	/** C = A·B with A rows×inner, B inner×cols, C rows×cols. */
	public static void multiply(double[] a, int ao, double[] b, int bo, double[] c, int co, int rows, int inner, int cols) {
		Vectors.fill(c, co, rows * cols, 0);
		accumulate(a, ao, inner, 1, b, bo, c, co, rows, inner, cols);
	}

	/** C += A·B with A rows×inner, B inner×cols, C rows×cols. */
	public static void multiplyAdd(double[] a, int ao, double[] b, int bo, double[] c, int co, int rows, int inner,
			int cols) {
		accumulate(a, ao, inner, 1, b, bo, c, co, rows, inner, cols);
	}

	/** C = Aᵀ·B with A inner×rows, B inner×cols, C rows×cols. */
	public static void multiplyTransA(double[] a, int ao, double[] b, int bo, double[] c, int co, int rows, int inner,
			int cols) {
		Vectors.fill(c, co, rows * cols, 0);
		accumulate(a, ao, 1, rows, b, bo, c, co, rows, inner, cols);
	}

	/** C += Aᵀ·B with A inner×rows, B inner×cols, C rows×cols. */
	public static void multiplyTransAAdd(double[] a, int ao, double[] b, int bo, double[] c, int co, int rows, int inner,
			int cols) {
		accumulate(a, ao, 1, rows, b, bo, c, co, rows, inner, cols);
	}

	/** C = A·Bᵀ with A rows×inner, B cols×inner, C rows×cols. */
	public static void multiplyTransB(double[] a, int ao, double[] b, int bo, double[] c, int co, int rows, int inner,
			int cols) {
		Vectors.fill(c, co, rows * cols, 0);
		multiplyTransBAdd(a, ao, b, bo, c, co, rows, inner, cols);
	}

	/** C += A·Bᵀ with A rows×inner, B cols×inner, C rows×cols. */
	public static void multiplyTransBAdd(double[] a, int ao, double[] b, int bo, double[] c, int co, int rows, int inner,
			int cols) {
		for (int i = 0; i < rows; i++) {
			dotRows(a, ao + i * inner, b, bo, c, co + i * cols, inner, cols);
		}
	}

	/** y = A·x with A rows×cols. */
	public static void multiplyVector(double[] a, int ao, double[] x, int xo, double[] y, int yo, int rows, int cols) {
		Vectors.fill(y, yo, rows, 0);
		multiplyVectorAdd(a, ao, x, xo, y, yo, rows, cols);
	}

	/** y += A·x with A rows×cols. */
	public static void multiplyVectorAdd(double[] a, int ao, double[] x, int xo, double[] y, int yo, int rows, int cols) {
		dotRows(x, xo, a, ao, y, yo, cols, rows);
	}

	/** y = Aᵀ·x with A rows×cols: x has length rows, y has length cols. */
	public static void multiplyTransVector(double[] a, int ao, double[] x, int xo, double[] y, int yo, int rows,
			int cols) {
		Vectors.fill(y, yo, cols, 0);
		accumulate(x, xo, rows, 1, a, ao, y, yo, 1, rows, cols);
	}

	/** y += Aᵀ·x with A rows×cols: x has length rows, y has length cols. */
	public static void multiplyTransVectorAdd(double[] a, int ao, double[] x, int xo, double[] y, int yo, int rows,
			int cols) {
		accumulate(x, xo, rows, 1, a, ao, y, yo, 1, rows, cols);
	}

	/**
	 * C = Fᵀ·V·F, exactly symmetric, with V n×n symmetric, F n×k, C k×k.
	 *
	 * @param work
	 *            n·k elements from {@code wo}; on return V·F, row-major n×k
	 */
	public static void congruence(double[] f, int fo, double[] v, int vo, double[] c, int co, int n, int k, double[] work,
			int wo) {
		Vectors.fill(c, co, k * k, 0);
		congruenceAdd(f, fo, v, vo, c, co, n, k, work, wo);
	}

	/**
	 * C += Fᵀ·V·F with V n×n symmetric, F n×k, C k×k symmetric; only the upper triangle of the old C is read, and the new
	 * C is exactly symmetric.
	 *
	 * @param work
	 *            n·k elements from {@code wo}; on return V·F, row-major n×k
	 */
	public static void congruenceAdd(double[] f, int fo, double[] v, int vo, double[] c, int co, int n, int k,
			double[] work, int wo) {
		multiply(v, vo, f, fo, work, wo, n, n, k);
		for (int r = 0; r < k; r++) {
			accumulateRow(f, fo + r, k, work, wo + r, k, c, co + r * k + r, n, k - r);
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
	 * C += F·S·Fᵀ with S n×n symmetric, F k×n, C k×k symmetric; only the lower triangle of the old C is read, and the new
	 * C is exactly symmetric.
	 *
	 * @param work
	 *            k·n elements from {@code wo}; on return F·S, row-major k×n
	 */
	public static void congruenceTransAdd(double[] f, int fo, double[] s, int so, double[] c, int co, int n, int k,
			double[] work, int wo) {
		multiply(f, fo, s, so, work, wo, k, n, n);
		for (int i = 0; i < k; i++) {
			dotRows(work, wo + i * n, f, fo, c, co + i * k, n, i + 1);
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

	/** The trace of the n×n matrix A. */
	public static double trace(double[] a, int ao, int n) {
		double sum = 0;
		for (int i = 0; i < n; i++) {
			sum += a[ao + i * (n + 1)];
		}
		return sum;
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

	/** C += op(A)·B; the element (i, l) of op(A) is {@code a[ao + i·ars + l·acs]}; B and C have contiguous rows. */
	private static void accumulate(double[] a, int ao, int ars, int acs, double[] b, int bo, double[] c, int co, int rows,
			int inner, int cols) {
		for (int i = 0; i < rows; i++) {
			accumulateRow(a, ao + i * ars, acs, b, bo, cols, c, co + i * cols, inner, cols);
		}
	}

	/** One row of a product: c[0..cols) += Σ_l a[ao + l·acs] · b[bo + l·bs + (0..cols)]. */
	private static void accumulateRow(double[] a, int ao, int acs, double[] b, int bo, int bs, double[] c, int co, int inner,
			int cols) {
		int l = 0;
		for (; l <= inner - 4; l += 4) {
			double a0 = a[ao + l * acs];
			double a1 = a[ao + (l + 1) * acs];
			double a2 = a[ao + (l + 2) * acs];
			double a3 = a[ao + (l + 3) * acs];
			int b0 = bo + l * bs;
			int b1 = b0 + bs;
			int b2 = b1 + bs;
			int b3 = b2 + bs;
			for (int j = 0; j < cols; j++) {
				c[co + j] += a0 * b[b0 + j] + a1 * b[b1 + j] + a2 * b[b2 + j] + a3 * b[b3 + j];
			}
		}
		for (; l < inner; l++) {
			double al = a[ao + l * acs];
			int bl = bo + l * bs;
			for (int j = 0; j < cols; j++) {
				c[co + j] += al * b[bl + j];
			}
		}
	}

	/** c[j] += a · (row j of B) for j = 0..cols-1, rows of length inner; four sums run side by side. */
	private static void dotRows(double[] a, int ao, double[] b, int bo, double[] c, int co, int inner, int cols) {
		int j = 0;
		for (; j <= cols - 4; j += 4) {
			int b0 = bo + j * inner;
			int b1 = b0 + inner;
			int b2 = b1 + inner;
			int b3 = b2 + inner;
			double s0 = 0;
			double s1 = 0;
			double s2 = 0;
			double s3 = 0;
			for (int l = 0; l < inner; l++) {
				double al = a[ao + l];
				s0 += al * b[b0 + l];
				s1 += al * b[b1 + l];
				s2 += al * b[b2 + l];
				s3 += al * b[b3 + l];
			}
			c[co + j] += s0;
			c[co + j + 1] += s1;
			c[co + j + 2] += s2;
			c[co + j + 3] += s3;
		}
		for (; j < cols; j++) {
			c[co + j] += Vectors.dot(a, ao, b, bo + j * inner, inner);
		}
	}
}
