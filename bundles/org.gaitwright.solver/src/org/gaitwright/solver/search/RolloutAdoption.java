/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.rollout.PolicySimulation;
import org.gaitwright.solver.rollout.Rollout;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/** Takes the policy's own rollouts over as mean trajectories where they are better (section 9 of the method). */
final class RolloutAdoption {
	private final GaussianPolicy policy;
	private final double temperature;

	/** @param policy the one of the conditions' last rollouts */
	RolloutAdoption(GaussianPolicy policy, double temperature) {
		this.policy = policy;
		this.temperature = temperature;
	}

	/**
	 * Takes the last rollout over as the mean trajectory where its mean part, the cost Σℓ/τ (there e = 0), is below the
	 * one Σℓ/τ + Σ λ/2 eᵀA⁻¹e of the present trajectory. A rollout beyond the limits is run again within them; there e
	 * is what the limits take off.
	 */
	void adopt(TrainingCondition c) {
		TrajectoryDistribution q = c.distribution();
		Rollout candidate = isWithinLimits(c) ? c.rollout() : rollOutWithin(c);
		double disagreement = candidate == c.rollout() ? 0 : disagreement(c, candidate.x(), candidate.u());
		boolean better = candidate.trainedCost() / temperature + disagreement < c.cost() / temperature
				+ disagreement(c, q.x(), q.u());
		c.notes().setAdopted(better);
		if (better)
			c.replaceMean(candidate);
	}

	private static boolean isWithinLimits(TrainingCondition c) {
		ControlLimits limits = c.limits();
		TrajectoryDistribution q = c.distribution();
		for (int t = 0; t < q.horizon() && limits != null; t++)
			if (!limits.contain(c.rollout().u(), t * q.controlSize()))
				return false;
		return true;
	}

	private Rollout rollOutWithin(TrainingCondition c) {
		int T = c.distribution().horizon();
		return new PolicySimulation(c.condition(), policy, c.limits()).run(c.condition().initialMean(), T, T, null);
	}

	private double disagreement(TrainingCondition c, double[] x, double[] u) {
		return new Disagreement(c.condition(), policy).along(x, u, c.distribution(), c.lambda(), c.trainedSteps());
	}
}
