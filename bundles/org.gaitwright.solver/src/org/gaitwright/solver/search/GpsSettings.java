/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.dual.DualSchedule;
import org.gaitwright.solver.trajectory.SampleKind;
import org.gaitwright.solver.trajectory.TrajectorySettings;

/**
 * Settings of constrained guided policy search.
 *
 * @param iterations       outer iterations, ≥ 1
 * @param trajectory       trajectory step; its temperature is replaced where it is chosen automatically
 * @param actionDeviation  0 for the temperature as given; else the temperature is chosen so that the control deviation
 *                         √A of the first trajectories is this share of their root mean square control
 * @param sampling         kind of the samples on which trajectory and policy are compared
 * @param samples          P, their number per time step
 * @param dual             schedule of the multipliers
 * @param policy           policy step
 * @param tailSteps        number of last time steps without multiplier and policy samples, in [0, T)
 * @param adoptRollouts    whether a condition takes over the policy's own rollout where its cost is lower than the
 *                         trajectory's mean part
 * @param restart          when conditions begin anew in states that the policy visits
 * @param stopping         when to stop before all iterations are done
 */
public record GpsSettings(int iterations, TrajectorySettings trajectory, double actionDeviation, SampleKind sampling,
		int samples, DualSchedule dual, PolicyStepSettings policy, int tailSteps, boolean adoptRollouts,
		RestartSettings restart, StoppingRule stopping) implements SearchSettings {

	public GpsSettings {
		if (iterations < 1 || !(actionDeviation >= 0 && actionDeviation < Double.POSITIVE_INFINITY) || samples < 1
				|| tailSteps < 0)
			throw new IllegalArgumentException("Constrained guided policy search with " + iterations
					+ " iterations, action deviation " + actionDeviation + ", " + samples + " samples, " + tailSteps
					+ " tail steps: wanted iterations ≥ 1, action deviation ≥ 0, samples ≥ 1, tail steps ≥ 0");
	}

	@Override
	public double initialMultiplier() {
		return dual.initialMultiplier();
	}

	/**
	 * Settings of the policy step.
	 *
	 * @param samples            N, training samples per condition and time step
	 * @param firstIterations    L-BFGS iterations of the first policy step, which starts from random parameters
	 * @param iterations         L-BFGS iterations of the others, which start from the parameters before
	 * @param memory             gradient changes kept by L-BFGS
	 * @param gradientTolerance  training ends where no entry of the gradient exceeds this
	 * @param weightDecay        weight of the squared weights in the training objective
	 * @param diagonalCovariance whether Σπ is diagonal
	 */
	public record PolicyStepSettings(int samples, int firstIterations, int iterations, int memory,
			double gradientTolerance, double weightDecay, boolean diagonalCovariance) {
		public PolicyStepSettings {
			if (samples < 1 || firstIterations < 0 || iterations < 0)
				throw new IllegalArgumentException("Policy step with " + samples + " samples, " + firstIterations + " and "
						+ iterations + " iterations: wanted samples ≥ 1, iterations ≥ 0");
		}
	}

	/**
	 * Stops once trajectories and policy agree: the mean KL is at most {@code divergence}, and the policy's cost is
	 * within {@code cost} times the trajectories' cost of it, for {@code patience} iterations in a row.
	 *
	 * @param divergence nats; 0 for no condition on the KL
	 * @param cost       share of the cost; 0 for no condition on it. With both 0 the search never stops early
	 * @param patience   iterations in a row, ≥ 1
	 */
	public record StoppingRule(double divergence, double cost, int patience) {
		/** All iterations are done. */
		public static final StoppingRule NEVER = new StoppingRule(0, 0, 1);

		public StoppingRule {
			if (!(divergence >= 0 && cost >= 0) || patience < 1)
				throw new IllegalArgumentException("Stopping rule with divergence " + divergence + ", cost " + cost
						+ ", patience " + patience + ": wanted divergence and cost ≥ 0, patience ≥ 1");
		}

		/** Whether one iteration satisfies the rule. */
		boolean satisfied(double meanKl, double trajectoryCost, double policyCost) {
			if (divergence == 0 && cost == 0)
				return false;
			return (divergence == 0 || meanKl <= divergence)
					&& (cost == 0 || Math.abs(policyCost - trajectoryCost) <= cost * Math.abs(trajectoryCost));
		}
	}
}
