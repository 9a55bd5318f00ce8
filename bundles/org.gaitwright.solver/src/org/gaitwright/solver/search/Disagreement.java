/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/** How far a trajectory is from what the policy would do on it: the policy's share Σ λ/2 eᵀA⁻¹e of the mean part. */
final class Disagreement {
	private final Condition condition;
	private final PolicyFunction.Evaluator policy;

	Disagreement(Condition condition, GaussianPolicy policy) {
		this.condition = condition;
		this.policy = policy.newEvaluator();
	}

	/**
	 * Σ λ/2 eᵀA⁻¹e with e = u − μ(x).
	 *
	 * @param x      states, row-major
	 * @param u      controls, row-major
	 * @param q      the distribution with the A[t]
	 * @param lambda λ per time step
	 * @param steps  number of time steps that count
	 */
	double along(double[] x, double[] u, TrajectoryDistribution q, double[] lambda, int steps) {
		int m = q.controlSize();
		int n = q.stateSize();
		double[] o = new double[condition.observation().size()];
		double[] e = new double[m];
		double[] factor = new double[m * m];
		double sum = 0;
		for (int t = 0; t < steps; t++) {
			condition.observation().observe(x, t * n, o, 0);
			policy.mean(o, 0, e, 0);
			Vectors.addScaled(-1, u, t * m, e, 0, m);
			System.arraycopy(q.control(), t * m * m, factor, 0, m * m);
			Cholesky.factor(factor, 0, m);
			Cholesky.forward(factor, 0, e, 0, m);
			sum += 0.5 * lambda[t] * Vectors.dot(e, 0, e, 0, m);
		}
		return sum;
	}
}
