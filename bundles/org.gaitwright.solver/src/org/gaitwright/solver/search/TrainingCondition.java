/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;
import org.gaitwright.solver.problem.CostTerm;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.rollout.PolicySimulation;
import org.gaitwright.solver.rollout.Rollout;
import org.gaitwright.solver.trajectory.KlDivergence;
import org.gaitwright.solver.trajectory.Samples;
import org.gaitwright.solver.trajectory.StepResult;
import org.gaitwright.solver.trajectory.StepStatistics;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;
import org.gaitwright.solver.trajectory.TrajectorySettings;
import org.gaitwright.solver.trajectory.TrajectoryStep;

/**
 * One training condition within a search: its trajectory distribution, its multipliers and what improves them. Used by
 * one thread at a time; conditions do not know each other, so they run in parallel.
 */
final class TrainingCondition {
	private final Problem problem;
	private final Condition condition;
	private final int index;
	private final int T;
	private final int trained;
	private final Samples samples;
	private final KlDivergence divergence;

	private TrajectoryStep step;
	private TrajectoryDistribution q;
	private final double[] lambda;
	private double regularization;
	private double cost;
	private StepStatistics statistics;
	private KlDivergence.Parts kl;
	private Rollout rollout;
	private boolean adopted;
	private final boolean[] observed;

	/** A condition whose trajectory is to agree with the policy. */
	TrainingCondition(Problem problem, int index, GpsSettings settings) {
		this(problem, index, settings.tailSteps(), settings.dual().initialMultiplier(),
				Samples.draw(settings.sampling(), settings.samples(), problem.seed(), index, problem.horizon(),
						problem.stateSize()));
	}

	/** A condition whose trajectory need not heed the policy: λ = 1 is the weight of its samples in training. */
	TrainingCondition(Problem problem, int index, int tailSteps) {
		this(problem, index, tailSteps, 1, null);
	}

	/** @param samples on which trajectory and policy are compared; null where they are not */
	private TrainingCondition(Problem problem, int index, int tailSteps, double multiplier, Samples samples) {
		this.problem = problem;
		this.index = index;
		this.samples = samples;
		condition = problem.training().get(index);
		T = problem.horizon();
		trained = T - tailSteps;
		divergence = samples == null ? null : new KlDivergence(condition, problem.policy(), samples);
		lambda = new double[T];
		Arrays.fill(lambda, 0, trained, multiplier);
		observed = observed(problem.stateSize());
	}

	private boolean[] observed(int n) {
		int size = condition.observation().size();
		double[] h = new double[size * n];
		condition.observation().differentiate(condition.initialMean(), 0, h, 0);
		boolean[] columns = new boolean[n];
		for (int k = 0; k < h.length; k++)
			columns[k % n] |= h[k] != 0;
		return columns;
	}

	/** Sets up the trajectory step; again where the temperature changes. */
	void configure(TrajectorySettings settings) {
		step = new TrajectoryStep(condition, T, problem.policy(), samples, settings);
	}

	/** First trajectory: the initializer's controls, then plain DDP. */
	void initialize(Interruption interruption) throws InitializationException, CancelledException {
		double[] controls = problem.initializer().controls(condition, index, T, problem.seed());
		take(step.plan(controls, problem.descent(), interruption));
	}

	/**
	 * First trajectory of a follower: the leader's trajectory and feedback from this condition's initial state, then
	 * plain DDP. Where the feedback does not hold from there, the leader's controls alone, or else the initializer's.
	 */
	void follow(TrajectoryDistribution leader, Interruption interruption)
			throws InitializationException, CancelledException {
		InitialDescent descent = new InitialDescent(problem.descent().followerIterations(), problem.descent().tolerance());
		Rollout tracked = TrajectoryTracking.run(condition, leader, true);
		Rollout open = TrajectoryTracking.run(condition, leader, false);
		Rollout start = tracked.trainedCost() <= open.trainedCost() ? tracked : open;
		if (start.steps() < T)
			initialize(interruption);
		else
			take(step.plan(start.u(), descent, interruption));
	}

	/** Covariances of the present trajectory under the present settings, without a policy. */
	void replan(Interruption interruption) throws CancelledException {
		take(step.plan(q.u(), new InitialDescent(0, 0), interruption));
	}

	/** Trajectory step. */
	void improve(GaussianPolicy policy, Interruption interruption) throws CancelledException {
		take(step.improve(q, policy, lambda, regularization, interruption));
	}

	/** Trajectory step on the cost alone, whatever the policy. */
	void improveAlone(GaussianPolicy policy, Interruption interruption) throws CancelledException {
		take(step.improve(q, policy, new double[T], regularization, interruption));
	}

