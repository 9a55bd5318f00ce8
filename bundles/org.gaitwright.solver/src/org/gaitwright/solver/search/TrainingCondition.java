/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.Arrays;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.rollout.PolicySimulation;
import org.gaitwright.solver.rollout.Rollout;
import org.gaitwright.solver.trajectory.Samples;
import org.gaitwright.solver.trajectory.StepResult;
import org.gaitwright.solver.trajectory.StepStatistics;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;
import org.gaitwright.solver.trajectory.TrajectorySettings;
import org.gaitwright.solver.trajectory.TrajectoryStep;

/**
 * One training condition within a search: its trajectory distribution and multipliers, its trajectory step, and the
 * policy's last rollout. Used by one thread at a time; conditions do not know each other, so they run in parallel.
 */
final class TrainingCondition {
	private final Problem problem;
	private final int index;
	private final int T;
	private final int trained;
	private final Samples samples;
	private final double initialMultiplier;
	private final boolean[] observed;

	private TrajectorySettings settings;
	private ControlLimits limits;
	private TrajectoryStep step;
	private Condition condition;

	private TrajectoryDistribution q;
	private final double[] lambda;
	private StepStatistics statistics;
	private ConditionNumbers numbers;
	private Rollout rollout;
	private final ConditionNotes notes = new ConditionNotes();

	/** @param index the condition's index among the training conditions */
	TrainingCondition(Problem problem, int index, SearchSettings search) {
		this.problem = problem;
		this.index = index;
		condition = problem.origin(index);
		numbers = ConditionNumbers.none(index);
		T = problem.horizon();
		trained = T - search.tailSteps();
		samples = search.samples() == 0 ? null
				: Samples.draw(search.sampling(), search.samples(), problem.seed(), index, T, problem.stateSize());
		initialMultiplier = search.initialMultiplier();
		lambda = new double[T];
		Arrays.fill(lambda, 0, trained, initialMultiplier);
		observed = condition.observation().observed(condition.initialMean());
	}

	/** Sets up the trajectory step; again where the temperature changes. */
	void configure(TrajectorySettings newSettings) {
		settings = newSettings;
		limits = settings.limits(condition.dynamics());
		step = stepOf(condition);
	}

	/** Trajectory step as this one's, of a condition that differs in where it begins. */
	TrajectoryStep stepOf(Condition one) {
		return new TrajectoryStep(one, T, problem.policy(), samples, settings);
	}

	/** A first trajectory from controls, see {@link TrajectoryStep#plan}. */
	void plan(double[] controls, InitialDescent descent, Interruption interruption) throws CancelledException {
		take(step.plan(controls, descent, interruption));
	}

	/**
	 * Trajectory step.
	 *
	 * @param multipliers T entries; where they are 0 the policy is not heeded
	 */
	void improve(GaussianPolicy policy, double[] multipliers, Interruption interruption) throws CancelledException {
		take(step.improve(q, policy, multipliers, numbers.regularization(), interruption));
	}

	/** Goes on with the result of a trajectory step. */
	void take(StepResult result) {
		q = result.distribution();
		statistics = result.statistics();
		numbers = numbers.withStep(statistics.regularization(), statistics.cost());
	}

	/** Notes what the very first trajectory costs, once it is there. */
	void noteFirstCost() {
		numbers = numbers.withOriginalCost();
	}

	/** Goes on from another beginning, with the multipliers of the first one. */
	void begin(Restart restart) {
		condition = restart.condition();
		step = restart.step();
		take(restart.first());
		numbers = numbers.begunAnew(restart.origin(), restart.later());
		Arrays.fill(lambda, 0, trained, initialMultiplier);
	}

	/** Takes a rollout as the mean trajectory in place of the present one; feedback and covariances remain. */
	void replaceMean(Rollout r) {
		q = new TrajectoryDistribution(T, q.stateSize(), q.controlSize(), r.x(), r.u(), q.gain(), q.control(), q.state());
		setCost(r.trainedCost());
	}

	/** Notes the cost Σℓ of the mean trajectory. */
	void setCost(double cost) {
		numbers = numbers.withStep(numbers.regularization(), cost);
	}

	/** Rolls the mean policy out from the mean initial state, over the training horizon. */
	void rollOut(GaussianPolicy policy) {
		rollout = new PolicySimulation(condition, policy).run(condition.initialMean(), T, T, null);
	}

	/**
	 * Goes on from stored values; where the trajectory begins in another state than the problem's condition, the condition
	 * had begun anew there.
	 */
	void restore(TrajectoryDistribution distribution, double[] multipliers, ConditionNumbers stored) {
		q = distribution;
		System.arraycopy(multipliers, 0, lambda, 0, T);
		numbers = stored;
		double[] x0 = Arrays.copyOf(q.x(), q.stateSize());
		if (numbers.origin() != index || numbers.later() > 0 || !Arrays.equals(x0, condition.initialMean())) {
			condition = problem.origin(numbers.origin()).from(x0, numbers.later());
			step = stepOf(condition);
		}
		step.prepare(q);
	}

	/** What else is part of a search's state. */
	ConditionNumbers numbers() {
		return numbers;
	}

	/** What is noted in an outer iteration for its record. */
	ConditionNotes notes() {
		return notes;
	}

	int index() {
		return index;
	}

	/** Name of the training condition, whatever it begins in now. */
	String name() {
		return problem.training().get(index).name();
	}

	/** Where the trajectory begins. */
	Beginning beginning() {
		return new Beginning(condition.name(), numbers.later());
	}

	/** The condition as it is now: after a restart another one, or one that begins in another state. */
	Condition condition() {
		return condition;
	}

	/** Samples on which trajectory and policy are compared; null where they are not. */
	Samples samples() {
		return samples;
	}

	/** What the trajectories stay within, null without limits. */
	ControlLimits limits() {
		return limits;
	}

	TrajectoryDistribution distribution() {
		return q;
	}

	/** λ, T entries; raised in place by the dual step. */
	double[] lambda() {
		return lambda;
	}

	/** Whether the policy's observation depends on this state coordinate, at the initial state. */
	boolean observes(int coordinate) {
		return observed[coordinate];
	}

	/** Time steps before the tail. */
	int trainedSteps() {
		return trained;
	}

	/** Σℓ of the mean trajectory. */
	double cost() {
		return numbers.cost();
	}

	/** Sets whether the policy is not to be trained on this trajectory. */
	void setOutlier(boolean excluded) {
		numbers = numbers.withOutlier(excluded);
	}

	StepStatistics statistics() {
		return statistics;
	}

	/** The last rollout of the policy. */
	Rollout rollout() {
		return rollout;
	}
}
