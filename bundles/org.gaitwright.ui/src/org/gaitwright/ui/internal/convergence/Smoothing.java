/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

/** Moving means. */
final class Smoothing {
	private Smoothing() {
	}

	/**
	 * The mean over up to {@code halfWidth} values on either side; towards the ends of the sequence the window shrinks on
	 * both sides, so that a straight line stays one.
	 */
	static double[] mean(double[] values, int halfWidth) {
		double[] smooth = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			int half = Math.min(halfWidth, Math.min(i, values.length - 1 - i));
			double sum = 0;
			for (int j = i - half; j <= i + half; j++)
				sum += values[j];
			smooth[i] = sum / (2 * half + 1);
		}
		return smooth;
	}

	/** The geometric mean likewise, for positive values: the mean that is one on a logarithmic axis. */
	static double[] geometricMean(double[] values, int halfWidth) {
		double[] logarithms = new double[values.length];
		for (int i = 0; i < values.length; i++)
			logarithms[i] = Math.log(values[i]);
		double[] smooth = mean(logarithms, halfWidth);
		for (int i = 0; i < smooth.length; i++)
			smooth[i] = halfWidth == 0 ? values[i] : Math.exp(smooth[i]);
		return smooth;
	}
}
