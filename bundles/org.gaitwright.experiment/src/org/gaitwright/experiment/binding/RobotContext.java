/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

/**
 * What a robot's binding may ask.
 *
 * @param experiment name of the experiment
 */
public record RobotContext(String experiment) {
}
