/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;

/**
 * Gradients of (E4) or (E13) in K[t] and A[t], whose zeros (E9), (E10) and (E15) are, from the parts that a covariance
 * sweep works with.
 */
final class CovarianceGradients {
	/** dL/dK[t], m×n */
	final double[] K;
	/** dL/dA[t], m×m */
	final double[] A;

	/** @param sweep expanded at t for the K and A of the problem */
	CovarianceGradients(SmallProblem p, PolicyTerms terms, CovarianceSweep sweep, int t) {
		int n = SmallProblem.N;
		int m = SmallProblem.M;
		double lambda = p.lambda[t];
		double[] P = slice(p.precision.inverse, t * m * m, m * m);
		double[] S = slice(p.S, t * n * n, n * n);
		double[] quu = sweep.Q.Quu;
		double[] slope = sweep.Q.Qux.clone();
		Dense.multiplyAdd(quu, 0, p.K, t * m * n, slope, 0, m, m, n);
		K = new double[m * n];
		Dense.multiply(slope, 0, S, 0, K, 0, m, n, n);
		A = new double[m * m];
		for (int i = 0; i < m * m; i++)
			A[i] = 0.5 * (quu[i] - P[i]);
		if (lambda > 0)
			addPolicy(p, terms, t, P, S);
	}

	/** λA⁻¹(K Ŝ − R) or λA⁻¹(K − μx)S to K; λ/2 (A⁻¹ − A⁻¹MA⁻¹) to A. */
	private void addPolicy(SmallProblem p, PolicyTerms terms, int t, double[] P, double[] S) {
		int n = SmallProblem.N;
		int m = SmallProblem.M;
		double lambda = p.lambda[t];
		double[] gap = new double[m * n];
		if (terms instanceof SampledTerms sampled) {
			double[] Shat = new double[n * n];
			sampled.sampleCovariance(t, Shat);
			sampled.crossCovariance(t, gap);
			Vectors.scale(-1, gap, 0, m * n);
			Dense.multiplyAdd(p.K, t * m * n, Shat, 0, gap, 0, m, n, n);
		} else {
			double[] C = new double[m * n];
			Vectors.difference(p.K, t * m * n, terms.slope, t * m * n, C, 0, m * n);
			Dense.multiply(C, 0, S, 0, gap, 0, m, n, n);
		}
		Vectors.scale(lambda, gap, 0, m * n);
		Dense.multiplyAdd(P, 0, gap, 0, K, 0, m, m, n);
		double[] M = new double[m * m];
		double[] PM = new double[m * m];
		double[] PMP = new double[m * m];
		terms.secondMoment(t, p.K, p.S, M);
		Vectors.add(terms.sigma, 0, M, 0, m * m);
		Dense.multiply(P, 0, M, 0, PM, 0, m, m, m);
		Dense.multiply(PM, 0, P, 0, PMP, 0, m, m, m);
		for (int i = 0; i < m * m; i++)
			A[i] += 0.5 * lambda * (P[i] - PMP[i]);
	}

	private static double[] slice(double[] a, int from, int length) {
		return java.util.Arrays.copyOfRange(a, from, from + length);
	}
}
