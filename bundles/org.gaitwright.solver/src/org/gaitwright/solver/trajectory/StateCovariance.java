/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.problem.NumericalFault;

/** Covariances of the state under time-varying linear feedback (E5). */
final class StateCovariance {
	private final LocalModel model;
	private final double[] noise;
	private final int noiseStride;
	private final double[] fu;
	private final double[] fc;
	private final double[] work;

	/**
	 * @param noise       F, blocks of n×n, not copied
	 * @param noiseStride n·n for one block per time step, 0 for one block for all
	 */
	StateCovariance(LocalModel model, double[] noise, int noiseStride) {
		int n = model.n;
		int m = model.m;
		this.model = model;
		this.noise = noise;
		this.noiseStride = noiseStride;
		fu = new double[n * m];
		fc = new double[n * n];
		work = new double[n * Math.max(n, m)];
	}

	/**
	 * S[t+1] = f_z Σ f_zᵀ + F = (f_x + f_u K) S (f_x + f_u K)ᵀ + f_u A f_uᵀ + F.
	 *
	 * @param K T×m×n
	 * @param A T×m×m
	 * @param S (T+1)×n×n, S[0] is read, the rest overwritten
	 * @throws NumericalFault where S overflows
	 */
	void propagate(double[] K, double[] A, double[] S) {
		int n = model.n;
		int m = model.m;
		int nn = n * n;
		for (int t = 0; t < model.T; t++) {
			int f = t * n * model.nz;
			Dense.copyBlock(model.fz, f + n, model.nz, fu, 0, m, n, m);
			Dense.copyBlock(model.fz, f, model.nz, fc, 0, n, n, n);
			Dense.multiplyAdd(fu, 0, K, t * m * n, fc, 0, n, m, n);
			int next = (t + 1) * nn;
			System.arraycopy(noise, t * noiseStride, S, next, nn);
			Dense.congruenceTransAdd(fc, 0, S, t * nn, S, next, n, n, work, 0);
			Dense.congruenceTransAdd(fu, 0, A, t * m * m, S, next, m, n, work, 0);
			if (Vectors.indexOfNonFinite(S, next, nn) >= 0)
				throw new NumericalFault("The covariance of the next state is not finite: the feedback does not"
						+ " stabilise the linearised dynamics", t);
		}
	}
}
