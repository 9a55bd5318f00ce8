/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.util.Arrays;

/** How several values are told as one with its spread. */
public enum Spread {
	/** Median and quartiles. */
	QUARTILES {
		@Override
		Summary ofSorted(double[] sorted) {
			return new Summary(sorted.length, quantile(sorted, 0.5), quantile(sorted, 0.25), quantile(sorted, 0.75));
		}
	},
	/** Mean and standard deviation of the sample (with n − 1), which one value does not have. */
	DEVIATION {
		@Override
		Summary ofSorted(double[] sorted) {
			double mean = Arrays.stream(sorted).sum() / sorted.length;
			double squares = 0;
			for (double value : sorted)
				squares += (value - mean) * (value - mean);
			double deviation = sorted.length > 1 ? Math.sqrt(squares / (sorted.length - 1)) : 0;
			return new Summary(sorted.length, mean, mean - deviation, mean + deviation);
		}
	},
	/** Median, smallest and largest value. */
	RANGE {
		@Override
		Summary ofSorted(double[] sorted) {
			return new Summary(sorted.length, quantile(sorted, 0.5), sorted[0], sorted[sorted.length - 1]);
		}
	};

	/**
	 * Several values as one.
	 *
	 * @param count  number of values, without those that are NaN or infinite
	 * @param centre NaN where there is no value
	 * @param low    lower edge of the spread
	 * @param high   upper edge of the spread
	 */
	public record Summary(int count, double centre, double low, double high) {
		private static final Summary NONE = new Summary(0, Double.NaN, Double.NaN, Double.NaN);
	}

	abstract Summary ofSorted(double[] sorted);

	/** Summary of the first so many values, which are left as they are; NaN and infinite values do not count. */
	public Summary of(double[] values, int count) {
		double[] sorted = Arrays.stream(values, 0, count).filter(Double::isFinite).sorted().toArray();
		return sorted.length == 0 ? Summary.NONE : ofSorted(sorted);
	}

	/** Linear interpolation between the order statistics, as R, NumPy and Excel have it by default. */
	private static double quantile(double[] sorted, double p) {
		double at = p * (sorted.length - 1);
		int below = (int) at;
		double part = at - below;
		return part == 0 ? sorted[below] : (1 - part) * sorted[below] + part * sorted[below + 1];
	}
}
