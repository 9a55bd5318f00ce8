/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.solver.problem.NumericalFault;

/** Inverses and log-determinants of the control covariances A[t]. */
final class ControlPrecision {
	final int m;
	/** A⁻¹, T×m×m */
	final double[] inverse;
	/** log|A|, T entries */
	final double[] logDeterminant;
	private final double[] factor;

	ControlPrecision(int T, int m) {
		this.m = m;
		inverse = new double[T * m * m];
		logDeterminant = new double[T];
		factor = new double[m * m];
	}

	/**
	 * Takes over A of time step t from A[t·m·m].
	 *
	 * @throws NumericalFault where it is not positive definite
	 */
	void update(int t, double[] A) {
		System.arraycopy(A, t * m * m, factor, 0, m * m);
		if (Cholesky.factor(factor, 0, m) >= 0)
			throw new NumericalFault("The trajectory's control covariance A is not positive definite", t);
		logDeterminant[t] = Cholesky.logDeterminant(factor, 0, m);
		Cholesky.inverse(factor, 0, inverse, t * m * m, m);
	}
}
