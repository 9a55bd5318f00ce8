/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.solver.policy.GaussianPolicy;
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
	private Condition condition;
	private final int index;
	private final int T;
	private final int trained;
	private final Samples samples;
	private final double initialMultiplier;
	private final RestartFinder restarts;

	private TrajectorySettings settings;
	private KlDivergence divergence;
	/** What the trajectories stay within, null without limits. */
	private ControlLimits limits;
	private TrajectoryStep step;
	private TrajectoryDistribution q;
	private final double[] lambda;
	private double regularization;
	private double cost;
	private double originalCost;
	private double firstCost;
	private boolean outlier;
	private int later;
	private boolean restarted;
	private StepStatistics statistics;
	private KlDivergence.Parts kl;
	private Rollout rollout;
	private boolean adopted;
	private final boolean[] observed;

	/** A condition whose trajectory is to agree with the policy. */
	TrainingCondition(Problem problem, int index, GpsSettings settings) {
		this(problem, index, settings.tailSteps(), settings.dual().initialMultiplier(), settings.restart(),
				Samples.draw(settings.sampling(), settings.samples(), problem.seed(), index, problem.horizon(),
						problem.stateSize()));
	}

	/** A condition whose trajectory need not heed the policy: λ = 1 is the weight of its samples in training. */
	TrainingCondition(Problem problem, int index, int tailSteps) {
		this(problem, index, tailSteps, 1, RestartSettings.NEVER, null);
	}

	/** @param samples on which trajectory and policy are compared; null where they are not */
	private TrainingCondition(Problem problem, int index, int tailSteps, double multiplier, RestartSettings restart,
			Samples samples) {
		this.problem = problem;
		this.index = index;
		this.samples = samples;
		condition = problem.training().get(index);
		T = problem.horizon();
		trained = T - tailSteps;
		initialMultiplier = multiplier;
		restarts = new RestartFinder(problem, index, restart);
		divergence = samples == null ? null : new KlDivergence(condition, problem.policy(), samples);
		lambda = new double[T];
		Arrays.fill(lambda, 0, trained, initialMultiplier);
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
	void configure(TrajectorySettings newSettings) {
		settings = newSettings;
		limits = settings.limits(condition.dynamics());
		step = stepOf(condition);
	}

	private TrajectoryStep stepOf(Condition one) {
		return new TrajectoryStep(one, T, problem.policy(), samples, settings);
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
		Rollout tracked = TrajectoryTracking.run(condition, leader, true, limits);
		Rollout open = TrajectoryTracking.run(condition, leader, false, limits);
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

	/** Notes what the first trajectory costs, once it is there. */
	void begin() {
		originalCost = cost;
		firstCost = cost;
	}

	/** Begins anew where it is this condition's turn, or its trajectory is an outlier; see {@link #restart}. */
	void beginAnew(GaussianPolicy policy, int iteration, Interruption interruption) throws CancelledException {
		restarted = false;
		if (outlier || restarts.isTurn(iteration))
			restart(policy, iteration, interruption);
	}

	/**
	 * Begins anew in a state that the policy visits, where one suits: with a new first trajectory and the multipliers of
	 * the beginning.
	 *
	 * @param iteration outer iterations done
	 */
	void restart(GaussianPolicy policy, int iteration, Interruption interruption) throws CancelledException {
		Optional<Restart> found = restarts.find(policy, iteration, originalCost, this::stepOf, limits,
				interruption);
		restarted = found.isPresent();
		if (found.isEmpty())
			return;
		setCondition(found.get().condition(), found.get().later());
		step = found.get().step();
		take(found.get().first());
		firstCost = cost;
		Arrays.fill(lambda, 0, trained, initialMultiplier);
		rollOut(policy);
	}

	private void setCondition(Condition another, int timeSteps) {
		condition = another;
		later = timeSteps;
		divergence = new KlDivergence(condition, problem.policy(), samples);
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
	 * Takes the last rollout over as the mean trajectory where its mean part, the cost Σℓ/τ (there e = 0), is below the
	 * one Σℓ/τ + Σ λ/2 eᵀA⁻¹e of the present trajectory. A rollout beyond the limits is run again within them; there e
	 * is what the limits take off.
	 */
	void adoptRollout(GaussianPolicy policy, double temperature) {
		Rollout candidate = withinLimits(rollout) ? rollout
				: new PolicySimulation(condition, policy, limits).run(condition.initialMean(), T, T, null);
		double disagreement = candidate == rollout ? 0 : disagreement(policy, candidate.x(), candidate.u());
		adopted = candidate.trainedCost() / temperature + disagreement < cost / temperature
				+ disagreement(policy, q.x(), q.u());
		if (adopted) {
			q = new TrajectoryDistribution(T, q.stateSize(), q.controlSize(), candidate.x(), candidate.u(), q.gain(),
					q.control(), q.state());
			cost = candidate.trainedCost();
		}
	}

	private double disagreement(GaussianPolicy policy, double[] x, double[] u) {
		return new Disagreement(condition, policy).along(x, u, q, lambda, trained);
	}

	private boolean withinLimits(Rollout r) {
		for (int t = 0; t < T && limits != null; t++)
			if (!limits.contain(r.u(), t * q.controlSize()))
				return false;
		return true;
	}

	/** KL per time step under the present policy; 0 in the tail. */
	void measureDivergence(GaussianPolicy policy) {
		kl = divergence.evaluate(q, policy, trained);
	}

	/**
	 * Goes on from stored values; where the trajectory begins in another state than the problem's condition, the condition
	 * had begun anew there.
	 */
	void restore(TrajectoryDistribution distribution, double[] multipliers, ConditionNumbers numbers) {
		q = distribution;
		System.arraycopy(multipliers, 0, lambda, 0, T);
		regularization = numbers.regularization();
		cost = numbers.cost();
		originalCost = numbers.originalCost();
		firstCost = numbers.firstCost();
		outlier = numbers.outlier();
		double[] x0 = Arrays.copyOf(q.x(), q.stateSize());
		if (numbers.later() > 0 || !Arrays.equals(x0, condition.initialMean())) {
			setCondition(restarts.from(x0, numbers.later()), numbers.later());
			step = stepOf(condition);
		}
		step.prepare(q);
	}

	/** What a search keeps of a condition beside its trajectory distribution and multipliers. */
	ConditionNumbers numbers() {
		return new ConditionNumbers(regularization, cost, originalCost, firstCost, outlier, later);
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

	/** Σℓ of the first trajectory since the condition last began anew. */
	double firstCost() {
		return firstCost;
	}

	/** Whether the policy is not to be trained on this trajectory. */
	boolean isOutlier() {
		return outlier;
	}

	void setOutlier(boolean excluded) {
		outlier = excluded;
	}

	/** Whether it began anew in the last iteration. */
	boolean restarted() {
		return restarted;
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
