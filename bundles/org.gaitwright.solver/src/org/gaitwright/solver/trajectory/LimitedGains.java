/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.dense.Vectors;

/**
 * The gains of one time step where a limit is in the way: k by the quadratic program (E22), K for the free controls by
 * (E23) and zero for the others. Where the gains of (E7) stay within the limits they are left as they are, to the bit.
 */
final class LimitedGains {
	private final int n;
	private final int m;
	private final ControlLimits limits;
	private final BoxQuadraticProgram program;
	private final double[] H;
	/** −Q̃_ux, regularised, m×(n+1); the last column is not used */
	private final double[] right;
	private final double[] lower;
	private final double[] upper;
	private final double[] rows;

	LimitedGains(int n, int m, ControlLimits limits) {
		this.n = n;
		this.m = m;
		this.limits = limits;
		program = new BoxQuadraticProgram(m);
		H = new double[m * m];
		right = new double[m * (n + 1)];
		lower = new double[m];
		upper = new double[m];
		rows = new double[m * n];
	}

	/** Takes a copy of the regularised Q̃_uu, m×m, and of the right-hand sides −[Q̃_ux Q̃_u], m×(n+1). */
	void keep(double[] Quu, double[] gains) {
		System.arraycopy(Quu, 0, H, 0, m * m);
		System.arraycopy(gains, 0, right, 0, m * (n + 1));
	}

	/**
	 * Replaces the gains of time step t.
	 *
	 * @param Qu Q̃_u, m entries
	 * @param u  û, T×m
	 * @param k  T×m
	 * @param K  T×m×n
	 * @return false where the program has no solution
	 */
	boolean limit(double[] Qu, double[] u, int t, double[] k, double[] K) {
		boolean within = true;
		for (int i = 0; i < m; i++) {
			lower[i] = limits.lower()[i] - u[t * m + i];
			upper[i] = limits.upper()[i] - u[t * m + i];
			within &= k[t * m + i] >= lower[i] && k[t * m + i] <= upper[i];
		}
		if (within)
			return true;
		if (!program.solve(H, Qu, lower, upper, k, t * m))
			return false;
		System.arraycopy(program.x, 0, k, t * m, m);
		Vectors.fill(K, t * m * n, m * n, 0);
		for (int r = 0; r < program.freeCount; r++)
			System.arraycopy(right, program.free[r] * (n + 1), rows, r * n, n);
		program.solveFree(rows, 0, n);
		for (int r = 0; r < program.freeCount; r++)
			System.arraycopy(rows, r * n, K, (t * m + program.free[r]) * n, n);
		return true;
	}
}
