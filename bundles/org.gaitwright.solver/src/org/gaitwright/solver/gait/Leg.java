/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

/**
 * A leg, by names of the robot's parts.
 *
 * @param hip   joint between torso and thigh
 * @param knee  joint between thigh and shank
 * @param ankle joint between shank and foot
 * @param foot  link that stands on the ground
 */
public record Leg(String hip, String knee, String ankle, String foot) {
}
