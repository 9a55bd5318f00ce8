/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.search.GpsSettings.PolicyStepSettings;
import org.gaitwright.solver.trajectory.GradientMode;
import org.gaitwright.solver.trajectory.SampleKind;
import org.gaitwright.solver.trajectory.TrajectorySettings;

/**
 * Settings that the searches of {@code doc/baselines.md} share.
 *
 * @param iterations      outer iterations, ≥ 1
 * @param trajectory      trajectory step, {@link GradientMode#LAPLACE}; its temperature is replaced where it is chosen
 *                        automatically
 * @param actionDeviation 0 for the temperature as given; else the share of the root mean square control that the control
 *                        deviation of the first trajectories is to be
 * @param sampling        kind of the samples that the policy is trained on
 * @param policy          training of the policy
 * @param tailSteps       number of last time steps from which nothing is learned, in [0, T)
 */
public record BaselineSettings(int iterations, TrajectorySettings trajectory, double actionDeviation,
		SampleKind sampling, PolicyStepSettings policy, int tailSteps) implements SearchSettings {
	public BaselineSettings {
		if (iterations < 1 || !(actionDeviation >= 0 && actionDeviation < Double.POSITIVE_INFINITY) || tailSteps < 0
				|| trajectory.gradient() != GradientMode.LAPLACE)
			throw new IllegalArgumentException("Search with " + iterations + " iterations, action deviation "
					+ actionDeviation + ", " + tailSteps + " tail steps, gradients " + trajectory.gradient()
					+ ": wanted iterations ≥ 1, action deviation ≥ 0, tail steps ≥ 0, gradients LAPLACE");
	}

	@Override
	public int samples() {
		return 0;
	}

	/** All samples count alike. */
	@Override
	public double initialMultiplier() {
		return 1;
	}
}
