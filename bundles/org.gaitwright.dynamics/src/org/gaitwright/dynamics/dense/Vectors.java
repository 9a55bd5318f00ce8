/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.dense;

/** Element-wise kernels and reductions on slices of {@code double[]}; a matrix with contiguous rows is a slice, too. */
public final class Vectors {

	private Vectors() {
	}

	/** x = value. */
	public static void fill(double[] x, int xo, int length, double value) {
		for (int i = 0; i < length; i++) {
			x[xo + i] = value;
		}
	}

	/** y += x. */
	public static void add(double[] x, int xo, double[] y, int yo, int length) {
		for (int i = 0; i < length; i++) {
			y[yo + i] += x[xo + i];
		}
	}

	/** y += α·x. */
	public static void addScaled(double alpha, double[] x, int xo, double[] y, int yo, int length) {
		for (int i = 0; i < length; i++) {
			y[yo + i] += alpha * x[xo + i];
		}
	}

	/** z = x + α·y; z may be x or y. */
	public static void sum(double[] x, int xo, double alpha, double[] y, int yo, double[] z, int zo, int length) {
		for (int i = 0; i < length; i++) {
			z[zo + i] = x[xo + i] + alpha * y[yo + i];
		}
	}

	/** z = x − y; z may be x or y. */
	public static void difference(double[] x, int xo, double[] y, int yo, double[] z, int zo, int length) {
		for (int i = 0; i < length; i++) {
			z[zo + i] = x[xo + i] - y[yo + i];
		}
	}

	/** x *= α. */
	public static void scale(double alpha, double[] x, int xo, int length) {
		for (int i = 0; i < length; i++) {
			x[xo + i] *= alpha;
		}
	}

	/** Σ x·y, summed from the first element to the last. */
	public static double dot(double[] x, int xo, double[] y, int yo, int length) {
		double sum = 0;
		for (int i = 0; i < length; i++) {
			sum += x[xo + i] * y[yo + i];
		}
		return sum;
	}

	/** The largest |x|, 0 for an empty slice, NaN if an element is NaN. */
	public static double maxAbs(double[] x, int xo, int length) {
		double max = 0;
		for (int i = 0; i < length; i++) {
			max = Math.max(max, Math.abs(x[xo + i]));
		}
		return max;
	}

	/** Index, relative to the offset, of the first element that is NaN or infinite; −1 if all are finite. */
	public static int indexOfNonFinite(double[] x, int xo, int length) {
		for (int i = 0; i < length; i++) {
			if (!Double.isFinite(x[xo + i])) {
				return i;
			}
		}
		return -1;
	}
}
