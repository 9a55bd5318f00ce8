/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/**
 * What a search has found.
 *
 * @param last           the policy of the last iteration
 * @param best           the policy with the best validation rollouts
 * @param bestIteration  its iteration
 * @param trajectories   one per training condition, in their order; empty for optimizers without trajectories
 * @param beginnings     where each of them begins; empty likewise
 * @param multipliers    λ per training condition, T entries each; empty likewise
 */
public record SearchResult(GaussianPolicy last, GaussianPolicy best, int bestIteration,
		List<TrajectoryDistribution> trajectories, List<Beginning> beginnings, List<double[]> multipliers) {
}
