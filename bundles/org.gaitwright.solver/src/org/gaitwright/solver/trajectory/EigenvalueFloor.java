/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import java.util.Arrays;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.solver.problem.NumericalFault;

/** Makes symmetric matrices positive definite by raising eigenvalues to a share of the largest magnitude. */
final class EigenvalueFloor {
	private final int m;
	private final double share;
	private final double[] factor;
	private final double[] scaled;
	private final SymmetricEigen eigen;

	EigenvalueFloor(int m, double share) {
		this.m = m;
		this.share = share;
		factor = new double[m * m];
		scaled = new double[m * m];
		eigen = new SymmetricEigen(m);
	}

	/**
	 * Raises eigenvalues of the symmetric Q where Q is not safely positive definite.
	 *
	 * @return the number of eigenvalues raised
	 * @throws NumericalFault where Q is zero or not finite
	 */
	int apply(int t, double[] Q) {
		if (definite(Q))
			return 0;
		eigen.decompose(Q, 0);
		double floor = share * eigen.magnitude();
		if (!(floor > 0 && floor < Double.POSITIVE_INFINITY))
			throw new NumericalFault("The curvature Q_uu of the cost-to-go in the controls is zero or not finite", t);
		int raised = 0;
		for (int i = 0; i < m; i++) {
			if (eigen.values[i] < floor) {
				eigen.values[i] = floor;
				raised++;
			}
		}
		Arrays.fill(Q, 0, m * m, 0);
		for (int i = 0; i < m; i++)
			for (int j = 0; j < m; j++)
				scaled[i * m + j] = eigen.vectors[i * m + j] * eigen.values[j];
		Dense.multiplyTransB(scaled, 0, eigen.vectors, 0, Q, 0, m, m, m);
		Dense.symmetrize(Q, 0, m);
		return raised;
	}

	/** Whether all pivots of the Cholesky factor are above the floor, judged by the largest diagonal entry. */
	private boolean definite(double[] Q) {
		System.arraycopy(Q, 0, factor, 0, m * m);
		if (Cholesky.factor(factor, 0, m) >= 0)
			return false;
		double largest = 0;
		double smallest = Double.POSITIVE_INFINITY;
		for (int i = 0; i < m; i++) {
			largest = Math.max(largest, Math.abs(Q[i * m + i]));
			smallest = Math.min(smallest, factor[i * m + i] * factor[i * m + i]);
		}
		return smallest >= share * largest;
	}
}
