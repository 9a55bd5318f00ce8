/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import org.gaitwright.model.experiment.Robot;

/** Turns robots of the model into numbers. */
public interface RobotBinding extends Binding<Robot, RobotContext, RobotModel> {
}
