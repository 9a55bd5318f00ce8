/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import org.gaitwright.model.experiment.Policy;
import org.gaitwright.solver.policy.PolicyFunction;

/** Turns policies of the model into the structure that is trained. */
public interface PolicyBinding extends Binding<Policy, PolicyContext, PolicyFunction> {
}
