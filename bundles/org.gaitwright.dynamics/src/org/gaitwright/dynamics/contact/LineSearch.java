/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

/**
 * Line search on the convex function of the acceleration (D26): the whole step if the function still falls, or nearly
 * so, at its end; else a point between where the slope is small, by the Illinois variant of the secant method, which
 * keeps the minimum between its two ends.
 */
final class LineSearch {

	/** A slope at most this part of the first is small. */
	private static final double ENOUGH = 0.05;

	private static final int MAX_SECANTS = 40;

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
		if (!(highSlope > small)) {
			return 1;
		}
		int lastSide = 0;
		for (int k = 0; k < MAX_SECANTS; k++) {
			double alpha = low - lowSlope * (high - low) / (highSlope - lowSlope);
			double at = slopeAt(alpha);
			if (Math.abs(at) <= small) {
				return alpha;
			}
			int side = at < 0 ? -1 : 1;
			if (side < 0) {
				low = alpha;
				lowSlope = at;
				highSlope *= lastSide == side ? 0.5 : 1;
			} else {
				high = alpha;
				highSlope = at;
				lowSlope *= lastSide == side ? 0.5 : 1;
			}
			lastSide = side;
		}
		return low > 0 ? low : high;
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
