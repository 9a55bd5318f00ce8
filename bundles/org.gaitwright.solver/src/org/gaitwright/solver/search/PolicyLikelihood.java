/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.CostTerm;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.problem.Observation;

/**
 * The negative log-likelihood of controls under a policy as a cost, without its constant: w/2 eᵀΣπ⁻¹e with
 * e = u − μ(h(x)), for the time steps before the tail. The Hessian is that of Gauss and Newton. Immutable.
 */
final class PolicyLikelihood implements CostTerm {
	private final GaussianPolicy policy;
	private final Observation observation;
	private final int n;
	private final int m;
	private final int steps;
	/** w Σπ⁻¹ */
	private final double[] precision;

	/**
	 * @param stateSize n
	 * @param weight    w ≥ 0
	 * @param steps     number of first time steps that are charged
	 */
	PolicyLikelihood(GaussianPolicy policy, Observation observation, int stateSize, double weight, int steps) {
		this.policy = policy;
		this.observation = observation;
		this.steps = steps;
		n = stateSize;
		m = policy.function().outputSize();
		precision = new double[m * m];
		double[] factor = policy.covariance();
		if (Cholesky.factor(factor, 0, m) >= 0)
			throw new NumericalFault("The policy's covariance Σπ is not positive definite", -1);
		Cholesky.inverse(factor, 0, precision, 0, m);
		Vectors.scale(weight, precision, 0, m * m);
	}

	@Override
	public String name() {
		return "log-likelihood of the policy";
	}

	@Override
	public Evaluator newEvaluator() {
		return new Likelihood();
	}

	private final class Likelihood implements Evaluator {
		private final PolicyFunction.Evaluator evaluator = policy.newEvaluator();
		private final double[] o = new double[observation.size()];
		private final double[] h = new double[observation.size() * n];
		private final double[] jacobian = new double[m * observation.size()];
		private final double[] e = new double[m];
		private final double[] Pe = new double[m];
		/** ∂e/∂z = [−μx, I], m×(n+m) */
		private final double[] J = new double[m * (n + m)];
		private final double[] slope = new double[m * n];
		private final double[] PJ = new double[m * (n + m)];

		@Override
		public double value(int t, double[] x, int xo, double[] u, int uo) {
			if (t >= steps)
				return 0;
			observation.observe(x, xo, o, 0);
			evaluator.mean(o, 0, e, 0);
			return charge(u, uo);
		}

		/** Turns the means in e into deviations. */
		private double charge(double[] u, int uo) {
			for (int i = 0; i < m; i++)
				e[i] = u[uo + i] - e[i];
			Dense.multiplyVector(precision, 0, e, 0, Pe, 0, m, m);
			return 0.5 * Vectors.dot(e, 0, Pe, 0, m);
		}

		@Override
		public double addDerivatives(int t, double[] x, int xo, double[] u, int uo, double[] lz, int lzo, double[] lzz,
				int lzzo) {
			if (t >= steps)
				return 0;
			observation.observe(x, xo, o, 0);
			observation.differentiate(x, xo, h, 0);
			evaluator.meanAndJacobian(o, 0, e, 0, jacobian, 0);
			double value = charge(u, uo);
			int nz = n + m;
			Dense.multiply(jacobian, 0, h, 0, slope, 0, m, o.length, n);
			for (int i = 0; i < m; i++) {
				for (int k = 0; k < n; k++)
					J[i * nz + k] = -slope[i * n + k];
				J[i * nz + n + i] = 1;
			}
			for (int i = 0; i < m; i++)
				Vectors.addScaled(Pe[i], J, i * nz, lz, lzo, nz);
			Dense.multiply(precision, 0, J, 0, PJ, 0, m, m, nz);
			Dense.symmetricTransAAdd(J, 0, PJ, 0, lzz, lzzo, nz, m);
			return value;
		}
	}
}
