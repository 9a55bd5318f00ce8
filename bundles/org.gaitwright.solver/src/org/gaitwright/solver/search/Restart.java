/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.trajectory.StepResult;
import org.gaitwright.solver.trajectory.TrajectoryStep;

/**
 * A new beginning of a training condition.
 *
 * @param condition the condition with its new initial state and time
 * @param origin    the condition that it was, see {@link org.gaitwright.solver.problem.Problem#origin}
 * @param later     by how many time steps its pushes come earlier than those of its origin
 * @param step      trajectory step from there
 * @param first     first trajectory from there
 */
record Restart(Condition condition, int origin, int later, TrajectoryStep step, StepResult first) {
}
