/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.problem.Problem;

/**
 * Trajectory optimization and plain supervised learning ({@code doc/baselines.md}, section 2): in an outer iteration the
 * trajectories descend on their cost alone, and the policy is trained on samples of the distributions around them.
 */
public final class BehaviorCloning extends PolicySearch {
	private final PolicyStep policyStep;

	/**
	 * @param threads threads to use, ≥ 1
	 * @throws IllegalArgumentException where the settings do not fit the problem
	 */
	public BehaviorCloning(Problem problem, BaselineSettings settings, int threads) {
		super(problem, settings, threads);
		policyStep = new PolicyStep(problem, settings.policy(), settings.sampling(), settings.tailSteps(), workers);
	}

	@Override
	PolicyStep.Result firstPolicy(Interruption interruption) throws CancelledException {
		return policyStep.first(conditions, interruption);
	}

	@Override
	void improve(GpsRecorder recorder, Interruption interruption) throws CancelledException {
		improveTrajectories(recorder, interruption);
		interruption.phase("policy step");
		PolicyStep.Result trained = policyStep.improve(policy, conditions, interruption);
		policy = trained.policy();
		recorder.endOfPolicyStep(trained.fitting());
	}
}
