/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.InitializationBinding;
import org.gaitwright.experiment.binding.InitializationContext;
import org.gaitwright.model.experiment.Initialization;
import org.gaitwright.solver.problem.Initializer;

/** No torques. */
@Binds(eClass = "ZeroTorques")
public final class ZeroTorquesBinding implements InitializationBinding {
	@Override
	public Initializer bind(Initialization initialization, InitializationContext context) {
		return (condition, index, horizon, seed) -> new double[horizon * condition.dynamics().controlSize()];
	}
}
