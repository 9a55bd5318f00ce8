/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

/**
 * Line search on the convex function of the acceleration (D26), whose slope is piecewise linear: the whole step if the
 * function still falls, or nearly so, at its end; else a point between where the slope is small, by secants, which hit
 * it within one piece, and bisections, which lead there, in turn.
 */
final class LineSearch {

	/** A slope at most this part of the first is small. */
	private static final double ENOUGH = 0.05;

	private static final int MAX_TRIALS = 100;

	private final double[] step;
	private SoftConstraint[] constraints;
	private int count;
	/** Slope of the quadratic part ½ aᵀM a − aᵀQ at the start, and its second derivative. */
	private double slope;
	private double curvature;

	LineSearch(int size) {
		step = new double[size];
	}

	/**
	 * The length of the step, over (0, 1], from the current acceleration towards the trial, which the constraints know.
	 * Where the function does not fall at the start, but for rounding, the step is as good as none, and it is 1.
	 */
	double find(double[] massMatrix, double[] force, double[] current, double[] trial, SoftConstraint[] acting,
			int actingCount) {
		constraints = acting;
		count = actingCount;
		setQuadratic(massMatrix, force, current, trial);
		double start = slopeAt(0);
		double small = ENOUGH * Math.abs(start);
		double low = 0;
		double lowSlope = start;
		double high = 1;
		double highSlope = slopeAt(1);
		if (!(start < 0 && highSlope > small)) {
			return 1;
		}
		for (int k = 0; k < MAX_TRIALS; k++) {
			double alpha = k % 2 == 0 ? low - lowSlope * (high - low) / (highSlope - lowSlope) : 0.5 * (low + high);
			double at = slopeAt(alpha);
			if (Math.abs(at) <= small) {
				return alpha;
			}
			if (at < 0) {
				low = alpha;
				lowSlope = at;
			} else {
				high = alpha;
				highSlope = at;
			}
		}
		return high;
	}

	private void setQuadratic(double[] massMatrix, double[] force, double[] current, double[] trial) {
		int n = step.length;
		for (int i = 0; i < n; i++) {
			step[i] = trial[i] - current[i];
		}
		slope = 0;
		curvature = 0;
		for (int i = 0; i < n; i++) {
			double atCurrent = -force[i];
			double alongStep = 0;
			for (int j = 0; j < n; j++) {
				double m = massMatrix[i * n + j];
				atCurrent += m * current[j];
				alongStep += m * step[j];
			}
			slope += step[i] * atCurrent;
			curvature += step[i] * alongStep;
		}
	}

	private double slopeAt(double alpha) {
		double sum = slope + alpha * curvature;
		for (int c = 0; c < count; c++) {
			sum += constraints[c].slopeAt(alpha);
		}
		return sum;
	}
}
