/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

/**
 * Result of a trajectory step.
 *
 * @param distribution the improved trajectory distribution
 * @param statistics   what happened on the way
 */
public record StepResult(TrajectoryDistribution distribution, StepStatistics statistics) {
}
