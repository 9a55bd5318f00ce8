/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

/**
 * When and where training conditions begin anew in states that the policy visits (section 11 of the method).
 *
 * @param interval     outer iterations after which a condition begins anew; conditions take turns; 0 for never
 * @param draws        ≥ 1: how many conditions are tried at most, at random among the training conditions and their
 *                     reserve, for one on which the policy falls; without a reserve a condition stays what it is
 * @param memory       ≥ 0: so many trajectories that a condition has left go on taking part in the training of the policy
 * @param lead         time steps, ≥ 1: a condition on which the policy falls begins anew at most so long before the fall,
 *                     at least a quarter of it
 * @param costRatio    ≥ 1: a new first trajectory that costs more than so many times the condition's very first one is
 *                     refused
 * @param outlierRatio ≥ 1: a trajectory that costs more than so many times the median of all conditions, or falls, is
 *                     an outlier: the policy is not trained on it, and its condition begins anew in the next iteration
 */
public record RestartSettings(int interval, int draws, int memory, int lead, double costRatio, double outlierRatio) {
	/** Conditions stay what they are. */
	public static final RestartSettings NEVER = new RestartSettings(0, 1, 0, 1, 1, 1);

	public RestartSettings {
		if (interval < 0 || draws < 1 || memory < 0 || lead < 1 || !(costRatio >= 1) || !(outlierRatio >= 1))
			throw new IllegalArgumentException("Restarts every " + interval + " iterations, with " + draws
					+ " draws and a memory of " + memory + ", " + lead + " time steps before a fall, with the cost ratios " + costRatio + " and " + outlierRatio
					+ ": wanted interval ≥ 0, draws ≥ 1, memory ≥ 0, lead ≥ 1, ratios ≥ 1");
	}

	/** Whether conditions ever begin anew. */
	boolean enabled() {
		return interval > 0;
	}

	/** Whether it is a condition's turn, before outer iteration {@code iteration} + 1; the first policy is left alone. */
	boolean isTurnOf(int condition, int iteration) {
		return iteration > 0 && (iteration + condition) % interval == 0;
	}
}
