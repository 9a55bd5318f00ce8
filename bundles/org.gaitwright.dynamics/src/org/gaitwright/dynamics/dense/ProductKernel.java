/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.dense;

/**
 * The inner loops of {@link Dense}. Products form two rows of the result at a time from four rows of the right factor,
 * with the innermost loop along the rows: few loads and stores for each multiplication, and a form that the
 * just-in-time compiler can vectorise.
 */
final class ProductKernel {

	private ProductKernel() {
	}

	/** C += op(A)·B; the element (i, l) of op(A) is {@code a[ao + i·ars + l·acs]}; B and C have contiguous rows. */
	static void accumulate(double[] a, int ao, int ars, int acs, double[] b, int bo, double[] c, int co, int rows,
			int inner, int cols) {
		int i = 0;
		for (; i <= rows - 2; i += 2) {
			accumulateTwoRows(a, ao + i * ars, ars, acs, b, bo, cols, c, co + i * cols, cols, inner, cols);
		}
		if (i < rows) {
			accumulateRow(a, ao + i * ars, acs, b, bo, cols, c, co + i * cols, inner, cols);
		}
	}

	/**
	 * Two rows of a product, cs apart: c[i·cs + (0..cols)] += Σ_l a[ao + i·ars + l·acs] · b[bo + l·bs + (0..cols)], i =
	 * 0, 1.
	 */
	static void accumulateTwoRows(double[] a, int ao, int ars, int acs, double[] b, int bo, int bs, double[] c,
			int co, int cs, int inner, int cols) {
		int c1 = co + cs;
		int l = 0;
		for (; l <= inner - 4; l += 4) {
			int p = ao + l * acs;
			int q = p + ars;
			double p0 = a[p];
			double p1 = a[p + acs];
			double p2 = a[p + 2 * acs];
			double p3 = a[p + 3 * acs];
			double q0 = a[q];
			double q1 = a[q + acs];
			double q2 = a[q + 2 * acs];
			double q3 = a[q + 3 * acs];
			int b0 = bo + l * bs;
			int b1 = b0 + bs;
			int b2 = b1 + bs;
			int b3 = b2 + bs;
			for (int j = 0; j < cols; j++) {
				double x0 = b[b0 + j];
				double x1 = b[b1 + j];
				double x2 = b[b2 + j];
				double x3 = b[b3 + j];
				c[co + j] += p0 * x0 + p1 * x1 + p2 * x2 + p3 * x3;
				c[c1 + j] += q0 * x0 + q1 * x1 + q2 * x2 + q3 * x3;
			}
		}
		if (l <= inner - 2) {
			int p = ao + l * acs;
			int q = p + ars;
			double p0 = a[p];
			double p1 = a[p + acs];
			double q0 = a[q];
			double q1 = a[q + acs];
			int b0 = bo + l * bs;
			int b1 = b0 + bs;
			for (int j = 0; j < cols; j++) {
				double x0 = b[b0 + j];
				double x1 = b[b1 + j];
				c[co + j] += p0 * x0 + p1 * x1;
				c[c1 + j] += q0 * x0 + q1 * x1;
			}
			l += 2;
		}
		if (l < inner) {
			double pl = a[ao + l * acs];
			double ql = a[ao + ars + l * acs];
			int bl = bo + l * bs;
			for (int j = 0; j < cols; j++) {
				double x = b[bl + j];
				c[co + j] += pl * x;
				c[c1 + j] += ql * x;
			}
		}
	}

	/** One row of a product: c[0..cols) += Σ_l a[ao + l·acs] · b[bo + l·bs + (0..cols)]. */
	static void accumulateRow(double[] a, int ao, int acs, double[] b, int bo, int bs, double[] c, int co, int inner,
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

	/**
	 * Two rows of a product with a transposed factor, as, respectively cs apart: c[i·cs + j] += (row i of A) · (row j of
	 * B) for i = 0, 1 and j = 0..cols−1, with the first {@code inner} elements of rows that are bs apart in B.
	 */
	static void dotTwoRows(double[] a, int ao, int as, double[] b, int bo, int bs, double[] c, int co, int cs,
			int inner, int cols) {
		int j = 0;
		for (; j <= cols - 4; j += 4) {
			dotTwoByFour(a, ao, ao + as, b, bo + j * bs, bs, c, co + j, co + cs + j, inner);
		}
		for (; j < cols; j++) {
			c[co + j] += Vectors.dot(a, ao, b, bo + j * bs, inner);
			c[co + cs + j] += Vectors.dot(a, ao + as, b, bo + j * bs, inner);
		}
	}

	private static void dotTwoByFour(double[] a, int a0, int a1, double[] b, int bo, int bs, double[] c, int c0, int c1,
			int inner) {
		int b1 = bo + bs;
		int b2 = b1 + bs;
		int b3 = b2 + bs;
		double s0 = 0;
		double s1 = 0;
		double s2 = 0;
		double s3 = 0;
		double t0 = 0;
		double t1 = 0;
		double t2 = 0;
		double t3 = 0;
		for (int l = 0; l < inner; l++) {
			double p = a[a0 + l];
			double q = a[a1 + l];
			double x0 = b[bo + l];
			double x1 = b[b1 + l];
			double x2 = b[b2 + l];
			double x3 = b[b3 + l];
			s0 += p * x0;
			s1 += p * x1;
			s2 += p * x2;
			s3 += p * x3;
			t0 += q * x0;
			t1 += q * x1;
			t2 += q * x2;
			t3 += q * x3;
		}
		c[c0] += s0;
		c[c0 + 1] += s1;
		c[c0 + 2] += s2;
		c[c0 + 3] += s3;
		c[c1] += t0;
		c[c1 + 1] += t1;
		c[c1 + 2] += t2;
		c[c1 + 3] += t3;
	}

	/** c[j] += a · (row j of B) for j = 0..cols-1, rows of length inner; four sums run side by side. */
	static void dotRows(double[] a, int ao, double[] b, int bo, double[] c, int co, int inner, int cols) {
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
