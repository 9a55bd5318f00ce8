/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics;

import java.util.Arrays;

/**
 * Compares the derivative of a {@link Simulator} with differences of its own steps: a test of any {@link Dynamics} that
 * has analytic derivatives. Differences are central, extrapolated to fourth order.
 */
public final class DerivativeCheck {

	/** Step of the differences relative to the coordinate; fourth order wants a longer one than second order. */
	private static final double PERTURBATION = 3e-4;

	/**
	 * The element of f_z that differs most.
	 *
	 * @param row
	 *            name of the state coordinate that is differentiated
	 * @param column
	 *            name of the state coordinate or control by which
	 * @param analytic
	 *            what {@link Simulator#linearize} gives
	 * @param numeric
	 *            what differences give
	 * @param error
	 *            |analytic − numeric| over the larger of 1 and the largest element of the numeric row
	 */
	public record Mismatch(String row, String column, double analytic, double numeric, double error) {
	}

	private DerivativeCheck() {
	}

	/** The worst element of the derivative at (t, x, u). */
	public static Mismatch worst(Dynamics dynamics, int t, double[] x, double[] u) {
		int n = dynamics.stateSize();
		int m = dynamics.controlSize();
		Simulator simulator = dynamics.newSimulator();
		double[] analytic = new double[n * (n + m)];
		simulator.linearize(t, x, 0, u, 0, new double[n], 0, analytic, 0);
		double[] numeric = numeric(simulator, t, x, u);
		Mismatch worst = new Mismatch("", "", 0, 0, -1);
		for (int i = 0; i < n; i++) {
			int row = i * (n + m);
			double scale = Math.max(1,
					Arrays.stream(numeric, row, row + n + m).map(Math::abs).max().orElse(1));
			for (int j = 0; j < n + m; j++) {
				double error = Math.abs(analytic[row + j] - numeric[row + j]) / scale;
				if (!(error <= worst.error())) {
					String column = j < n ? dynamics.stateNames().get(j) : dynamics.controlNames().get(j - n);
					worst = new Mismatch(dynamics.stateNames().get(i), column, analytic[row + j], numeric[row + j],
							error);
				}
			}
		}
		return worst;
	}

	private static double[] numeric(Simulator simulator, int t, double[] x, double[] u) {
		int n = x.length;
		int columns = n + u.length;
		double[] z = Arrays.copyOf(x, columns);
		System.arraycopy(u, 0, z, n, u.length);
		double[] derivative = new double[n * columns];
		for (int j = 0; j < columns; j++) {
			double h = PERTURBATION * Math.max(1, Math.abs(z[j]));
			double[] fine = centralDifference(simulator, t, z, n, j, h);
			double[] coarse = centralDifference(simulator, t, z, n, j, 2 * h);
			for (int i = 0; i < n; i++) {
				derivative[i * columns + j] = (4 * fine[i] - coarse[i]) / 3;
			}
		}
		return derivative;
	}

	private static double[] centralDifference(Simulator simulator, int t, double[] z, int n, int j, double h) {
		double[] above = z.clone();
		double[] below = z.clone();
		above[j] += h;
		below[j] -= h;
		double span = above[j] - below[j];
		simulator.step(t, above, 0, above, n, above, 0);
		simulator.step(t, below, 0, below, n, below, 0);
		double[] difference = new double[n];
		Arrays.setAll(difference, i -> (above[i] - below[i]) / span);
		return difference;
	}
}
