/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import java.util.List;

import org.gaitwright.solver.problem.RolloutSummary;
import org.gaitwright.solver.rollout.RolloutStatistics;

/**
 * What rollouts of a policy gave.
 *
 * @param experiment name of the experiment whose conditions were used
 * @param conditions which of them
 * @param criterion  what counts as success, in words
 * @param rollouts   condition by condition
 * @param statistics over all rollouts
 */
public record PolicyJudgement(String experiment, ConditionSet conditions, String criterion,
		List<RolloutSummary> rollouts, RolloutStatistics statistics) {

	public PolicyJudgement {
		rollouts = List.copyOf(rollouts);
	}
}
