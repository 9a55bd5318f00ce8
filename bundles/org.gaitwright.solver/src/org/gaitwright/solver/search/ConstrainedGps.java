/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.dual.DualUpdate;
import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.Problem;

/**
 * Constrained guided policy search (S. Levine, V. Koltun, "Learning Complex Neural Network Policies with Trajectory
 * Optimization", ICML 2014). An outer iteration is: trajectory step for every condition, policy step, dual step,
 * evaluation. Conditions run in parallel; the result does not depend on the number of threads.
 */
public final class ConstrainedGps implements Search {
	private final Problem problem;
	private final GpsSettings settings;
	private final Workers workers;
	private final SimulatedSteps steps = new SimulatedSteps();
	private final TrainingConditions conditions;
	private final PolicyStep policyStep;
	private final PolicySelection selection;
	private final DualUpdate dual;
	private final GpsDiagnosis diagnosis;

	private int iteration;
	private double temperature;
	private GaussianPolicy policy;
	private int agreeing;

	/**
	 * @param threads threads to use, ≥ 1
	 * @throws IllegalArgumentException where the settings do not fit the problem
	 */
	public ConstrainedGps(Problem problem, GpsSettings settings, int threads) {
		if (settings.tailSteps() >= problem.horizon())
			throw new IllegalArgumentException("The tail of " + settings.tailSteps()
					+ " steps leaves nothing of the horizon of " + problem.horizon() + " steps");
		this.problem = steps.counted(problem);
		this.settings = settings;
		workers = new Workers(threads);
		conditions = new TrainingConditions(this.problem, workers,
				i -> new TrainingCondition(this.problem, i, settings));
		policyStep = new PolicyStep(this.problem, settings.policy(), settings.sampling(), settings.tailSteps(), workers);
		selection = new PolicySelection(problem, settings.iterations(), workers);
		dual = new DualUpdate(settings.dual());
		diagnosis = new GpsDiagnosis(conditions.list());
		configure(settings.trajectory().temperature());
	}

	private void configure(double newTemperature) {
		temperature = newTemperature;
		for (TrainingCondition c : conditions.list())
			c.configure(settings.trajectory().withTemperature(temperature));
	}

	@Override
	public void initialize(Interruption interruption) throws InitializationException, CancelledException {
		interruption.phase("first trajectories");
		conditions.initialize(interruption);
		if (settings.actionDeviation() > 0) {
			configure(conditions.temperatureFor(temperature, settings.actionDeviation()));
			conditions.<CancelledException>each(c -> c.replan(interruption));
		}
		conditions.each(TrainingCondition::begin);
		interruption.phase("first policy");
		policy = policyStep.first(conditions, interruption).policy();
		conditions.each(c -> c.rollOut(policy));
	}

	@Override
	public IterationRecord iterate(Interruption interruption) throws CancelledException {
		GpsRecorder recorder = new GpsRecorder(iteration + 1, conditions.list());
		beginAnew(interruption);
		interruption.phase("trajectory step");
		conditions.<CancelledException>each(c -> {
			if (settings.adoptRollouts())
				c.adoptRollout(policy, temperature);
			c.improve(policy, interruption);
		});
		if (settings.restart().enabled())
			Outliers.mark(conditions.list(), settings.restart().outlierRatio());
		recorder.endOfTrajectoryStep();
		interruption.phase("policy step");
		PolicyStep.Result trained = policyStep.improve(policy, conditions, interruption);
		policy = trained.policy();
		recorder.endOfPolicyStep(trained.fitting());
		interruption.phase("dual step");
		conditions.each(c -> c.measureDivergence(policy));
		recorder.recordMultipliers(dual.step());
		double meanKl = recorder.meanKl();
		double beforeKl = dual.lastMeanKl();
		for (TrainingCondition c : conditions.list())
			dual.raise(c.lambda(), c.kl().total());
		dual.advance(meanKl);
		interruption.phase("evaluation");
		conditions.each(c -> c.rollOut(policy));
		iteration++;
		recorder.recordRollouts();
		recorder.recordWarnings(diagnosis.inspect(meanKl, beforeKl));
		selection.judge(policy, iteration, recorder);
		recorder.recordSteps(steps.total());
		agreeing = settings.stopping().satisfied(meanKl, recorder.trajectoryCost(), recorder.policyCost()) ? agreeing + 1 : 0;
		return recorder.finish();
	}

	/** Conditions whose turn it is, and outliers, begin anew where the policy goes. */
	private void beginAnew(Interruption interruption) throws CancelledException {
		if (!settings.restart().enabled())
			return;
		interruption.phase("new beginnings");
		conditions.<CancelledException>each(c -> c.beginAnew(policy, iteration, interruption));
	}

	@Override
	public int iterations() {
		return iteration;
	}

	@Override
	public StopReason stop() {
		if (agreeing >= settings.stopping().patience())
			return StopReason.CONVERGED;
		return iteration >= settings.iterations() ? StopReason.ITERATIONS : null;
	}

	@Override
	public SearchState state() {
		SearchState state = new SearchState();
		state.put("iteration", iteration).put("temperature", temperature).put("agreeing", agreeing);
		state.put("eta", dual.step()).put("mean_kl", dual.lastMeanKl());
		GpsState.putPolicy(state, "", policy);
		selection.putInto(state);
		diagnosis.putInto(state);
		GpsState.putConditions(state, conditions.list());
		steps.putInto(state);
		return state;
	}

	@Override
	public void restore(SearchState state) {
		policy = GpsState.getPolicy(state, "", problem.policy());
		selection.restore(state);
		configure(state.get("temperature"));
		GpsState.getConditions(state, conditions.list(), problem);
		diagnosis.restore(state);
		dual.restore(state.get("eta"), state.get("mean_kl"));
		iteration = (int) state.get("iteration");
		agreeing = (int) state.get("agreeing");
		conditions.each(c -> c.rollOut(policy));
		steps.restore(state);
	}

	@Override
	public SearchResult result() {
		return new SearchResult(policy, selection.bestOr(policy), selection.best().iteration(),
				conditions.distributions(), conditions.multipliers());
	}

	@Override
	public void close() {
		workers.close();
	}
}
