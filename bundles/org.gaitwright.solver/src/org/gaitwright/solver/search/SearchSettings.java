/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.search.GpsSettings.PolicyStepSettings;
import org.gaitwright.solver.trajectory.SampleKind;
import org.gaitwright.solver.trajectory.TrajectorySettings;

/** Settings that all searches for a policy have. */
public sealed interface SearchSettings permits GpsSettings, BaselineSettings {
	/** Outer iterations, ≥ 1. */
	int iterations();

	/** Trajectory step; its temperature is replaced where it is chosen automatically. */
	TrajectorySettings trajectory();

	/**
	 * 0 for the temperature as given; else the share of the root mean square control that the control deviation √A of the
	 * first trajectories is to be, for which the temperature is chosen.
	 */
	double actionDeviation();

	/** Kind of the samples drawn from trajectory distributions. */
	SampleKind sampling();

	/** P, samples per time step on which trajectory and policy are compared; 0 where they are not. */
	int samples();

	/** λ at the beginning: the weight of a trajectory's samples in training, and of its agreement with the policy. */
	double initialMultiplier();

	/** Training of the policy. */
	PolicyStepSettings policy();

	/** Number of last time steps from which the policy learns nothing, in [0, T). */
	int tailSteps();
}
