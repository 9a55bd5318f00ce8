/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.NumericalFault;

/**
 * The policy's part of the Lagrangian along a trajectory: the strategy behind {@link GradientMode}. Time steps are
 * independent of each other; those with λ = 0 are never asked for.
 *
 * <p>Order of use: {@link #load}, {@link #spread} where covariances are new, {@link #linearize} where the trajectory or
 * the covariances are new, then the rest.
 */
abstract sealed class PolicyTerms permits LaplaceTerms, AveragedTerms, SampledTerms {
	final int n;
	final int m;
	final PolicyPoint policy;
	/** Σπ, m×m */
	final double[] sigma;
	/** μ̂, T×m: the policy's mean at x̂, or its average over the samples */
	final double[] mu;
	/** μx, T×m×n, likewise */
	final double[] slope;
	/** e, T×m */
	final double[] e;
	private double logDeterminantSigma;
	private final double[] factor;
	final double[] Pe;
	final double[] Pslope;
	private final double[] C;
	private final double[] CS;

	PolicyTerms(PolicyPoint policy, int T, int n, int m) {
		this.policy = policy;
		this.n = n;
		this.m = m;
		sigma = new double[m * m];
		mu = new double[T * m];
		slope = new double[T * m * n];
		e = new double[T * m];
		factor = new double[m * m];
		Pe = new double[m];
		Pslope = new double[m * n];
		C = new double[m * n];
		CS = new double[m * n];
	}

	/** Takes over θ and Σπ. */
	final void load(GaussianPolicy p) {
		policy.load(p);
		System.arraycopy(p.covariance(), 0, sigma, 0, m * m);
		System.arraycopy(sigma, 0, factor, 0, m * m);
		if (Cholesky.factor(factor, 0, m) >= 0)
			throw new NumericalFault("The policy's covariance Σπ is not positive definite", -1);
		logDeterminantSigma = Cholesky.logDeterminant(factor, 0, m);
	}

	/** log|Σπ| */
	final double logDeterminantSigma() {
		return logDeterminantSigma;
	}

	/**
	 * Moves the samples of time step t to new covariances.
	 *
	 * @param K T×m×n
	 * @param S (T+1)×n×n
	 */
	abstract void spread(int t, double[] K, double[] S);

	/** Sets μ̂, μx and e of time step t at x̂ = x[t·n..], û = u[t·m..]. */
	abstract void linearize(int t, double[] x, double[] u);

	/** eᵀA⁻¹e at another point (x, u), by the policy itself, not its linearisation. P = A⁻¹. */
	abstract double penalty(int t, double[] x, int xo, double[] u, int uo, double[] P, int po);

	/** eᵀA⁻¹e at the point of the last {@link #linearize}. P = A⁻¹. */
	double penalty(int t, double[] P, int po) {
		return Dense.bilinear(e, t * m, P, po, e, t * m, m, m);
	}

	/** Adds the policy's derivatives to those of the cost-to-go: Q becomes Q̃ of (E6). P = A⁻¹. */
	void addTo(ActionValue Q, int t, double lambda, double[] P, int po) {
		addControlTerms(Q, t, lambda, P, po);
		int s = t * m * n;
		for (int i = 0; i < m; i++)
			Vectors.addScaled(-lambda * Pe[i], slope, s + i * n, Q.Qx, 0, n);
		Vectors.scale(lambda, Pslope, 0, m * n);
		Dense.multiplyTransAAdd(slope, s, Pslope, 0, Q.Qxx, 0, n, m, n);
	}

	/** Q̃_u, Q̃_uu and Q̃_ux; leaves A⁻¹e in Pe and A⁻¹μx in Pslope. */
	final void addControlTerms(ActionValue Q, int t, double lambda, double[] P, int po) {
		Dense.multiplyVector(P, po, e, t * m, Pe, 0, m, m);
		Dense.multiply(P, po, slope, t * m * n, Pslope, 0, m, m, n);
		Vectors.addScaled(lambda, Pe, 0, Q.Qu, 0, m);
		Vectors.addScaled(lambda, P, po, Q.Quu, 0, m * m);
		Vectors.addScaled(-lambda, Pslope, 0, Q.Qux, 0, m * n);
	}

	/**
	 * Writes M − Σπ of (E9): eeᵀ + C S Cᵀ with C = K − μx, or its average over the samples.
	 *
	 * @param K T×m×n
	 * @param S (T+1)×n×n
	 */
	void secondMoment(int t, double[] K, double[] S, double[] M) {
		Vectors.difference(K, t * m * n, slope, t * m * n, C, 0, m * n);
		Dense.congruenceTrans(C, 0, S, t * n * n, M, 0, n, m, CS, 0);
		Dense.rankOneAdd(1, e, t * m, e, t * m, M, 0, m, m);
	}
}
