/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.rollout.RolloutStatistics;

/**
 * The policy with the best validation rollouts so far: more successes first, then lower mean cost; of equal ones the
 * later, which agrees better with the trajectories.
 *
 * @param policy      null before the first evaluation
 * @param iteration   the outer iteration that found it
 * @param successRate share of its rollouts that succeeded
 * @param cost        mean cost of its rollouts
 */
record BestPolicy(GaussianPolicy policy, int iteration, double successRate, double cost) {
	static final BestPolicy NONE = new BestPolicy(null, 0, -1, Double.POSITIVE_INFINITY);
	private static final String PREFIX = "best_";

	/** This one, or the candidate where it is better. */
	BestPolicy orBetter(GaussianPolicy candidate, int candidateIteration, RolloutStatistics statistics) {
		double success = statistics.successRate();
		double meanCost = statistics.cost().mean();
		boolean better = success > successRate || success == successRate && meanCost <= cost;
		return better || policy == null ? new BestPolicy(candidate, candidateIteration, success, meanCost) : this;
	}

	void putInto(SearchState state) {
		state.put(PREFIX + "iteration", iteration);
		if (policy == null)
			return;
		state.put(PREFIX + "success", successRate).put(PREFIX + "cost", cost);
		GpsState.putPolicy(state, PREFIX, policy);
	}

	static BestPolicy from(SearchState state, PolicyFunction function) {
		if (!state.has(PREFIX + "success"))
			return NONE;
		return new BestPolicy(GpsState.getPolicy(state, PREFIX, function), (int) state.get(PREFIX + "iteration"),
				state.get(PREFIX + "success"), state.get(PREFIX + "cost"));
	}
}
