/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

/**
 * What the servos aim at in one state of the controller. Angles in rad, counter-clockwise.
 *
 * @param swingHip     of the swing thigh in the world frame, before the balance feedback
 * @param swingKnee    joint angle
 * @param swingFoot    of the swing foot in the world frame
 * @param stanceKnee   joint angle
 * @param stanceAnkle  joint angle
 * @param distanceGain change of the swing hip target per distance from stance ankle to hip, rad/m
 * @param velocityGain change of the swing hip target per velocity of the hip, rad s/m
 */
public record GaitPose(double swingHip, double swingKnee, double swingFoot, double stanceKnee, double stanceAnkle,
		double distanceGain, double velocityGain) {
}
