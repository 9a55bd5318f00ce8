/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.trajectory.StepResult;
import org.gaitwright.solver.trajectory.TrajectoryStep;

/**
 * A new beginning of a training condition.
 *
 * @param condition the condition with its new initial state
 * @param step      trajectory step from there
 * @param first     first trajectory from there
 */
record Restart(Condition condition, TrajectoryStep step, StepResult first) {
}
