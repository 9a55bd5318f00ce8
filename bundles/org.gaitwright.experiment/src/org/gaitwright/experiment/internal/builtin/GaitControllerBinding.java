/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.InitializationBinding;
import org.gaitwright.experiment.binding.InitializationContext;
import org.gaitwright.experiment.internal.gait.GaitBinding;
import org.gaitwright.experiment.internal.gait.Gaits;
import org.gaitwright.model.experiment.GaitController;
import org.gaitwright.model.experiment.Initialization;
import org.gaitwright.solver.gait.GaitDemonstration;
import org.gaitwright.solver.problem.Initializer;

/** Demonstrations by a gait controller. */
@Binds(eClass = "GaitController")
public final class GaitControllerBinding implements InitializationBinding {
	@Override
	public Initializer bind(Initialization initialization, InitializationContext context) throws BindingException {
		GaitController controller = (GaitController) initialization;
		return new GaitDemonstration(GaitBinding.bind(controller.getGait()),
				new Gaits(context.model()).cycle(controller.getGait()), controller.getAttempts(),
				controller.getVariation());
	}
}
