/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

/**
 * When the controller goes from one state to the next.
 *
 * @param liftDuration      duration of the lifting state, s
 * @param strikeForce       normal force on the swing foot that ends the striking state, N
 * @param minimumStrikeTime shortest duration of the striking state, s
 * @param maximumStrikeTime longest duration of the striking state, s
 */
public record GaitTiming(double liftDuration, double strikeForce, double minimumStrikeTime, double maximumStrikeTime) {
}
