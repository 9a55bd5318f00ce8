/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;

/** Value of the Lagrangian (E4), or (E13) for sampled policy terms, with its parts. */
final class Lagrangian {
	private final LocalModel model;
	private final double[] lux;
	private final double[] luu;
	private final double[] lxx;
	private final double[] KS;
	private final double[] M;
	/** KL per time step, T entries; 0 where λ = 0 */
	final double[] kl;
	private double mean;
	private double trace;
	private double entropy;
	private double penalty;

	Lagrangian(LocalModel model) {
		this.model = model;
		int n = model.n;
		int m = model.m;
		lux = new double[m * n];
		luu = new double[m * m];
		lxx = new double[n * n];
		KS = new double[m * n];
		M = new double[m * m];
		kl = new double[model.T];
	}

	/**
	 * Evaluates all parts.
	 *
	 * @param terms     the policy's part, linearised; not used where λ = 0, may be null where λ is 0 throughout
	 * @param precision of A
	 * @return the value
	 */
	double evaluate(PolicyTerms terms, double[] lambda, double[] K, double[] A, double[] S,
			ControlPrecision precision) {
		int n = model.n;
		int m = model.m;
		mean = model.cost();
		trace = 0.5 * Dense.traceOfProduct(S, model.T * n * n, model.lxxT, 0, n, n);
		entropy = 0;
		penalty = 0;
		for (int t = 0; t < model.T; t++) {
			trace += trace(t, K, A, S);
			entropy += 0.5 * precision.logDeterminant[t];
			kl[t] = 0;
			if (lambda[t] > 0) {
				terms.secondMoment(t, K, S, M);
				Vectors.add(terms.sigma, 0, M, 0, m * m);
				kl[t] = 0.5 * (precision.logDeterminant[t] - terms.logDeterminantSigma() - m
						+ Dense.traceOfProduct(precision.inverse, t * m * m, M, 0, m, m));
				penalty += lambda[t] * kl[t];
			}
		}
		return value();
	}

	/** ½ tr(Σ ℓ_zz) of one time step: ½ tr(S ℓ_xx) + tr(KS ℓ_xu) + ½ tr(KSKᵀ ℓ_uu) + ½ tr(A ℓ_uu). */
	private double trace(int t, double[] K, double[] A, double[] S) {
		int n = model.n;
		int m = model.m;
		int nz = model.nz;
		int z = t * nz * nz;
		int g = t * m * n;
		Dense.copyBlock(model.lzz, z, nz, lxx, 0, n, n, n);
		Dense.copyBlock(model.lzz, z + n * nz, nz, lux, 0, n, m, n);
		Dense.copyBlock(model.lzz, z + n * nz + n, nz, luu, 0, m, m, m);
		Dense.multiply(K, g, S, t * n * n, KS, 0, m, n, n);
		Vectors.scale(2, lux, 0, m * n);
		Dense.multiplyAdd(luu, 0, K, g, lux, 0, m, m, n);
		return 0.5 * (Vectors.dot(S, t * n * n, lxx, 0, n * n) + Vectors.dot(KS, 0, lux, 0, m * n)
				+ Vectors.dot(A, t * m * m, luu, 0, m * m));
	}

	/** The value of the last evaluation. */
	double value() {
		return mean + trace - entropy + penalty;
	}

	/** Σ ℓ/τ of the mean trajectory. */
	double mean() {
		return mean;
	}

	/** Cost of the spread: Σ ½ tr(Σ ℓ_zz). */
	double trace() {
		return trace;
	}

	/** Σ ½ log|A|. */
	double entropy() {
		return entropy;
	}

	/** Σ λ·KL. */
	double penalty() {
		return penalty;
	}
}
