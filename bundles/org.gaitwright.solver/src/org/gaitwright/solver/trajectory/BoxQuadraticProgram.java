/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;

/**
 * Minimises ½xᵀHx + qᵀx with lower ≤ x ≤ upper (E22) for a positive definite H by a projected Newton method: Newton steps
 * in the coordinates that are not held at a bound, with a line search along the projected step (D. P. Bertsekas,
 * "Projected Newton Methods for Optimization Problems with Simple Constraints", SIAM J. Control Optim. 20, 1982; as used
 * by Tassa, Mansard, Todorov 2014). The minimum is unique. Allocates nothing after construction.
 */
final class BoxQuadraticProgram {
	private static final int ITERATIONS = 100;
	/** Newton steps below this share of the largest coordinate or first step are rounding. */
	private static final double TOLERANCE = 1e-13;
	private static final double SUFFICIENT = 0.1;
	private static final double SHRINK = 0.6;
	private static final double SMALLEST_STEP = 1e-20;

	private final int m;
	/** the solution */
	final double[] x;
	/** the coordinates that are not held at a bound, ascending; the first {@link #freeCount} entries */
	final int[] free;
	int freeCount;
	private final double[] gradient;
	private final double[] factor;
	private final double[] step;
	private final double[] trial;

	BoxQuadraticProgram(int m) {
		this.m = m;
		x = new double[m];
		free = new int[m];
		gradient = new double[m];
		factor = new double[m * m];
		step = new double[m];
		trial = new double[m];
	}

	/**
	 * Sets x and the free coordinates, and leaves the factor of their block of H.
	 *
	 * @param H     symmetric positive definite, m×m
	 * @param q     m entries
	 * @param lower −∞ for no bound
	 * @param upper above lower, +∞ for no bound
	 * @param start where to start, m entries from so; need not be within the bounds
	 * @return false where the free block of H is not positive definite, or the iterations do not end
	 */
	boolean solve(double[] H, double[] q, double[] lower, double[] upper, double[] start, int so) {
		for (int i = 0; i < m; i++)
			x[i] = clamp(start[so + i], lower[i], upper[i]);
		double scale = Vectors.maxAbs(x, 0, m);
		for (int iteration = 0; iteration < ITERATIONS; iteration++) {
			System.arraycopy(q, 0, gradient, 0, m);
			Dense.multiplyVectorAdd(H, 0, x, 0, gradient, 0, m, m);
			findFree(lower, upper);
			if (freeCount == 0)
				return true;
			if (!newtonStep(H))
				return false;
			double length = Vectors.maxAbs(step, 0, m);
			scale = Math.max(scale, iteration == 0 ? length : 0);
			if (length <= TOLERANCE * scale || !search(H, lower, upper))
				return true;
		}
		return false;
	}

	private static double clamp(double value, double lower, double upper) {
		return Math.min(Math.max(value, lower), upper);
	}

	/** Held are those at a bound with a gradient that pushes them against it. */
	private void findFree(double[] lower, double[] upper) {
		freeCount = 0;
		for (int i = 0; i < m; i++)
			if (!(x[i] <= lower[i] && gradient[i] > 0 || x[i] >= upper[i] && gradient[i] < 0))
				free[freeCount++] = i;
	}

	private boolean newtonStep(double[] H) {
		for (int r = 0; r < freeCount; r++) {
			for (int c = 0; c < freeCount; c++)
				factor[r * freeCount + c] = H[free[r] * m + free[c]];
			trial[r] = -gradient[free[r]];
		}
		if (Cholesky.factor(factor, 0, freeCount) >= 0)
			return false;
		Cholesky.solve(factor, 0, trial, 0, freeCount);
		Vectors.fill(step, 0, m, 0);
		for (int r = 0; r < freeCount; r++)
			step[free[r]] = trial[r];
		return true;
	}

	/** Moves x along the projected step; false where nothing but rounding is left to gain. */
	private boolean search(double[] H, double[] lower, double[] upper) {
		for (double alpha = 1; alpha > SMALLEST_STEP; alpha *= SHRINK) {
			double slope = 0;
			for (int i = 0; i < m; i++) {
				trial[i] = clamp(x[i] + alpha * step[i], lower[i], upper[i]) - x[i];
				slope += gradient[i] * trial[i];
			}
			double change = slope + 0.5 * Dense.bilinear(trial, 0, H, 0, trial, 0, m, m);
			if (slope < 0 && change <= SUFFICIENT * slope) {
				for (int i = 0; i < m; i++)
					x[i] = clamp(x[i] + alpha * step[i], lower[i], upper[i]);
				return true;
			}
		}
		return false;
	}

	/** B = H_ff⁻¹B of the free block, B with one row for each free coordinate. */
	void solveFree(double[] B, int bo, int cols) {
		Cholesky.solve(factor, 0, B, bo, freeCount, cols);
	}
}
