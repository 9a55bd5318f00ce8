/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import java.util.Arrays;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;

/**
 * Pass 2 with the gradients of the sampled objective (E13): K by (E15), A with the sampled second moment, W by (E18).
 * The policy's part of W need not be positive semi-definite; then it is mixed with the Laplace form (E11) by the
 * smallest β of a ladder that makes W so. The objective is not linear in S: a sweep may raise it.
 */
final class SampledCovarianceSweep extends CovarianceSweep {
	/** The rungs β that are tried. */
	static final double[] LADDER = { 0, 0.1, 0.25, 0.5, 0.75, 0.9, 1 };
	/** W counts as positive semi-definite when W + this share of its largest diagonal entry is positive definite. */
	private static final double SLACK = 1e-9;

	private final double[] ladder;
	/** One for each number of free controls. */
	private final GeneralizedSylvester[] sylvester;
	private final CholeskyGradient cholesky;
	private final double[] beta;
	private final double[] Shat;
	private final double[] R;
	private final double[] C;
	private final double[] freeQuu;
	private final double[] freePrecision;
	private final double[] rows;
	private final double[] Bbar;
	private final double[] sampled;
	private final double[] laplace;
	private final double[] trial;

	/** @param ladder rungs β to try, ascending; the last one is taken whatever it gives */
	SampledCovarianceSweep(LocalModel model, double floorShare, double[] ladder) {
		this(model, floorShare, ladder, new HeldControls(model.T, model.m, null));
	}

	/**
	 * @param ladder rungs β to try, ascending; the last one is taken whatever it gives
	 * @param held   the controls whose feedback is zero
	 */
	SampledCovarianceSweep(LocalModel model, double floorShare, double[] ladder, HeldControls held) {
		super(model, floorShare, held);
		int n = model.n;
		int m = model.m;
		this.ladder = ladder.clone();
		sylvester = new GeneralizedSylvester[m + 1];
		for (int size = 1; size <= m; size++)
			sylvester[size] = new GeneralizedSylvester(size, n);
		cholesky = new CholeskyGradient(n);
		beta = new double[model.T];
		Shat = new double[n * n];
		R = new double[m * n];
		C = new double[m * n];
		freeQuu = new double[m * m];
		freePrecision = new double[m * m];
		rows = new double[m * n];
		Bbar = new double[n * n];
		sampled = new double[n * n];
		laplace = new double[n * n];
		trial = new double[n * n];
	}

	@Override
	void begin() {
		super.begin();
		Arrays.fill(beta, Double.NaN);
	}

	/** Q_uu K S + λA⁻¹ K Ŝ = −Q_ux S + λA⁻¹R (E15); (E10) where S is singular. */
	@Override
	void updateGain(PolicyTerms terms, int t, double lambda, double[] K, double[] S, ControlPrecision precision) {
		int n = model.n;
		int m = model.m;
		SampledTerms samples = (SampledTerms) terms;
		samples.sampleCovariance(t, Shat);
		samples.crossCovariance(t, R);
		Dense.multiply(precision.inverse, t * m * m, R, 0, C, 0, m, m, n);
		Vectors.scale(-lambda, C, 0, m * n);
		Dense.multiplyAdd(Q.Qux, 0, S, t * n * n, C, 0, m, n, n);
		Vectors.scale(-1, C, 0, m * n);
		selectBlock(Q.Quu, 0, freeQuu);
		selectBlock(precision.inverse, t * m * m, freePrecision);
		selectRows(C, C);
		if (freeCount == 0 || !samples.displacement().singular(t) && sylvester[freeCount].solve(freeQuu, freePrecision, 0, S,
				t * n * n, Shat, lambda, C, rows, 0))
			spreadRows(rows, K, t);
		else
			super.updateGain(terms, t, lambda, K, S, precision);
	}

	/** W += choldiff(B̄) + choldiff(B̄)ᵀ (E18), mixed with λCᵀA⁻¹C as far as needed. */
	@Override
	void addPolicy(PolicyTerms terms, int t, double lambda, double[] K, double[] S, ControlPrecision precision) {
		int n = model.n;
		int w = t * n * n;
		SampledTerms samples = (SampledTerms) terms;
		Vectors.fill(laplace, 0, n * n, 0);
		addLaplace(terms, t, lambda, K, precision, laplace, 0);
		if (samples.displacement().singular(t)) {
			beta[t] = 1;
			Vectors.add(laplace, 0, W, w, n * n);
			return;
		}
		samples.factorGradient(t, lambda, K, precision.inverse, t * model.m * model.m, Bbar);
		cholesky.compute(samples.displacement().factor(), w, Bbar, sampled);
		int last = ladder.length - 1;
		int rung = 0;
		while (rung < last && !semidefinite(ladder[rung], w))
			rung++;
		beta[t] = ladder[rung];
		Vectors.addScaled(1 - beta[t], sampled, 0, W, w, n * n);
		Vectors.addScaled(beta[t], laplace, 0, W, w, n * n);
	}

	private boolean semidefinite(double b, int w) {
		int n = model.n;
		Vectors.sum(W, w, 1 - b, sampled, 0, trial, 0, n * n);
		Vectors.addScaled(b, laplace, 0, trial, 0, n * n);
		double largest = 0;
		for (int i = 0; i < n; i++)
			largest = Math.max(largest, Math.abs(trial[i * n + i]));
		Dense.addDiagonal(SLACK * largest, trial, 0, n);
		return Cholesky.factor(trial, 0, n) < 0;
	}

	@Override
	double interpolation() {
		double sum = 0;
		int count = 0;
		for (double b : beta) {
			if (!Double.isNaN(b)) {
				sum += b;
				count++;
			}
		}
		return count == 0 ? 0 : sum / count;
	}
}
