/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.problem;

/**
 * One rollout of a policy in numbers.
 *
 * @param condition name of the condition
 * @param steps     time steps done
 * @param planned   time steps asked for; steps &lt; planned means that it failed or diverged on the way
 * @param cost      Σ ℓ over the planned time; infinite where the simulation diverged
 * @param trainedCost Σ ℓ over the training horizon only (comparable to the trajectory's cost)
 * @param speed     mean forward speed over the second half of the planned time, m/s; NaN where that half was not reached
 * @param success   whether the success criterion holds
 */
public record RolloutSummary(String condition, int steps, int planned, double cost, double trainedCost, double speed,
		boolean success) {

	/** The same with success = true. */
	public RolloutSummary succeeded() {
		return new RolloutSummary(condition, steps, planned, cost, trainedCost, speed, true);
	}
}
