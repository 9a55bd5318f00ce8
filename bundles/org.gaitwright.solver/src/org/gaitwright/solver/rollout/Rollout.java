/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.rollout;

/**
 * The course of one rollout.
 *
 * @param condition name of the condition
 * @param steps     steps with finite numbers; fewer than planned means that the simulation diverged
 * @param planned   steps asked for
 * @param x         states, (planned+1)×n row-major; rows after {@code steps} are zero
 * @param u         controls, planned×m row-major
 * @param stepCost  ℓ of each step, planned entries
 * @param horizon   T, the training horizon
 * @param terminal  cost of the state x[T], charged at the end of a training trajectory; 0 where T was not reached
 */
public record Rollout(String condition, int steps, int planned, double[] x, double[] u, double[] stepCost, int horizon,
		double terminal) {

	/** Σℓ of the first so many steps; infinite where the simulation diverged before. */
	public double cost(int count) {
		if (steps < count)
			return Double.POSITIVE_INFINITY;
		double sum = 0;
		for (int t = 0; t < count; t++)
			sum += stepCost[t];
		return sum;
	}

	/** Cost over the training horizon with its end, comparable to a trajectory's; infinite where it diverged before. */
	public double trainedCost() {
		return cost(Math.min(horizon, planned)) + terminal;
	}
}
