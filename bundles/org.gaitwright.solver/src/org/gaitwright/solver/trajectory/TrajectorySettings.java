/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.Dynamics;

/**
 * Settings of the trajectory step.
 *
 * @param gradient       how the policy enters
 * @param temperature    τ &gt; 0: the cost is divided by it
 * @param iterations     DDP iterations per trajectory step, ≥ 0
 * @param sweeps         covariance sweeps per trajectory step, ≥ 1
 * @param processNoise   diagonal of F, variances per time step, n entries ≥ 0; not copied, not modified
 * @param regularization schedule of the regularisation
 * @param lineSearch     line search
 * @param tolerance      a trajectory has converged when the mean part falls, or is expected to fall, by less than this
 *                       share of it
 * @param floor          eigenvalues of Q_uu below this share of its largest one are raised to it in the covariance
 *                       sweep
 * @param limited        whether û stays within the control limits of the dynamics (box-DDP)
 */
public record TrajectorySettings(GradientMode gradient, double temperature, int iterations, int sweeps,
		double[] processNoise, RegularizationSchedule regularization, LineSearchSettings lineSearch, double tolerance,
		double floor, boolean limited) {

	public TrajectorySettings {
		if (!(temperature > 0 && temperature < Double.POSITIVE_INFINITY) || iterations < 0 || sweeps < 1
				|| !(tolerance >= 0 && tolerance < 1) || !(floor > 0 && floor < 1))
			throw new IllegalArgumentException("Trajectory step with temperature " + temperature + ", " + iterations
					+ " iterations, " + sweeps + " sweeps, tolerance " + tolerance + ", eigenvalue floor " + floor
					+ ": wanted temperature > 0, iterations ≥ 0, sweeps ≥ 1, tolerance and floor in [0, 1) and (0, 1)");
		for (double variance : processNoise)
			if (!(variance >= 0 && variance < Double.POSITIVE_INFINITY))
				throw new IllegalArgumentException("Process noise variance " + variance + ": wanted finite and ≥ 0");
	}

	/** Settings without limits on the controls. */
	public TrajectorySettings(GradientMode gradient, double temperature, int iterations, int sweeps,
			double[] processNoise, RegularizationSchedule regularization, LineSearchSettings lineSearch,
			double tolerance, double floor) {
		this(gradient, temperature, iterations, sweeps, processNoise, regularization, lineSearch, tolerance, floor,
				false);
	}

	/** The limits that û stays within, null where there are none. */
	public ControlLimits limits(Dynamics dynamics) {
		ControlLimits limits = limited ? dynamics.controlLimits() : null;
		return limits == null || !limits.limited() ? null : limits;
	}

	/** These settings with or without limits on the controls. */
	public TrajectorySettings withLimits(boolean newLimited) {
		return new TrajectorySettings(gradient, temperature, iterations, sweeps, processNoise, regularization,
				lineSearch, tolerance, floor, newLimited);
	}

	/** These settings at another temperature. */
	public TrajectorySettings withTemperature(double newTemperature) {
		return new TrajectorySettings(gradient, newTemperature, iterations, sweeps, processNoise, regularization,
				lineSearch, tolerance, floor, limited);
	}

	/** Defaults for n state coordinates: averaged gradients, two DDP iterations, one sweep, no process noise. */
	public static TrajectorySettings defaults(int n) {
		return new TrajectorySettings(GradientMode.AVERAGED, 1, 2, 1, new double[n], RegularizationSchedule.DEFAULT,
				LineSearchSettings.DEFAULT, 1e-6, 1e-6);
	}
}
