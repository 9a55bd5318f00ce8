/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.problem;

/**
 * How policies are rolled out for judgement.
 *
 * @param rollouts      rollouts per condition; with more than one, initial states are drawn from the condition's spread
 * @param horizonFactor length of a rollout in training horizons, ≥ 1
 * @param noisy         whether controls are drawn from N(μ, Σπ) rather than μ alone
 * @param every         evaluate after every so many outer iterations, ≥ 1
 */
public record EvaluationPlan(int rollouts, double horizonFactor, boolean noisy, int every) {
}
