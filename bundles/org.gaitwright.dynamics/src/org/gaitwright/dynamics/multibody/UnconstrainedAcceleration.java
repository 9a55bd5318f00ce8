/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import java.util.Arrays;

import org.gaitwright.dynamics.dense.Cholesky;

/** {@code a = M⁻¹·Q}. */
final class UnconstrainedAcceleration implements AccelerationSolver {

	private final int size;

	UnconstrainedAcceleration(int size) {
		this.size = size;
	}

	@Override
	public void solve(int t, Kinematics state, double[] massMatrix, double[] force, double[] acceleration,
			double[] factor) {
		System.arraycopy(massMatrix, 0, factor, 0, size * size);
		if (Cholesky.factor(factor, 0, size) >= 0) {
			Arrays.fill(acceleration, Double.NaN);
			return;
		}
		System.arraycopy(force, 0, acceleration, 0, size);
		Cholesky.solve(factor, 0, acceleration, 0, size);
	}

	@Override
	public void addDerivatives(int t, Kinematics state, double[] acceleration, ForceJacobian jacobian) {
		// there is no force of its own
	}
}
