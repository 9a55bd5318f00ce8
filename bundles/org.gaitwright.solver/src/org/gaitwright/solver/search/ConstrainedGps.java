/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.gaitwright.solver.dual.DualUpdate;
import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.Lbfgs;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.problem.RolloutSummary;
import org.gaitwright.solver.rollout.PolicyEvaluation;
import org.gaitwright.solver.rollout.RolloutStatistics;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/**
 * Constrained guided policy search (S. Levine, V. Koltun, "Learning Complex Neural Network Policies with Trajectory
 * Optimization", ICML 2014). An outer iteration is: trajectory step for every condition, policy step, dual step,
 * evaluation. Conditions run in parallel; the result does not depend on the number of threads.
 */
public final class ConstrainedGps implements Search {
	private final Problem problem;
	private final GpsSettings settings;
	private final Workers workers;
	private final List<TrainingCondition> conditions = new ArrayList<>();
	private final PolicyStep policyStep;
	private final PolicyEvaluation evaluation;
	private final DualUpdate dual;
	private final GpsDiagnosis diagnosis;

	private int iteration;
	private double temperature;
	private GaussianPolicy policy;
	private BestPolicy best = BestPolicy.NONE;
	private int agreeing;

	/**
	 * @param threads threads to use, ≥ 1
	 * @throws IllegalArgumentException where the settings do not fit the problem
	 */
	public ConstrainedGps(Problem problem, GpsSettings settings, int threads) {
		if (settings.tailSteps() >= problem.horizon())
			throw new IllegalArgumentException("The tail of " + settings.tailSteps()
					+ " steps leaves nothing of the horizon of " + problem.horizon() + " steps");
		this.problem = problem;
		this.settings = settings;
		workers = new Workers(threads);
		for (int i = 0; i < problem.training().size(); i++)
			conditions.add(new TrainingCondition(problem, i, settings));
		policyStep = new PolicyStep(problem, settings, workers);
		evaluation = new PolicyEvaluation(problem.evaluation(), problem.horizon(), problem.seed());
		dual = new DualUpdate(settings.dual());
		diagnosis = new GpsDiagnosis(conditions);
		configure(settings.trajectory().temperature());
	}

	private void configure(double newTemperature) {
		temperature = newTemperature;
		for (TrainingCondition c : conditions)
			c.configure(settings.trajectory().withTemperature(temperature));
	}

	@Override
	public void initialize(Interruption interruption) throws InitializationException, CancelledException {
		interruption.phase("first trajectories");
		initializeTrajectories(interruption);
		if (settings.actionDeviation() > 0) {
			configure(automaticTemperature());
			this.<CancelledException>each(c -> c.replan(interruption));
		}
		each(TrainingCondition::begin);
		interruption.phase("first policy");
		policy = policyStep.first(conditions, interruption).policy();
		each(c -> c.rollOut(policy));
	}

	private void initializeTrajectories(Interruption interruption) throws InitializationException, CancelledException {
		try {
			TrainingCondition first = conditions.get(0);
			boolean follow = problem.descent().followsFirst();
			if (follow)
				first.initialize(interruption);
			this.<Exception>each(c -> {
				if (!follow)
					c.initialize(interruption);
				else if (c != first)
					c.follow(first.distribution(), interruption);
			});
		} catch (InitializationException | CancelledException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new AssertionError("Neither of the two exceptions of an initialisation", e);
		}
	}

	/**
	 * A = Q_uu⁻¹ is proportional to τ where λ = 0, so τ follows from the deviation at hand and the one wanted:
	 * mean(A_ii) = (share · rms u)².
	 */
	private double automaticTemperature() {
		double variance = 0;
		double squares = 0;
		for (TrainingCondition c : conditions) {
			TrajectoryDistribution q = c.distribution();
			variance += GpsRecorder.meanVariance(q.control(), q.controlSize(), c.trainedSteps());
			double sum = 0;
			for (int i = 0; i < c.trainedSteps() * q.controlSize(); i++)
				sum += q.u()[i] * q.u()[i];
			squares += sum / (c.trainedSteps() * q.controlSize());
		}
		double chosen = temperature * settings.actionDeviation() * settings.actionDeviation() * squares / variance;
		if (!(chosen > 0 && chosen < Double.POSITIVE_INFINITY))
			throw new NumericalFault("No temperature can be chosen: the mean square control of the first trajectories is "
					+ squares / conditions.size() + ", their control variance " + variance / conditions.size()
					+ "; give the temperature instead", -1);
		return chosen;
	}

