/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;

import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.Problem;

/**
 * What the searches of {@code doc/baselines.md} have in common: first trajectories and first policy as constrained guided
 * policy search has them, rollouts, judgement, metrics and state. What is done in an outer iteration is their own.
 */
abstract sealed class BaselineSearch implements Search
		permits BehaviorCloning, DatasetAggregation, VariationalGps, EvolutionSearch {
	final Problem problem;
	final BaselineSettings settings;
	final Workers workers;
	final TrainingConditions conditions;
	private final SimulatedSteps steps = new SimulatedSteps();
	private final PolicySelection selection;

	private int iteration;
	private double temperature;
	GaussianPolicy policy;

	/**
	 * @param threads threads to use, ≥ 1
	 * @throws IllegalArgumentException where the settings do not fit the problem
	 */
	BaselineSearch(Problem problem, BaselineSettings settings, int threads) {
		if (settings.tailSteps() >= problem.horizon())
			throw new IllegalArgumentException("The tail of " + settings.tailSteps()
					+ " steps leaves nothing of the horizon of " + problem.horizon() + " steps");
		this.problem = steps.counted(problem);
		this.settings = settings;
		workers = new Workers(threads);
		conditions = new TrainingConditions(this.problem, workers,
				i -> new TrainingCondition(this.problem, i, settings.tailSteps()));
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
	public final void initialize(Interruption interruption) throws InitializationException, CancelledException {
		interruption.phase("first trajectories");
		conditions.initialize(interruption);
		if (settings.actionDeviation() > 0) {
			configure(conditions.temperatureFor(temperature, settings.actionDeviation()));
			conditions.<CancelledException>each(c -> c.replan(interruption));
		}
		interruption.phase("first policy");
		policy = firstPolicy(interruption);
		conditions.each(c -> c.rollOut(policy));
	}

	/** Trains a policy on the first trajectories. */
	abstract GaussianPolicy firstPolicy(Interruption interruption) throws CancelledException;

	@Override
	public final IterationRecord iterate(Interruption interruption) throws CancelledException {
		GpsRecorder recorder = new GpsRecorder(iteration + 1, conditions.list());
		improve(recorder, interruption);
		interruption.phase("evaluation");
		conditions.each(c -> c.rollOut(policy));
		iteration++;
		recorder.recordRollouts();
		selection.judge(policy, iteration, recorder);
		recorder.recordSteps(steps.total());
		return recorder.finish();
	}

	/** One outer iteration: leaves a better policy. */
	abstract void improve(GpsRecorder recorder, Interruption interruption) throws CancelledException;

	/** Trajectory step of every condition on its cost alone. */
	final void improveTrajectories(GpsRecorder recorder, Interruption interruption) throws CancelledException {
		interruption.phase("trajectory step");
		conditions.<CancelledException>each(c -> c.improveAlone(policy, interruption));
		recorder.endOfTrajectoryStep();
	}

	@Override
	public final int iterations() {
		return iteration;
	}

	@Override
	public final StopReason stop() {
		return iteration >= settings.iterations() ? StopReason.ITERATIONS : null;
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
