/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;

import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.Problem;

/**
 * What the searches of this package have in common: first trajectories and first policy, rollouts, judgement, metrics and
 * state. What is done in an outer iteration is their own.
 */
abstract sealed class PolicySearch implements Search
		permits ConstrainedGps, BehaviorCloning, DatasetAggregation, VariationalGps, EvolutionSearch {
	/** The problem; steps on its training conditions are counted. */
	final Problem problem;
	final Workers workers;
	final TrainingConditions conditions;
	GaussianPolicy policy;

	private final SearchSettings settings;
	private final SimulatedSteps steps = new SimulatedSteps();
	private final FirstTrajectories firstTrajectories;
	private final PolicySelection selection;
	private int iteration;
	private double temperature;

	/**
	 * @param threads threads to use, ≥ 1
	 * @throws IllegalArgumentException where the settings do not fit the problem
	 */
	PolicySearch(Problem problem, SearchSettings settings, int threads) {
		if (settings.tailSteps() >= problem.horizon())
			throw new IllegalArgumentException("The tail of " + settings.tailSteps()
					+ " steps leaves nothing of the horizon of " + problem.horizon() + " steps");
		this.problem = steps.counted(problem);
		this.settings = settings;
		workers = new Workers(threads);
		conditions = new TrainingConditions(this.problem, workers, i -> new TrainingCondition(this.problem, i, settings));
		firstTrajectories = new FirstTrajectories(this.problem);
		selection = new PolicySelection(problem, settings.iterations(), workers);
		configure(settings.trajectory().temperature());
	}

	private void configure(double newTemperature) {
		temperature = newTemperature;
		for (TrainingCondition c : conditions.list())
			c.configure(settings.trajectory().withTemperature(temperature));
	}

	/** τ, as given or as chosen. */
	final double temperature() {
		return temperature;
	}

	@Override
	public final IterationRecord initialize(Interruption interruption)
			throws InitializationException, CancelledException {
		GpsRecorder recorder = new GpsRecorder(0, conditions.list());
		interruption.phase("first trajectories");
		firstTrajectories.find(conditions, interruption);
		if (settings.actionDeviation() > 0) {
			configure(firstTrajectories.temperatureFor(conditions.list(), temperature, settings.actionDeviation()));
			conditions.<CancelledException>each(c -> firstTrajectories.replan(c, interruption));
		}
		conditions.each(TrainingCondition::noteFirstCost);
		recorder.endOfTrajectoryStep();
		interruption.phase("first policy");
		PolicyStep.Result first = firstPolicy(interruption);
		policy = first.policy();
		recorder.endOfPolicyStep(first.fitting());
		conditions.each(c -> c.rollOut(policy));
		recorder.recordRollouts();
		recorder.recordWarnings(TrajectoryDiagnosis.of(conditions.list()));
		recorder.recordSteps(steps.total());
		return recorder.finish();
	}

	/** Trains a policy on the first trajectories. */
	abstract PolicyStep.Result firstPolicy(Interruption interruption) throws CancelledException;

	@Override
	public final IterationRecord iterate(Interruption interruption) throws CancelledException {
		GpsRecorder recorder = new GpsRecorder(iteration + 1, conditions.list());
		improve(recorder, interruption);
		interruption.phase("evaluation");
		conditions.each(c -> c.rollOut(policy));
		iteration++;
		recorder.recordRollouts();
		inspect(recorder);
		selection.judge(policy, iteration, recorder);
		recorder.recordSteps(steps.total());
		return recorder.finish();
	}

	/** One outer iteration: leaves a better policy. */
	abstract void improve(GpsRecorder recorder, Interruption interruption) throws CancelledException;

	/** Draws conclusions from an iteration once its policy was rolled out: by default about the trajectories alone. */
	void inspect(GpsRecorder recorder) {
		if (hasTrajectories())
			recorder.recordWarnings(TrajectoryDiagnosis.of(conditions.list()));
	}

	/** Trajectory step of every condition on its cost alone. */
	final void improveTrajectories(GpsRecorder recorder, Interruption interruption) throws CancelledException {
		interruption.phase("trajectory step");
		double[] none = new double[problem.horizon()];
		conditions.<CancelledException>each(c -> c.improve(policy, none, interruption));
		recorder.endOfTrajectoryStep();
	}

	@Override
	public final int iterations() {
		return iteration;
	}

	@Override
	public final StopReason stop() {
		if (hasConverged())
			return StopReason.CONVERGED;
		return iteration >= settings.iterations() ? StopReason.ITERATIONS : null;
	}

	/** Whether more iterations would be of no use. A pure function of the state. */
	boolean hasConverged() {
		return false;
	}

	@Override
	public final SearchState state() {
		SearchState state = new SearchState();
		state.put("iteration", iteration).put("temperature", temperature);
		GpsState.putPolicy(state, "", policy);
		selection.putInto(state);
		GpsState.putConditions(state, conditions.list());
		steps.putInto(state);
		putInto(state);
		return state;
	}

	/** Adds what only this search has. */
	void putInto(SearchState state) {
		// nothing by default
	}

	@Override
	public final void restore(SearchState state) {
		policy = GpsState.getPolicy(state, "", problem.policy());
		selection.restore(state);
		configure(state.get("temperature"));
		GpsState.getConditions(state, conditions.list(), problem);
		takeFrom(state);
		iteration = (int) state.get("iteration");
		conditions.each(c -> c.rollOut(policy));
		steps.restore(state);
	}

	/** Takes over what only this search has. */
	void takeFrom(SearchState state) {
		// nothing by default
	}

	@Override
	public final SearchResult result() {
		return new SearchResult(policy, selection.bestOr(policy), selection.best().iteration(),
				hasTrajectories() ? conditions.distributions() : List.of(),
				hasTrajectories() ? conditions.beginnings() : List.of(),
				hasTrajectories() ? conditions.multipliers() : List.of());
	}

	/** Whether trajectories are part of what the search finds. */
	boolean hasTrajectories() {
		return true;
	}

	@Override
	public final void close() {
		workers.close();
	}
}
