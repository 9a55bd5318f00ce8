/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.problem.Problem;

/**
 * Variational guided policy search (S. Levine, V. Koltun, "Variational Policy Search via Trajectory Optimization", NIPS
 * 2013; {@code doc/baselines.md}, section 4). An outer iteration optimizes each trajectory for the cost and the
 * log-likelihood of its controls under the policy, then fits the policy to the trajectories by maximum likelihood.
 */
public final class VariationalGps extends PolicySearch {
	private final BaselineSettings settings;
	private final double policyWeight;
	private final LikelihoodStep policyStep;

	/**
	 * @param policyWeight w ≥ 0, weight of the log-likelihood; at 1 both steps ascend one bound
	 * @param threads      threads to use, ≥ 1
	 * @throws IllegalArgumentException where the settings do not fit the problem
	 */
	public VariationalGps(Problem problem, BaselineSettings settings, double policyWeight, int threads) {
		super(problem, settings, threads);
		if (!(policyWeight >= 0 && policyWeight < Double.POSITIVE_INFINITY))
			throw new IllegalArgumentException("The policy weight is " + policyWeight + "; it must be finite and ≥ 0");
		this.settings = settings;
		this.policyWeight = policyWeight;
		policyStep = new LikelihoodStep(problem, settings.policy(), settings.sampling(), settings.tailSteps(), workers);
	}

	@Override
	PolicyStep.Result firstPolicy(Interruption interruption) throws CancelledException {
		return policyStep.first(conditions.list(), interruption);
	}

	@Override
	void improve(GpsRecorder recorder, Interruption interruption) throws CancelledException {
		interruption.phase("trajectory step");
		LikelihoodDescent descent = new LikelihoodDescent(policy, policyWeight,
				settings.trajectory().withTemperature(temperature()));
		conditions.<CancelledException>each(c -> descent.improve(c, interruption));
		recorder.endOfTrajectoryStep();
		interruption.phase("policy step");
		PolicyStep.Result fitted = policyStep.improve(policy, conditions.list(), interruption);
		policy = fitted.policy();
		recorder.endOfPolicyStep(fitted.fitting());
	}
}
