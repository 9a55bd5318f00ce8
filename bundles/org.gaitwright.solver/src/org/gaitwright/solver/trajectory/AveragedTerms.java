/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

/** Mean and slope of the policy averaged over samples that move with x̂: μ̂ = (1/P)Σμ(x_i), μx = (1/P)Σ∂μ/∂x(x_i). */
final class AveragedTerms extends LinearizedTerms {
	private final SampleDisplacement displacement;

	AveragedTerms(PolicyPoint policy, Samples samples, int T, int n, int m) {
		super(policy, T, n, m);
		displacement = new SampleDisplacement(samples);
	}

	@Override
	boolean spread(double[] lambda, double[] K, double[] S) {
		for (int t = 0; t < T; t++)
			if (lambda[t] > 0)
				displacement.update(t, S, t * n * n);
		return true;
	}

	@Override
	double[] displacements() {
		return displacement.displacements();
	}

	@Override
	void evaluate(int from, int to, double[] x, double[] means, double[] slopes) {
		policy.averages(from, to, x, displacement.displacements(), means, slopes);
	}
}
