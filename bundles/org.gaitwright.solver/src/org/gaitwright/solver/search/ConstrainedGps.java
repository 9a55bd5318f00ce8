/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.problem.Problem;

/**
 * Constrained guided policy search (S. Levine, V. Koltun, "Learning Complex Neural Network Policies with Trajectory
 * Optimization", ICML 2014). An outer iteration is: trajectory step for every condition, policy step, dual step,
 * evaluation. Conditions run in parallel; the result does not depend on the number of threads.
 */
public final class ConstrainedGps extends PolicySearch {
	private final GpsSettings settings;
	private final Restarts restarts;
	private final PolicyStep policyStep;
	private final DualStep dualStep;
	private final GpsDiagnosis diagnosis;
	/** Iterations in a row that satisfy the stopping rule. */
	private int agreeing;

	/**
	 * @param threads threads to use, ≥ 1
	 * @throws IllegalArgumentException where the settings do not fit the problem
	 */
	public ConstrainedGps(Problem problem, GpsSettings settings, int threads) {
		super(problem, settings, threads);
		this.settings = settings;
		int memory = settings.restart().enabled() ? settings.restart().memory() : 0;
		policyStep = new PolicyStep(problem, settings.policy(), settings.sampling(), settings.tailSteps(), memory, workers);
		restarts = new Restarts(this.problem, settings.restart(), memory > 0 ? policyStep::keep : c -> {
		});
		dualStep = new DualStep(problem, settings.dual(), conditions);
		diagnosis = new GpsDiagnosis(conditions.list());
	}

	@Override
	PolicyStep.Result firstPolicy(Interruption interruption) throws CancelledException {
		return policyStep.first(conditions, interruption);
	}

	@Override
	void improve(GpsRecorder recorder, Interruption interruption) throws CancelledException {
		beginAnew(interruption);
		interruption.phase("trajectory step");
		RolloutAdoption adoption = new RolloutAdoption(policy, temperature());
		conditions.<CancelledException>each(c -> {
			if (settings.adoptRollouts())
				adoption.adopt(c);
			c.improve(policy, c.lambda(), interruption);
		});
		if (settings.restart().enabled())
			Outliers.mark(conditions.list(), settings.restart().outlierRatio());
		recorder.endOfTrajectoryStep();
		interruption.phase("policy step");
		PolicyStep.Result trained = policyStep.improve(policy, conditions, interruption);
		policy = trained.policy();
		recorder.endOfPolicyStep(trained.fitting());
		interruption.phase("dual step");
		dualStep.run(policy, recorder);
	}

	/** Conditions whose turn it is, and outliers, begin anew where the policy goes. */
	private void beginAnew(Interruption interruption) throws CancelledException {
		if (!settings.restart().enabled())
			return;
		interruption.phase("new beginnings");
		conditions.<CancelledException>each(c -> restarts.beginAnew(c, policy, iterations(), interruption));
	}

	@Override
	void inspect(GpsRecorder recorder) {
		recorder.recordWarnings(diagnosis.inspect(recorder.meanKl(), dualStep.meanKlBefore()));
		boolean satisfied = settings.stopping().satisfied(recorder.meanKl(), recorder.trajectoryCost(),
				recorder.policyCost());
		agreeing = satisfied ? agreeing + 1 : 0;
	}

	@Override
	boolean hasConverged() {
		return agreeing >= settings.stopping().patience();
	}

	@Override
	void putInto(SearchState state) {
		state.put("agreeing", agreeing);
		dualStep.putInto(state);
		diagnosis.putInto(state);
		policyStep.putInto(state);
	}

	@Override
	void takeFrom(SearchState state) {
		agreeing = (int) state.get("agreeing");
		dualStep.restore(state);
		diagnosis.restore(state);
		policyStep.restore(state);
	}
}
