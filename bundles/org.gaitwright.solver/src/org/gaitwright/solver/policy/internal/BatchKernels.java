/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy.internal;

/**
 * Products of small weight matrices with long rows, one entry of a row per sample. The inner loops run along the rows.
 * The compiler turns them into vector instructions only where it can see that loads and stores do not overlap: each row
 * is an array of its own, and all of them are indexed by the bare loop variable (plus constants). The order of the
 * additions depends on the lengths only.
 */
public final class BatchKernels {
	/** Length of a full batch, for which {@link #dot} is fastest. */
	public static final int BATCH = 256;

	private static final int QUARTER = BATCH / 4;
	private static final int SIXTEENTH = BATCH / 16;

	private BatchKernels() {
	}

	/**
	 * Adds a combination of rows to a row: z[j] += Σ_c w[wo + c·ws] · x[c][j], for 0 ≤ j &lt; length.
	 *
	 * @param ws   distance between the coefficients
	 * @param rows number of rows of x
	 * @param z    must not be a row of x
	 */
	public static void addRows(double[] w, int wo, int ws, double[][] x, int rows, int length, double[] z) {
		int c = 0;
		for (; c <= rows - 4; c += 4) {
			int wc = wo + c * ws;
			addFourRows(w[wc], x[c], w[wc + ws], x[c + 1], w[wc + 2 * ws], x[c + 2], w[wc + 3 * ws], x[c + 3], length,
					z);
		}
		for (; c < rows; c++)
			addRow(w[wo + c * ws], x[c], length, z);
	}

	private static void addFourRows(double w0, double[] x0, double w1, double[] x1, double w2, double[] x2, double w3,
			double[] x3, int length, double[] z) {
		for (int j = 0; j < length; j++)
			z[j] += (w0 * x0[j] + w1 * x1[j]) + (w2 * x2[j] + w3 * x3[j]);
	}

	private static void addRow(double w, double[] x, int length, double[] z) {
		for (int j = 0; j < length; j++)
			z[j] += w * x[j];
	}

	/**
	 * Adds every fourth row of a combination to a row, one after the other: z[j] += Σ w[wo + c·ws] · x[c][j] over c =
	 * first, first + 4, … &lt; end. Four such sums make, sample by sample, the bits of {@link #dot(double[], double[],
	 * int)}.
	 */
	public static void addEveryFourthRow(double[] w, int wo, int ws, double[][] x, int first, int end, int length,
			double[] z) {
		int c = first;
		for (; c < end - 12; c += 16) {
			int wc = wo + c * ws;
			addInOrder(w[wc], x[c], w[wc + 4 * ws], x[c + 4], w[wc + 8 * ws], x[c + 8], w[wc + 12 * ws], x[c + 12],
					length, z);
		}
		for (; c < end; c += 4)
			addRow(w[wo + c * ws], x[c], length, z);
	}

	private static void addInOrder(double w0, double[] x0, double w1, double[] x1, double w2, double[] x2, double w3,
			double[] x3, int length, double[] z) {
		for (int j = 0; j < length; j++)
			z[j] = (((z[j] + w0 * x0[j]) + w1 * x1[j]) + w2 * x2[j]) + w3 * x3[j];
	}

	/**
	 * Inner product of two rows.
	 *
	 * @param length  at most {@link #BATCH}
	 * @param scratch BATCH/4 entries, overwritten
	 */
	public static double dot(double[] x, double[] y, int length, double[] scratch) {
		if (length < BATCH)
			return dot(x, y, length);
		for (int j = 0; j < QUARTER; j++)
			scratch[j] = (x[j] * y[j] + x[j + QUARTER] * y[j + QUARTER])
					+ (x[j + 2 * QUARTER] * y[j + 2 * QUARTER] + x[j + 3 * QUARTER] * y[j + 3 * QUARTER]);
		for (int j = 0; j < SIXTEENTH; j++)
			scratch[j] = (scratch[j] + scratch[j + SIXTEENTH])
					+ (scratch[j + 2 * SIXTEENTH] + scratch[j + 3 * SIXTEENTH]);
		return sum(scratch, 0, SIXTEENTH);
	}

	/** Inner product of short rows, in four interleaved partial sums: one alone waits for each addition. */
	public static double dot(double[] x, double[] y, int length) {
		double s0 = 0;
		double s1 = 0;
		double s2 = 0;
		double s3 = 0;
		int j = 0;
		for (; j <= length - 4; j += 4) {
			s0 += x[j] * y[j];
			s1 += x[j + 1] * y[j + 1];
			s2 += x[j + 2] * y[j + 2];
			s3 += x[j + 3] * y[j + 3];
		}
		for (; j < length; j++)
			s0 += x[j] * y[j];
		return (s0 + s1) + (s2 + s3);
	}

	/** Sum of the entries from..from+length−1 of a row, in four interleaved partial sums. */
	public static double sum(double[] x, int from, int length) {
		double s0 = 0;
		double s1 = 0;
		double s2 = 0;
		double s3 = 0;
		int end = from + length;
		int j = from;
		for (; j <= end - 4; j += 4) {
			s0 += x[j];
			s1 += x[j + 1];
			s2 += x[j + 2];
			s3 += x[j + 3];
		}
		for (; j < end; j++)
			s0 += x[j];
		return (s0 + s1) + (s2 + s3);
	}

	/** y[j] = α·x[j]. */
	public static void scale(double alpha, double[] x, int length, double[] y) {
		for (int j = 0; j < length; j++)
			y[j] = alpha * x[j];
	}

	/** y[j] *= x[j]. */
	public static void multiply(double[] x, double[] y, int length) {
		for (int j = 0; j < length; j++)
			y[j] *= x[j];
	}
}
