/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;

/** Adds the regularisation μ to the matrices of (E7): the strategy behind {@link RegularizationSchedule.Kind}. */
sealed interface Regularizer {

	/**
	 * Regularises time step t.
	 *
	 * @param mu     μ &gt; 0
	 * @param Quu    m×m, added to
	 * @param Qux    m×n, rows {@code stride} apart, added to
	 */
	void add(int t, double mu, double[] Quu, double[] Qux, int stride);

	/** The strategy of a kind, for the use of one thread. */
	static Regularizer of(RegularizationSchedule.Kind kind, LocalModel model) {
		return switch (kind) {
		case STATE -> new OfStates(model);
		case CONTROL -> new OfControls(model);
		};
	}

	/** Q̃_uu + μI. */
	record OfControls(LocalModel model) implements Regularizer {
		@Override
		public void add(int t, double mu, double[] Quu, double[] Qux, int stride) {
			Dense.addDiagonal(mu, Quu, 0, model.m);
		}
	}

	/** V_xx′ + μI in both: Q̃_uu + μ f_uᵀf_u and Q̃_ux + μ f_uᵀf_x. */
	final class OfStates implements Regularizer {
		private final LocalModel model;
		private final double[] fu;
		/** f_uᵀf_z, m×nz */
		private final double[] fufz;

		OfStates(LocalModel model) {
			this.model = model;
			fu = new double[model.n * model.m];
			fufz = new double[model.m * model.nz];
		}

		@Override
		public void add(int t, double mu, double[] Quu, double[] Qux, int stride) {
			int n = model.n;
			int m = model.m;
			int nz = model.nz;
			int f = t * n * nz;
			Dense.copyBlock(model.fz, f + n, nz, fu, 0, m, n, m);
			Dense.multiplyTransA(fu, 0, model.fz, f, fufz, 0, m, n, nz);
			for (int i = 0; i < m; i++) {
				Vectors.addScaled(mu, fufz, i * nz, Qux, i * stride, n);
				Vectors.addScaled(mu, fufz, i * nz + n, Quu, i * m, m);
			}
		}
	}
}
