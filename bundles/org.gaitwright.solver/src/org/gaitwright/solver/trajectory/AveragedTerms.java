/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;

/** Mean and slope of the policy averaged over samples that move with x̂: μ̂ = (1/P)Σμ(x_i), μx = (1/P)Σ∂μ/∂x(x_i). */
final class AveragedTerms extends PolicyTerms {
	private final SampleDisplacement displacement;
	private final int count;
	private final double[] state;
	private final double[] mean;
	private final double[] jacobian;
	private final double[] means;

	AveragedTerms(PolicyPoint policy, Samples samples, int T, int n, int m) {
		super(policy, T, n, m);
		displacement = new SampleDisplacement(samples);
		count = samples.count();
		state = new double[n];
		mean = new double[m];
		jacobian = new double[m * n];
		means = new double[count * m];
	}

	@Override
	void spread(int t, double[] K, double[] S) {
		displacement.update(t, S, t * n * n);
	}

	@Override
	void linearize(int t, double[] x, double[] u) {
		double weight = 1.0 / count;
		Vectors.fill(mu, t * m, m, 0);
		Vectors.fill(slope, t * m * n, m * n, 0);
		for (int i = 0; i < count; i++) {
			Vectors.sum(x, t * n, 1, displacement.displacements(), (t * count + i) * n, state, 0, n);
			policy.meanAndSlope(state, 0, mean, 0, jacobian, 0);
			Vectors.addScaled(weight, mean, 0, mu, t * m, m);
			Vectors.addScaled(weight, jacobian, 0, slope, t * m * n, m * n);
		}
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
