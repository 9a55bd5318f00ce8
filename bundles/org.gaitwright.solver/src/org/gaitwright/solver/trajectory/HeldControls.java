/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.ControlLimits;

/**
 * Which controls of a trajectory are at a limit. There the feedback is held at zero in the covariance sweep: a deviation
 * of the state could move the control one way only, which no linear feedback says.
 */
final class HeldControls {
	/** Distance from a limit, relative to it, that is rounding. */
	private static final double ROUNDING = 1e-9;

	private final int T;
	private final int m;
	private final ControlLimits limits;
	private final boolean[] held;

	/** @param limits null for none */
	HeldControls(int T, int m, ControlLimits limits) {
		this.T = T;
		this.m = m;
		this.limits = limits;
		held = new boolean[T * m];
	}

	/** Takes over û, T×m. */
	void update(double[] u) {
		for (int i = 0; limits != null && i < T * m; i++) {
			double lower = limits.lower()[i % m];
			double upper = limits.upper()[i % m];
			held[i] = u[i] <= lower + ROUNDING * Math.abs(lower) || u[i] >= upper - ROUNDING * Math.abs(upper);
		}
	}

	/** Writes the controls that are not held at time step t, ascending, and returns their number. */
	int free(int t, int[] free) {
		int count = 0;
		for (int i = 0; i < m; i++)
			if (!held[t * m + i])
				free[count++] = i;
		return count;
	}
}
