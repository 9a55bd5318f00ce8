/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

/**
 * A Gaussian trajectory distribution q (E1): u[t] ~ N(û[t] + K[t](x[t] − x̂[t]), A[t]), x[t] ~ N(x̂[t], S[t]). What one
 * trajectory step hands to the policy step, the dual step and the checkpoint. The arrays are shared, not copied:
 * whoever gets one only reads it; a trajectory step makes a new object.
 *
 * @param horizon     T
 * @param stateSize   n
 * @param controlSize m
 * @param x           x̂, (T+1)×n row-major
 * @param u           û, T×m
 * @param gain        K, T×m×n
 * @param control     A, T×m×m, each symmetric positive definite
 * @param state       S, (T+1)×n×n, each symmetric
 */
public record TrajectoryDistribution(int horizon, int stateSize, int controlSize, double[] x, double[] u,
		double[] gain, double[] control, double[] state) {

	public TrajectoryDistribution {
		int n = stateSize;
		int m = controlSize;
		if (x.length != (horizon + 1) * n || u.length != horizon * m || gain.length != horizon * m * n
				|| control.length != horizon * m * m || state.length != (horizon + 1) * n * n)
			throw new IllegalArgumentException("Arrays do not fit T = " + horizon + ", n = " + n + ", m = " + m);
	}
}
