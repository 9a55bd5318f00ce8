/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;

/**
 * The policy at the samples x_i = x̂ + d_i themselves (E13): e_i = û + K d_i − μ(x_i), G_i = ∂μ/∂x(x_i). Pass 1 holds K
 * and d_i; pass 2 varies K with the samples held (E15)–(E18). The fields of the base class hold the sample averages.
 */
final class SampledTerms extends PolicyTerms {
	private final SampleDisplacement displacement;
	private final int count;
	/** μ(x_i) − û, T×P×m */
	private final double[] gaps;
	/** G_i, T×P×m×n */
	private final double[] jacobians;
	/** K d_i of pass 1, T×P×m */
	private final double[] feedback;
	/** μ(x_i) of a candidate, T×P×m */
	private final double[] trial;
	private final double[] state;
	private final double[] ei;
	private final double[] Pei;
	private final double[] PG;

	SampledTerms(PolicyPoint policy, Samples samples, int T, int n, int m) {
		super(policy, T, n, m);
		displacement = new SampleDisplacement(samples);
		count = samples.count();
		gaps = new double[T * count * m];
		jacobians = new double[T * count * m * n];
		feedback = new double[T * count * m];
		state = new double[n];
		trial = new double[T * count * m];
		ei = new double[m];
		Pei = new double[m];
		PG = new double[m * n];
	}

	@Override
	boolean spread(double[] lambda, double[] K, double[] S) {
		for (int t = 0; t < T; t++) {
			if (lambda[t] > 0) {
				displacement.update(t, S, t * n * n);
				Dense.multiplyTransB(displacement.displacements(), t * count * n, K, t * m * n, feedback,
						t * count * m, count, n, m);
			}
		}
		return true;
	}

	@Override
	void linearize(int from, int to, double[] x, double[] u) {
		policy.meansAndSlopes(from, to, x, displacement.displacements(), gaps, jacobians);
		for (int t = from; t < to; t++)
			average(t, u);
	}

	/** Averages over the samples, and μ(x_i) − û in place of μ(x_i). */
	private void average(int t, double[] u) {
		double weight = 1.0 / count;
		Vectors.fill(mu, t * m, m, 0);
		Vectors.fill(slope, t * m * n, m * n, 0);
		System.arraycopy(u, t * m, e, t * m, m);
		for (int j = t * count; j < (t + 1) * count; j++) {
			Vectors.addScaled(weight, gaps, j * m, mu, t * m, m);
			Vectors.addScaled(weight, jacobians, j * m * n, slope, t * m * n, m * n);
			Vectors.addScaled(weight, feedback, j * m, e, t * m, m);
			Vectors.difference(gaps, j * m, u, t * m, gaps, j * m, m);
		}
		Vectors.addScaled(-1, mu, t * m, e, t * m, m);
	}

	/** Without the Jacobians: those of all samples cost more than a candidate that is not adopted is worth. */
	@Override
	void evaluateCandidate(int from, int to, double[] x, double[] u) {
		policy.means(from, to, x, displacement.displacements(), trial);
	}

	@Override
	double candidatePenalty(int t, double[] u, double[] P, int po) {
		double sum = 0;
		for (int j = t * count; j < (t + 1) * count; j++) {
			Vectors.difference(u, t * m, trial, j * m, ei, 0, m);
			Vectors.add(feedback, j * m, ei, 0, m);
			sum += Dense.bilinear(ei, 0, P, po, ei, 0, m, m);
		}
		return sum / count;
	}

	@Override
	void keepCandidate() {
		// nothing of it is used again
	}

	@Override
	boolean adoptCandidate() {
		return false;
	}

	@Override
	double penalty(int t, double[] P, int po) {
		double sum = 0;
		for (int j = t * count; j < (t + 1) * count; j++) {
			Vectors.difference(feedback, j * m, gaps, j * m, ei, 0, m);
			sum += Dense.bilinear(ei, 0, P, po, ei, 0, m, m);
		}
		return sum / count;
	}

	/** (E14) */
	@Override
	void addTo(ActionValue Q, int t, double lambda, double[] P, int po) {
		addControlTerms(Q, t, lambda, P, po);
		double weight = lambda / count;
		for (int j = t * count; j < (t + 1) * count; j++) {
			int g = j * m * n;
			Vectors.difference(feedback, j * m, gaps, j * m, ei, 0, m);
			Dense.multiplyVector(P, po, ei, 0, Pei, 0, m, m);
			for (int r = 0; r < m; r++)
				Vectors.addScaled(-weight * Pei[r], jacobians, g + r * n, Q.Qx, 0, n);
			Dense.multiply(P, po, jacobians, g, PG, 0, m, m, n);
			Vectors.scale(weight, PG, 0, m * n);
			Dense.multiplyTransAAdd(jacobians, g, PG, 0, Q.Qxx, 0, n, m, n);
		}
	}

	@Override
	void secondMoment(int t, double[] K, double[] S, double[] M) {
		Vectors.fill(M, 0, m * m, 0);
		for (int i = 0; i < count; i++) {
			deviation(t, i, K);
			Dense.rankOneAdd(1.0 / count, ei, 0, ei, 0, M, 0, m, m);
		}
		Dense.symmetrize(M, 0, m);
	}

	/** (1/P) Σ d_i d_iᵀ, n×n (Ŝ of (E15)). */
	void sampleCovariance(int t, double[] Shat) {
		int d = t * count * n;
		Dense.multiplyTransA(displacement.displacements(), d, displacement.displacements(), d, Shat, 0, n, count, n);
		Vectors.scale(1.0 / count, Shat, 0, n * n);
		Dense.symmetrize(Shat, 0, n);
	}

	/** (1/P) Σ (μ(x_i) − û) d_iᵀ, m×n (R of (E15)). */
	void crossCovariance(int t, double[] R) {
		Dense.multiplyTransA(gaps, t * count * m, displacement.displacements(), t * count * n, R, 0, m, count, n);
		Vectors.scale(1.0 / count, R, 0, m * n);
	}

	/** tril(Σ g_i s_iᵀ) with g_i = (λ/P)(K − G_i)ᵀA⁻¹e_i: gradient of the policy part in B, n×n (E17). */
	void factorGradient(int t, double lambda, double[] K, double[] P, int po, double[] Bbar) {
		double weight = lambda / count;
		Vectors.fill(Bbar, 0, n * n, 0);
		double[] s = displacement.samples().values();
		for (int i = 0; i < count; i++) {
			int j = t * count + i;
			deviation(t, i, K);
			Dense.multiplyVector(P, po, ei, 0, Pei, 0, m, m);
			Dense.multiplyTransVector(K, t * m * n, Pei, 0, state, 0, m, n);
			for (int r = 0; r < m; r++)
				Vectors.addScaled(-Pei[r], jacobians, j * m * n + r * n, state, 0, n);
			for (int r = 0; r < n; r++)
				Vectors.addScaled(weight * state[r], s, j * n, Bbar, r * n, r + 1);
		}
	}

	/** Sets ei = K d_i − (μ(x_i) − û) for any K. */
	private void deviation(int t, int i, double[] K) {
		int j = t * count + i;
		Dense.multiplyVector(K, t * m * n, displacement.displacements(), j * n, ei, 0, m, n);
		Vectors.addScaled(-1, gaps, j * m, ei, 0, m);
	}

	/** Factors of S as of the last {@link #spread}. */
	SampleDisplacement displacement() {
		return displacement;
	}
}
