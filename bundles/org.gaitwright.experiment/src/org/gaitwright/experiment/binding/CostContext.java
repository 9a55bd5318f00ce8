/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import org.gaitwright.dynamics.terrain.HeightProfile;

/**
 * What a cost term's binding may ask. A cost is bound once for each condition.
 *
 * @param robot     coordinates and controls
 * @param timeStep  h, s
 * @param horizon   T, time steps of a training trajectory
 * @param condition name of the condition
 * @param ground    its ground
 */
public record CostContext(RobotLayout robot, double timeStep, int horizon, String condition, HeightProfile ground) {
}
