/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.study;

import java.util.Arrays;

/**
 * Median and quartiles of some numbers, interpolated between the order statistics: the p-quantile of x_0 ≤ … ≤ x_{n−1}
 * is at the index p(n−1) (type 7 of R. J. Hyndman, Y. Fan, "Sample Quantiles in Statistical Packages", The American
 * Statistician 50(4), 1996; the default of R and NumPy). NaN is left out, infinities count; all are NaN where nothing is
 * left.
 *
 * @param lower  first quartile
 * @param median median
 * @param upper  third quartile
 */
public record Quartiles(double lower, double median, double upper) {
	/** Those of some numbers, which are not modified. */
	public static Quartiles of(double... values) {
		double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
		return new Quartiles(quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
	}

	private static double quantile(double[] sorted, double p) {
		if (sorted.length == 0)
			return Double.NaN;
		double position = p * (sorted.length - 1);
		int below = (int) position;
		double share = position - below;
		if (share == 0 || sorted[below] == sorted[below + 1])
			return sorted[below];
		return sorted[below] + share * (sorted[below + 1] - sorted[below]);
	}
}