	/**
	 * Trajectory step on a cost with more terms than that of the condition.
	 *
	 * @param more     the terms
	 * @param settings of the trajectory step, Laplace form
	 */
	void improveWith(List<CostTerm> more, GaussianPolicy policy, TrajectorySettings settings, Interruption interruption)
			throws CancelledException {
		List<CostTerm> terms = new ArrayList<>(condition.cost().terms());
		terms.addAll(more);
		Condition changed = condition.with(condition.dynamics(),
				new Cost(condition.cost().stateSize(), condition.cost().controlSize(), terms));
		take(new TrajectoryStep(changed, T, problem.policy(), null, settings).improve(q, policy, new double[T],
				regularization, interruption));
		cost = ownCost();
	}

	/** Σℓ of the mean trajectory by the condition's own cost. */
	private double ownCost() {
		Cost.Evaluator evaluator = condition.cost().newEvaluator();
		double sum = 0;
		for (int t = 0; t < T; t++)
			sum += evaluator.value(t, q.x(), t * q.stateSize(), q.u(), t * q.controlSize());
		return sum + evaluator.terminal(q.x(), T * q.stateSize());
	}

	private void take(StepResult result) {
		q = result.distribution();
		statistics = result.statistics();
		regularization = statistics.regularization();
		cost = statistics.cost();
	}

	/** Rolls the mean policy out from the mean initial state, over the training horizon. */
	void rollOut(GaussianPolicy policy) {
		rollout = new PolicySimulation(condition, policy).run(condition.initialMean(), T, T, null);
	}

	/**
	 * Takes the last rollout over as the mean trajectory where its cost Σℓ/τ (there e = 0) is below the mean part
	 * Σℓ/τ + Σ λ/2 eᵀA⁻¹e of the present one.
	 */
	void adoptRollout(GaussianPolicy policy, double temperature) {
		adopted = rollout.trainedCost() / temperature < cost / temperature + disagreement(policy);
		if (adopted) {
			q = new TrajectoryDistribution(T, q.stateSize(), q.controlSize(), rollout.x(), rollout.u(), q.gain(),
					q.control(), q.state());
			cost = rollout.trainedCost();
		}
	}

	/** Σ λ/2 eᵀA⁻¹e with e = û − μ(x̂). */
	private double disagreement(GaussianPolicy policy) {
		int m = q.controlSize();
		int n = q.stateSize();
		PolicyFunction.Evaluator evaluator = policy.newEvaluator();
		double[] o = new double[condition.observation().size()];
		double[] e = new double[m];
		double[] factor = new double[m * m];
		double sum = 0;
		for (int t = 0; t < trained; t++) {
			condition.observation().observe(q.x(), t * n, o, 0);
			evaluator.mean(o, 0, e, 0);
			Vectors.addScaled(-1, q.u(), t * m, e, 0, m);
			System.arraycopy(q.control(), t * m * m, factor, 0, m * m);
			Cholesky.factor(factor, 0, m);
			Cholesky.forward(factor, 0, e, 0, m);
			sum += 0.5 * lambda[t] * Vectors.dot(e, 0, e, 0, m);
		}
		return sum;
	}

	/** KL per time step under the present policy; 0 in the tail. */
	void measureDivergence(GaussianPolicy policy) {
		kl = divergence.evaluate(q, policy, trained);
	}

	/** Goes on from stored values. */
	void restore(TrajectoryDistribution distribution, double[] multipliers, double storedRegularization,
			double storedCost) {
		q = distribution;
		System.arraycopy(multipliers, 0, lambda, 0, T);
		regularization = storedRegularization;
		cost = storedCost;
		step.prepare(q);
	}

	Condition condition() {
		return condition;
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

	/**
	 * Whether a state lies within so many standard deviations of the trajectory at time step t, in every observed
	 * coordinate.
	 *
	 * @param x     n entries from xo
	 * @param range 0 for no limit
	 */
	boolean isNear(int t, double[] x, int xo, double range) {
		int n = q.stateSize();
		for (int i = 0; range > 0 && i < n; i++)
			if (observed[i] && Math.abs(x[xo + i] - q.x()[t * n + i]) > range
					* Math.sqrt(q.state()[(t * n + i) * n + i]))
				return false;
		return true;
	}

	/** Time steps before the tail. */
	int trainedSteps() {
		return trained;
	}

	double regularization() {
		return regularization;
	}

	/** Σℓ of the mean trajectory. */
	double cost() {
		return cost;
	}

	StepStatistics statistics() {
		return statistics;
	}

	KlDivergence.Parts kl() {
		return kl;
	}

	/** The last rollout of the policy. */
	Rollout rollout() {
		return rollout;
	}

	/** Whether the last iteration took the policy's rollout over. */
	boolean adopted() {
		return adopted;
	}
}
