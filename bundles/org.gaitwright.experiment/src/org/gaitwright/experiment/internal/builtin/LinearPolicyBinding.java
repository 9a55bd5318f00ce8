/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.PolicyBinding;
import org.gaitwright.experiment.binding.PolicyContext;
import org.gaitwright.model.experiment.Policy;
import org.gaitwright.solver.policy.LinearPolicy;
import org.gaitwright.solver.policy.PolicyFunction;

/** Linear policies. */
@Binds(eClass = "LinearPolicy")
public final class LinearPolicyBinding implements PolicyBinding {
	@Override
	public PolicyFunction bind(Policy policy, PolicyContext context) {
		return new LinearPolicy(context.inputSize(), context.outputSize());
	}
}
