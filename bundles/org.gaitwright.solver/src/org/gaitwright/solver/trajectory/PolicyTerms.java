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
 * the covariances are new, then the rest. A line search evaluates candidates, keeps the best and adopts it: what the
 * policy says there is not computed twice.
 */
abstract sealed class PolicyTerms permits LinearizedTerms, SampledTerms {
	final int T;
	final int n;
	final int m;
	final PolicyPoint policy;
	/** Σπ, m×m */
	final double[] sigma;
	/** μ̂, T×m: the policy's mean at x̂, or its average over the samples */
	double[] mu;
	/** μx, T×m×n, likewise */
	double[] slope;
	/** e, T×m */
	double[] e;
	private double logDeterminantSigma;
	private final double[] factor;
	final double[] Pe;
	final double[] Pslope;
	private final double[] C;
	private final double[] CS;

	PolicyTerms(PolicyPoint policy, int T, int n, int m) {
		this.policy = policy;
		this.T = T;
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
	 * Moves the samples to new covariances.
	 *
	 * @param K T×m×n
	 * @param S (T+1)×n×n
	 * @return whether there are samples that moved: then it is to be linearised again
	 */
	abstract boolean spread(double[] lambda, double[] K, double[] S);

	/**
	 * Sets μ̂, μx and e at x̂ = x, (T+1)×n, and û = u, T×m.
	 *
	 * @throws NumericalFault where the policy's mean or slope is not finite
	 */
	final void linearize(double[] lambda, double[] x, double[] u) {
		for (int t = nextActive(lambda, 0); t < T;) {
			int end = endOfActive(lambda, t, T);
			linearize(t, end, x, u);
			for (; t < end; t++) {
				policy.requireFinite(t, x, displacements(), mu, t * m, m);
				policy.requireFiniteSlopes(t, slope, t * m * n, m * n);
			}
			t = nextActive(lambda, end);
		}
	}

	/** d_i of the states x̂ + d_i at which the policy is looked at, T×P×n; null for x̂ alone. */
	abstract double[] displacements();

	/** Linearises the time steps from..to−1. */
	abstract void linearize(int from, int to, double[] x, double[] u);

	/** eᵀA⁻¹e of time step t at the point of the last {@link #linearize}. P = A⁻¹. */
	abstract double penalty(int t, double[] P, int po);

	/**
	 * Adds Σ λ/2 eᵀA⁻¹e at another trajectory, by the policy itself, not its linearisation, to a value.
	 *
	 * @param P     A⁻¹, T×m×m
	 * @param limit sums from here on are of no interest; then this one may be a part only
	 */
	final double addCandidate(double[] lambda, double[] x, double[] u, double[] P, double value, double limit) {
		double sum = value;
		for (int t = nextActive(lambda, 0); t < T && sum < limit;) {
			int end = endOfActive(lambda, t, Math.min(T, t + policy.stepsAtOnce()));
			evaluateCandidate(t, end, x, u);
			for (; t < end; t++)
				sum += 0.5 * lambda[t] * candidatePenalty(t, u, P, t * m * m);
			t = nextActive(lambda, end);
		}
		return sum;
	}

	private int nextActive(double[] lambda, int from) {
		int t = from;
		while (t < T && lambda[t] == 0)
			t++;
		return t;
	}

	private static int endOfActive(double[] lambda, int from, int last) {
		int t = from;
		while (t < last && lambda[t] > 0)
			t++;
		return t;
	}

	/** Evaluates the policy along a candidate, time steps from..to−1. */
	abstract void evaluateCandidate(int from, int to, double[] x, double[] u);

	/** eᵀA⁻¹e of time step t at the candidate. P = A⁻¹. */
	abstract double candidatePenalty(int t, double[] u, double[] P, int po);

	/** The candidate, evaluated at all time steps, is the best so far. */
	abstract void keepCandidate();

	/**
	 * The kept candidate becomes the trajectory.
	 *
	 * @return whether that leaves it linearised there
	 */
	abstract boolean adoptCandidate();

	/** Adds the policy's derivatives to those of the cost-to-go: Q becomes Q̃ of (E6). P = A⁻¹. */
	void addTo(ActionValue Q, int t, double lambda, double[] P, int po) {
		addControlTerms(Q, t, lambda, P, po);
		int s = t * m * n;
		for (int i = 0; i < m; i++)
			Vectors.addScaled(-lambda * Pe[i], slope, s + i * n, Q.Qx, 0, n);
		Vectors.scale(lambda, Pslope, 0, m * n);
		Dense.symmetricTransAAdd(slope, s, Pslope, 0, Q.Qxx, 0, n, m);
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
