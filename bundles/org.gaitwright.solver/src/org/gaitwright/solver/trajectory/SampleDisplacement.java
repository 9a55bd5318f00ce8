/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;

/**
 * Places the fixed samples of a condition according to state covariances: d_i = B·s_i with S = B·Bᵀ, B lower triangular
 * (B = Lᵀ of (E13)); the sampled states are x̂ + d_i. For the use of one thread.
 */
public final class SampleDisplacement {
	/** Pivots below this share of the variance itself are rounding: the direction has no spread. */
	private static final double SINGULAR = 1e-13;

	private final Samples samples;
	private final int n;
	private final int count;
	private final double[] d;
	private final double[] factor;
	private final boolean[] singular;

	/** @param samples the fixed samples */
	public SampleDisplacement(Samples samples) {
		this.samples = samples;
		n = samples.stateSize();
		count = samples.count();
		d = new double[samples.values().length];
		factor = new double[samples.horizon() * n * n];
		singular = new boolean[samples.horizon()];
	}

	/**
	 * Places the samples of time step t.
	 *
	 * @param S  covariance of the state, symmetric positive semi-definite, n×n from so
	 */
	public void update(int t, double[] S, int so) {
		int b = t * n * n;
		System.arraycopy(S, so, factor, b, n * n);
		singular[t] = factorSemidefinite(factor, b);
		int o = t * count * n;
		Dense.multiplyTransLower(samples.values(), o, factor, b, d, o, count, n);
	}

	/** Replaces a by B with zeros above its diagonal; columns without spread are zero. True where there is one. */
	private boolean factorSemidefinite(double[] a, int ao) {
		boolean deficient = false;
		for (int j = 0; j < n; j++) {
			int rowJ = ao + j * n;
			double variance = a[rowJ + j];
			double pivot = variance - Vectors.dot(a, rowJ, a, rowJ, j);
			boolean flat = !(pivot > SINGULAR * variance);
			deficient |= flat;
			double inverse = flat ? 0 : 1 / Math.sqrt(pivot);
			a[rowJ + j] = pivot * inverse;
			for (int i = j + 1; i < n; i++) {
				int row = ao + i * n;
				a[row + j] = (a[row + j] - Vectors.dot(a, row, a, rowJ, j)) * inverse;
				a[rowJ + i] = 0;
			}
		}
		return deficient;
	}

	/** The samples that are placed. */
	public Samples samples() {
		return samples;
	}

	/** d, T×P×n row-major; valid for the time steps that were updated. */
	public double[] displacements() {
		return d;
	}

	/** B, T×n×n row-major, zeros above the diagonals. */
	double[] factor() {
		return factor;
	}

	/** Whether S of this time step has a direction without spread. */
	boolean singular(int t) {
		return singular[t];
	}
}
