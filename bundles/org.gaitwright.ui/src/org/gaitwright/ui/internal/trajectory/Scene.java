/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import java.util.List;

import org.gaitwright.dynamics.multibody.Actuator;
import org.gaitwright.dynamics.multibody.Push;
import org.gaitwright.dynamics.terrain.HeightProfile;

/**
 * What a condition is made of beside the trajectory: from the compiled experiment. Immutable.
 *
 * @param ground     that the robot can touch, null for none
 * @param actuators  of the robot, one for each control; none where its engine tells of none
 * @param pushes     on the robot
 * @param force      N, that of an arrow of usual length: the robot's weight, or without gravity the largest force
 * @param trajectory with contact forces where the robot's engine tells them
 * @param rollout    of the policy from the same initial state, null where there is none
 */
record Scene(HeightProfile ground, List<Actuator> actuators, List<Push> pushes, double force, Course trajectory, Course rollout) {
}
