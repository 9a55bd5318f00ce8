/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import java.util.Arrays;

import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;

/**
 * Derivatives of a step by differences with two steps, fine enough for contacts of a few millimetres. Where the two
 * differ, the point is at the edge of a zone, and there is nothing to compare with.
 */
final class SteppedDifferences {

	private static final double STEP = 2e-7;
	private static final double AGREE = 2e-6;

	private final Dynamics dynamics;
	private final Simulator simulator;

	SteppedDifferences(Dynamics dynamics) {
		this.dynamics = dynamics;
		simulator = dynamics.newSimulator();
	}

	/**
	 * The largest difference between f_z and differences, over the largest element of its row, at least 1; NaN at the
	 * edge of a zone.
	 */
	double worst(double[] x, double[] u) {
		int n = x.length;
		int columns = n + u.length;
		double[] analytic = new double[n * columns];
		simulator.linearize(0, x, 0, u, 0, new double[n], 0, analytic, 0);
		double[] z = Arrays.copyOf(x, columns);
		System.arraycopy(u, 0, z, n, u.length);
		double[] scale = new double[n];
		for (int i = 0; i < n; i++) {
			int row = i * columns;
			scale[i] = Arrays.stream(analytic, row, row + columns).map(Math::abs).reduce(1, Math::max);
		}
		double worst = 0;
		for (int j = 0; j < columns; j++) {
			double[] fine = difference(z, j, STEP);
			double[] coarse = difference(z, j, 4 * STEP);
			for (int i = 0; i < n; i++) {
				if (Math.abs(fine[i] - coarse[i]) > AGREE * scale[i]) {
					return Double.NaN;
				}
				worst = Math.max(worst, Math.abs(fine[i] - analytic[i * columns + j]) / scale[i]);
			}
		}
		return worst;
	}

	private double[] difference(double[] z, int j, double h) {
		int n = dynamics.stateSize();
		double[] above = z.clone();
		double[] below = z.clone();
		above[j] += h;
		below[j] -= h;
		double span = above[j] - below[j];
		simulator.step(0, above, 0, above, n, above, 0);
		simulator.step(0, below, 0, below, n, below, 0);
		double[] difference = new double[n];
		Arrays.setAll(difference, i -> (above[i] - below[i]) / span);
		return difference;
	}
}
