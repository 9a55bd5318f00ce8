/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;

/** The policy linearised at x̂: μ̂ = μ(x̂), μx = ∂μ/∂x(x̂), e = û − μ̂ (E4). */
final class LaplaceTerms extends PolicyTerms {
	private final double[] deviation;

	LaplaceTerms(PolicyPoint policy, int T, int n, int m) {
		super(policy, T, n, m);
		deviation = new double[m];
	}

	@Override
	void spread(int t, double[] K, double[] S) {
		// sees the policy at the mean only
	}

	@Override
	void linearize(int t, double[] x, double[] u) {
		policy.meanAndSlope(x, t * n, mu, t * m, slope, t * m * n);
		Vectors.difference(u, t * m, mu, t * m, e, t * m, m);
	}

	@Override
	double penalty(int t, double[] x, int xo, double[] u, int uo, double[] P, int po) {
		policy.mean(x, xo, deviation, 0);
		Vectors.difference(u, uo, deviation, 0, deviation, 0, m);
		return Dense.bilinear(deviation, 0, P, po, deviation, 0, m, m);
	}
}
