/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.dual;

/**
 * Dual step (E21): λ[t] ← min(λ[t] + η·KL[t], g·λ[t], λmax), with a step size η that grows from iteration to iteration.
 */
public final class DualUpdate {
	private final DualSchedule schedule;
	private double eta;
	private double lastMeanKl = Double.NaN;

	public DualUpdate(DualSchedule schedule) {
		this.schedule = schedule;
		eta = schedule.step();
	}

	/** Current η. */
	public double step() {
		return eta;
	}

	/** Mean KL of the update before, NaN before the first. */
	public double lastMeanKl() {
		return lastMeanKl;
	}

	/** Goes on from a stored η and mean KL. */
	public void restore(double storedStep, double storedMeanKl) {
		eta = storedStep;
		lastMeanKl = storedMeanKl;
	}

	/**
	 * Raises the multipliers of one condition. Steps with λ = 0 (the tail) stay at 0; a negative KL estimate counts as
	 * none.
	 *
	 * @param lambda λ, T entries, modified
	 * @param kl     KL per time step, T entries
	 */
	public void raise(double[] lambda, double[] kl) {
		for (int t = 0; t < lambda.length; t++)
			lambda[t] = Math.min(Math.min(lambda[t] + eta * Math.max(0, kl[t]), schedule.maximumGrowth() * lambda[t]),
					schedule.maximumMultiplier());
	}

	/** Lets η grow once all conditions have been raised; an adaptive schedule waits while the mean KL rises. */
	public void advance(double meanKl) {
		boolean rising = meanKl > lastMeanKl;
		if (!(schedule.adaptive() && rising))
			eta *= schedule.stepGrowth();
		lastMeanKl = meanKl;
	}
}
