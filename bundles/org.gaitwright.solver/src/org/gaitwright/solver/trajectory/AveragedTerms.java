/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;

/** Mean and slope of the policy averaged over samples that move with x̂: μ̂ = (1/P)Σμ(x_i), μx = (1/P)Σ∂μ/∂x(x_i). */
final class AveragedTerms extends PolicyTerms {
	private final SampleDisplacement displacement;
	private final int count;
	private final double[] mean;
	private final double[] means;

	AveragedTerms(PolicyPoint policy, Samples samples, int T, int n, int m) {
		super(policy, T, n, m);
		displacement = new SampleDisplacement(samples);
		count = samples.count();
		mean = new double[m];
		means = new double[count * m];
	}

	@Override
	void spread(int t, double[] K, double[] S) {
		displacement.update(t, S, t * n * n);
	}

	@Override
	void linearize(int t, double[] x, double[] u) {
		policy.averageMeanAndSlope(x, t * n, displacement.displacements(), t * count * n, count, mu, t * m, slope,
				t * m * n);
		Vectors.difference(u, t * m, mu, t * m, e, t * m, m);
	}

	@Override
	double penalty(int t, double[] x, int xo, double[] u, int uo, double[] P, int po) {
		policy.means(x, xo, displacement.displacements(), t * count * n, count, means, 0);
		System.arraycopy(u, uo, mean, 0, m);
		for (int i = 0; i < count; i++)
			Vectors.addScaled(-1.0 / count, means, i * m, mean, 0, m);
		return Dense.bilinear(mean, 0, P, po, mean, 0, m, m);
	}
}
