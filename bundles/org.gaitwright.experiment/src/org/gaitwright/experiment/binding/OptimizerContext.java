/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import org.gaitwright.model.experiment.Policy;

/**
 * What an optimizer's binding may ask; all else stands in the {@link org.gaitwright.solver.problem.Problem} that the
 * factory is given.
 *
 * @param robot    coordinates and controls
 * @param timeStep h, s
 * @param horizon  T, time steps of a training trajectory
 * @param policy   the policy of the model, for what its training takes from it, such as weight decay
 */
public record OptimizerContext(RobotLayout robot, double timeStep, int horizon, Policy policy) {
}
