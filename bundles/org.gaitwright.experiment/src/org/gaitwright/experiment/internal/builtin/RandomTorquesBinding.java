/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.InitializationBinding;
import org.gaitwright.experiment.binding.InitializationContext;
import org.gaitwright.model.experiment.Initialization;
import org.gaitwright.model.experiment.RandomTorques;
import org.gaitwright.solver.initial.RandomControls;
import org.gaitwright.solver.problem.Initializer;

/** Torques that wander at random. */
@Binds(eClass = "RandomTorques")
public final class RandomTorquesBinding implements InitializationBinding {
	@Override
	public Initializer bind(Initialization initialization, InitializationContext context) {
		RandomTorques random = (RandomTorques) initialization;
		return new RandomControls(context.robot().controlsFor(random.getDeviation()), random.getCorrelationTime());
	}
}
