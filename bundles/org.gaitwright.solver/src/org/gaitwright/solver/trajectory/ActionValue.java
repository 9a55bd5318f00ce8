/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Dense;

/** Quadratic model of the cost-to-go of an action (E6): Q_z = ℓ_z + f_zᵀV_x′, Q_zz = ℓ_zz + f_zᵀV_xx′f_z, in blocks. */
final class ActionValue {
	private final LocalModel model;
	private final double[] qz;
	private final double[] qzz;
	private final double[] work;
	/** [K; Qux] and [QuuK + Qux; K], 2m×n */
	private final double[] left;
	private final double[] right;
	final double[] Qx;
	final double[] Qu;
	final double[] Qxx;
	/** m×n */
	final double[] Qux;
	final double[] Quu;

	ActionValue(LocalModel model) {
		this.model = model;
		int n = model.n;
		int m = model.m;
		qz = new double[model.nz];
		qzz = new double[model.nz * model.nz];
		work = new double[n * model.nz];
		left = new double[2 * m * n];
		right = new double[2 * m * n];
		Qx = new double[n];
		Qu = new double[m];
		Qxx = new double[n * n];
		Qux = new double[m * n];
		Quu = new double[m * m];
	}

	/** Sets Qx and Qu of time step t from V_x′ = Vx[vo..]. */
	void expandGradient(int t, double[] Vx, int vo) {
		int nz = model.nz;
		System.arraycopy(model.lz, t * nz, qz, 0, nz);
		Dense.multiplyTransVectorAdd(model.fz, t * model.n * nz, Vx, vo, qz, 0, model.n, nz);
		System.arraycopy(qz, 0, Qx, 0, model.n);
		System.arraycopy(qz, model.n, Qu, 0, model.m);
	}

	/** Sets Qxx, Qux and Quu of time step t from the symmetric V_xx′ = Vxx[vo..]. */
	void expandHessian(int t, double[] Vxx, int vo) {
		int n = model.n;
		int m = model.m;
		int nz = model.nz;
		System.arraycopy(model.lzz, t * nz * nz, qzz, 0, nz * nz);
		Dense.congruenceAdd(model.fz, t * n * nz, Vxx, vo, qzz, 0, n, nz, work, 0);
		Dense.copyBlock(qzz, 0, nz, Qxx, 0, n, n, n);
		Dense.copyBlock(qzz, n * nz, nz, Qux, 0, n, m, n);
		Dense.copyBlock(qzz, n * nz + n, nz, Quu, 0, m, m, m);
	}

	/** Writes the value's Hessian under the feedback K, any one: Qxx + KᵀQux + QuxᵀK + KᵀQuuK (E8), n×n. */
	void valueHessian(double[] K, int ko, double[] Vxx, int vo) {
		int n = model.n;
		int m = model.m;
		System.arraycopy(K, ko, left, 0, m * n);
		System.arraycopy(Qux, 0, left, m * n, m * n);
		System.arraycopy(Qux, 0, right, 0, m * n);
		Dense.multiplyAdd(Quu, 0, K, ko, right, 0, m, m, n);
		System.arraycopy(K, ko, right, m * n, m * n);
		System.arraycopy(Qxx, 0, Vxx, vo, n * n);
		Dense.symmetricTransAAdd(left, 0, right, 0, Vxx, vo, n, 2 * m);
	}
}
