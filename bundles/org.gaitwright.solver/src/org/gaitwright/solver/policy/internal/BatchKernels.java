/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy.internal;

/**
 * Products of small weight matrices with long rows, one entry of a row per sample. The inner loops run along the rows,
 * which the compiler turns into vector instructions; the order of the additions depends on the lengths only.
 */
public final class BatchKernels {
	/** Rows shorter than this are not worth folding. */
	private static final int SHORT = 32;

	private BatchKernels() {
	}

	/**
	 * Adds a combination of rows to a row: z[zo+j] += Σ_c w[wo + c·ws] · x[xo + c·length + j], for 0 ≤ j &lt; length.
	 *
	 * @param ws   distance between the coefficients
	 * @param rows number of rows of x
	 * @param z    must not be the same array as x
	 */
	public static void addRows(double[] w, int wo, int ws, int rows, double[] x, int xo, int length, double[] z,
			int zo) {
		int c = 0;
		for (; c <= rows - 4; c += 4) {
			int wc = wo + c * ws;
			addFourRows(w[wc], w[wc + ws], w[wc + 2 * ws], w[wc + 3 * ws], x, xo + c * length, length, z, zo);
		}
		for (; c < rows; c++)
			addRow(w[wo + c * ws], x, xo + c * length, length, z, zo);
	}

	private static void addFourRows(double w0, double w1, double w2, double w3, double[] x, int x0, int length,
			double[] z, int zo) {
		int x1 = x0 + length;
		int x2 = x1 + length;
		int x3 = x2 + length;
		for (int j = 0; j < length; j++)
			z[zo + j] += (w0 * x[x0 + j] + w1 * x[x1 + j]) + (w2 * x[x2 + j] + w3 * x[x3 + j]);
	}

	private static void addRow(double w, double[] x, int xo, int length, double[] z, int zo) {
		for (int j = 0; j < length; j++)
			z[zo + j] += w * x[xo + j];
	}

	/**
	 * Inner product of two rows.
	 *
	 * @param scratch at least length/4 entries, overwritten
	 */
	public static double dot(double[] x, int xo, double[] y, int yo, int length, double[] scratch) {
		if (length < SHORT)
			return shortDot(x, xo, y, yo, length);
		int quarter = length / 4;
		foldProducts(x, xo, y, yo, quarter, scratch);
		return sum(scratch, 0, quarter) + shortDot(x, xo + 4 * quarter, y, yo + 4 * quarter, length - 4 * quarter);
	}

	/** scratch[j] = Σ_{k<4} x[xo + k·quarter + j] y[yo + k·quarter + j]. */
	private static void foldProducts(double[] x, int xo, double[] y, int yo, int quarter, double[] scratch) {
		int x1 = xo + quarter;
		int x2 = x1 + quarter;
		int x3 = x2 + quarter;
		int y1 = yo + quarter;
		int y2 = y1 + quarter;
		int y3 = y2 + quarter;
		for (int j = 0; j < quarter; j++)
			scratch[j] = (x[xo + j] * y[yo + j] + x[x1 + j] * y[y1 + j])
					+ (x[x2 + j] * y[y2 + j] + x[x3 + j] * y[y3 + j]);
	}

	private static double shortDot(double[] x, int xo, double[] y, int yo, int length) {
		double sum = 0;
		for (int j = 0; j < length; j++)
			sum += x[xo + j] * y[yo + j];
		return sum;
	}

	/** Sum of a row, in four interleaved partial sums: one alone waits for each addition. */
	public static double sum(double[] x, int xo, int length) {
		double s0 = 0;
		double s1 = 0;
		double s2 = 0;
		double s3 = 0;
		int j = 0;
		for (; j <= length - 4; j += 4) {
			s0 += x[xo + j];
			s1 += x[xo + j + 1];
			s2 += x[xo + j + 2];
			s3 += x[xo + j + 3];
		}
		for (; j < length; j++)
			s0 += x[xo + j];
		return (s0 + s1) + (s2 + s3);
	}

	/** y[yo+j] *= x[xo+j]. */
	public static void multiply(double[] x, int xo, double[] y, int yo, int length) {
		for (int j = 0; j < length; j++)
			y[yo + j] *= x[xo + j];
	}
}
