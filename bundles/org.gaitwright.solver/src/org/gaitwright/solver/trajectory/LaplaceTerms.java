/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

/** The policy linearised at x̂: μ̂ = μ(x̂), μx = ∂μ/∂x(x̂), e = û − μ̂ (E4). */
final class LaplaceTerms extends LinearizedTerms {

	LaplaceTerms(PolicyPoint policy, int T, int n, int m) {
		super(policy, T, n, m);
	}

	@Override
	boolean spread(double[] lambda, double[] K, double[] S) {
		return false;
	}

	@Override
	double[] displacements() {
		return null;
	}

	@Override
	void evaluate(int from, int to, double[] x, double[] means, double[] slopes) {
		policy.averages(from, to, x, null, means, slopes);
	}
}
