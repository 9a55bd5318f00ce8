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
	/** e_i of one time step, P×m */
	private final double[] E;
	/** A⁻¹e_i, P×m, or a multiple */
	private final double[] PE;
	/** a multiple of A⁻¹, m×m */
	private final double[] weighted;
	/** a multiple of A⁻¹G_i, P×m×n */
	private final double[] PG;
	/** g_i, P×n */
	private final double[] g;

	SampledTerms(PolicyPoint policy, Samples samples, int T, int n, int m) {
		super(policy, T, n, m);
		displacement = new SampleDisplacement(samples);
		count = samples.count();
		gaps = new double[T * count * m];
		jacobians = new double[T * count * m * n];
		feedback = new double[T * count * m];
		trial = new double[T * count * m];
		E = new double[count * m];
		PE = new double[count * m];
		weighted = new double[m * m];
		PG = new double[count * m * n];
		g = new double[count * n];
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
	double[] displacements() {
		return displacement.displacements();
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
		Vectors.difference(feedback, t * count * m, trial, t * count * m, E, 0, count * m);
		for (int i = 0; i < count; i++)
			Vectors.add(u, t * m, E, i * m, m);
		return meanPenalty(P, po);
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
		Vectors.difference(feedback, t * count * m, gaps, t * count * m, E, 0, count * m);
		return meanPenalty(P, po);
	}

	/** (1/P) Σ e_iᵀA⁻¹e_i of the deviations in E; leaves A⁻¹e_i in PE. */
	private double meanPenalty(double[] P, int po) {
		Dense.multiply(E, 0, P, po, PE, 0, count, m, m);
		return Vectors.dot(E, 0, PE, 0, count * m) / count;
	}

	/** (E14) */
	@Override
	void addTo(ActionValue Q, int t, double lambda, double[] P, int po) {
		addControlTerms(Q, t, lambda, P, po);
		double weight = lambda / count;
		int G = t * count * m * n;
		Vectors.difference(feedback, t * count * m, gaps, t * count * m, E, 0, count * m);
		Dense.multiply(E, 0, P, po, PE, 0, count, m, m);
		Vectors.scale(-weight, PE, 0, count * m);
		Dense.multiplyTransVectorAdd(jacobians, G, PE, 0, Q.Qx, 0, count * m, n);
		Vectors.fill(weighted, 0, m * m, 0);
		Vectors.addScaled(weight, P, po, weighted, 0, m * m);
		for (int i = 0; i < count; i++)
			Dense.multiply(weighted, 0, jacobians, G + i * m * n, PG, i * m * n, m, m, n);
		Dense.symmetricTransAAdd(jacobians, G, PG, 0, Q.Qxx, 0, n, count * m);
	}

	@Override
	void secondMoment(int t, double[] K, double[] S, double[] M) {
		deviations(t, K);
		Vectors.fill(M, 0, m * m, 0);
		Dense.symmetricTransAAdd(E, 0, E, 0, M, 0, m, count);
		Vectors.scale(1.0 / count, M, 0, m * m);
	}

	/** (1/P) Σ d_i d_iᵀ, n×n (Ŝ of (E15)). */
	void sampleCovariance(int t, double[] Shat) {
		int d = t * count * n;
		Vectors.fill(Shat, 0, n * n, 0);
		Dense.symmetricTransAAdd(displacement.displacements(), d, displacement.displacements(), d, Shat, 0, n, count);
		Vectors.scale(1.0 / count, Shat, 0, n * n);
	}

	/** (1/P) Σ (μ(x_i) − û) d_iᵀ, m×n (R of (E15)). */
	void crossCovariance(int t, double[] R) {
		Dense.multiplyTransA(gaps, t * count * m, displacement.displacements(), t * count * n, R, 0, m, count, n);
		Vectors.scale(1.0 / count, R, 0, m * n);
	}

	/** tril(Σ g_i s_iᵀ) with g_i = (λ/P)(K − G_i)ᵀA⁻¹e_i: gradient of the policy part in B, n×n (E17). */
	void factorGradient(int t, double lambda, double[] K, double[] P, int po, double[] Bbar) {
		deviations(t, K);
		Dense.multiply(E, 0, P, po, PE, 0, count, m, m);
		Vectors.scale(lambda / count, PE, 0, count * m);
		Dense.multiply(PE, 0, K, t * m * n, g, 0, count, m, n);
		Vectors.scale(-1, PE, 0, count * m);
		for (int i = 0; i < count; i++)
			Dense.multiplyTransVectorAdd(jacobians, (t * count + i) * m * n, PE, i * m, g, i * n, m, n);
		Dense.multiplyTransA(g, 0, displacement.samples().values(), t * count * n, Bbar, 0, n, count, n);
		for (int r = 0; r < n; r++)
			Vectors.fill(Bbar, r * n + r + 1, n - r - 1, 0);
	}

	/** Sets E to K d_i − (μ(x_i) − û) for any K. */
	private void deviations(int t, double[] K) {
		Dense.multiplyTransB(displacement.displacements(), t * count * n, K, t * m * n, E, 0, count, n, m);
		Vectors.addScaled(-1, gaps, t * count * m, E, 0, count * m);
	}

	/** Factors of S as of the last {@link #spread}. */
	SampleDisplacement displacement() {
		return displacement;
	}
}
