/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.InitializationBinding;
import org.gaitwright.experiment.binding.InitializationContext;
import org.gaitwright.model.experiment.Initialization;
import org.gaitwright.model.experiment.SinusoidalTorques;
import org.gaitwright.solver.initial.SinusoidalControls;
import org.gaitwright.solver.problem.Initializer;

/** A travelling wave of torques. */
@Binds(eClass = "SinusoidalTorques")
public final class SinusoidalTorquesBinding implements InitializationBinding {
	@Override
	public Initializer bind(Initialization initialization, InitializationContext context) {
		SinusoidalTorques wave = (SinusoidalTorques) initialization;
		return new SinusoidalControls(context.robot().controlsFor(wave.getAmplitude()), wave.getFrequency(),
				wave.getPhase(), wave.getPhaseLag());
	}
}