	@Override
	public IterationRecord iterate(Interruption interruption) throws CancelledException {
		GpsRecorder recorder = new GpsRecorder(iteration + 1, conditions);
		beginAnew(interruption);
		interruption.phase("trajectory step");
		this.<CancelledException>each(c -> {
			if (settings.adoptRollouts())
				c.adoptRollout(policy, temperature);
			c.improve(policy, interruption);
		});
		if (settings.restart().enabled())
			Outliers.mark(conditions, settings.restart().outlierRatio());
		recorder.endOfTrajectoryStep();
		interruption.phase("policy step");
		PolicyStep.Result trained = policyStep.improve(policy, conditions, interruption);
		policy = trained.policy();
		recorder.endOfPolicyStep(trained.fitting());
		checkTraining(trained.fitting());
		interruption.phase("dual step");
		each(c -> c.measureDivergence(policy));
		recorder.recordMultipliers(dual.step());
		double meanKl = recorder.meanKl();
		double beforeKl = dual.lastMeanKl();
		for (TrainingCondition c : conditions)
			dual.raise(c.lambda(), c.kl().total());
		dual.advance(meanKl);
		interruption.phase("evaluation");
		each(c -> c.rollOut(policy));
		iteration++;
		recorder.recordRollouts();
		recorder.recordWarnings(diagnosis.inspect(meanKl, beforeKl));
		evaluate(recorder);
		agreeing = settings.stopping().satisfied(meanKl, recorder.trajectoryCost(), recorder.policyCost()) ? agreeing + 1 : 0;
		return recorder.finish();
	}

	/** Conditions whose turn it is, and outliers, begin anew where the policy goes. */
	private void beginAnew(Interruption interruption) throws CancelledException {
		RestartSettings restart = settings.restart();
		if (!restart.enabled())
			return;
		interruption.phase("new beginnings");
		workers.<CancelledException>run(conditions.size(), (index, worker) -> {
			TrainingCondition c = conditions.get(index);
			c.goOn();
			if (c.isOutlier() || restart.isTurnOf(index, iteration))
				c.restart(policy, iteration, interruption);
		});
	}

	private void checkTraining(Lbfgs.Result fitting) {
		if (fitting.termination() == Lbfgs.Termination.NOT_FINITE)
			throw new NumericalFault("The policy's training loss is not finite", -1);
	}

	private void evaluate(GpsRecorder recorder) {
		boolean last = iteration == settings.iterations();
		if (!last && iteration % problem.evaluation().every() != 0)
			return;
		List<Condition> judges = problem.validation().isEmpty() ? problem.training() : problem.validation();
		List<RolloutSummary> rollouts = evaluation.evaluate(policy, judges, workers);
		RolloutStatistics statistics = RolloutStatistics.of(rollouts);
		recorder.recordEvaluation(statistics);
		best = best.orBetter(policy, iteration, statistics);
	}

	@FunctionalInterface
	private interface ConditionTask<E extends Exception> {
		void run(TrainingCondition condition) throws E;
	}

	private <E extends Exception> void each(ConditionTask<E> task) throws E {
		workers.<E>run(conditions.size(), (index, worker) -> {
			try {
				task.run(conditions.get(index));
			} catch (NumericalFault fault) {
				throw fault.in(conditions.get(index).condition().name());
			}
		});
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
		best.putInto(state);
		diagnosis.putInto(state);
		GpsState.putConditions(state, conditions);
		return state;
	}

	@Override
	public void restore(SearchState state) {
		policy = GpsState.getPolicy(state, "", problem.policy());
		best = BestPolicy.from(state, problem.policy());
		configure(state.get("temperature"));
		GpsState.getConditions(state, conditions, problem);
		diagnosis.restore(state);
		dual.restore(state.get("eta"), state.get("mean_kl"));
		iteration = (int) state.get("iteration");
		agreeing = (int) state.get("agreeing");
		each(c -> c.rollOut(policy));
	}

	@Override
	public SearchResult result() {
		GaussianPolicy found = best.policy() == null ? policy : best.policy();
		return new SearchResult(policy, found, best.iteration(),
				conditions.stream().map(TrainingCondition::distribution).toList(),
				IntStream.range(0, conditions.size()).mapToObj(i -> conditions.get(i).lambda().clone()).toList());
	}

	@Override
	public void close() {
		workers.close();
	}
}
