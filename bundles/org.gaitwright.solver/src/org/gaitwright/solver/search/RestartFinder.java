/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.problem.RandomStreams;
import org.gaitwright.solver.rollout.PolicySimulation;
import org.gaitwright.solver.rollout.Rollout;
import org.gaitwright.solver.trajectory.StepResult;
import org.gaitwright.solver.trajectory.TrajectoryStep;

/**
 * Finds new beginnings of one training condition among the states that the policy visits when it is rolled out over the
 * evaluation's horizon, on a condition of the reserve where there is one: some time before it falls, or anywhere where it
 * does not fall (section 11 of the method). The first trajectory from there is the policy's own where that stands, a new
 * demonstration where it falls. Before a fall time goes on, so that the same push is met again; elsewhere it begins anew,
 * so that pushes are met in other states.
 */
final class RestartFinder {
	/** States that are tried, each some time before the last. */
	private static final int ATTEMPTS = 8;
	private static final InitialDescent AS_IT_IS = new InitialDescent(0, 0);

	private final Problem problem;
	private final int index;
	private final RestartSettings settings;
	private final int way;
	private final int n;
	private final int m;

	/** @param index the condition's index among the training conditions */
	RestartFinder(Problem problem, int index, RestartSettings settings) {
		this.problem = problem;
		this.index = index;
		this.settings = settings;
		way = (int) Math.ceil(problem.evaluation().horizonFactor() * problem.horizon());
		n = problem.stateSize();
		m = problem.controlSize();
	}

	/**
	 * Looks for a new beginning.
	 *
	 * @param c         the training condition of this finder
	 * @param iteration outer iterations done; the draw depends on it, the run's seed and the condition
	 * @return nothing where no state that was tried gives a trajectory that stands and is cheap enough
	 */
	Optional<Restart> find(TrainingCondition c, GaussianPolicy policy, int iteration, Interruption interruption)
			throws CancelledException {
		SplittableRandom random = RandomStreams.stream(problem.seed(), "restart", iteration, index);
		Visit visit = visit(policy, random);
		int least = Math.ceilDiv(settings.lead(), 4);
		int t = visit.stands() ? random.nextInt(way)
				: visit.standing() - least - random.nextInt(settings.lead() - least + 1);
		int back = Math.ceilDiv(settings.lead(), 6);
		double original = c.numbers().originalCost();
		double limit = original + (settings.costRatio() - 1) * Math.abs(original);
		for (int attempt = 0; attempt < ATTEMPTS && t >= 0; attempt++, t -= back) {
			int later = visit.stands() ? 0 : t;
			Condition condition = problem.origin(visit.origin())
					.from(Arrays.copyOfRange(visit.rollout().x(), t * n, (t + 1) * n), later);
			TrajectoryStep step = c.stepOf(condition);
			Optional<StepResult> first = first(condition, step, new PolicySimulation(condition, policy, c.limits()),
					interruption);
			if (first.isPresent() && first.get().statistics().cost() <= limit)
				return Optional.of(new Restart(condition, visit.origin(), later, step, first.get()));
		}
		return Optional.empty();
	}

	/**
	 * The policy on a condition.
	 *
	 * @param standing steps before it falls
	 * @param stands   whether it does not
	 */
	private record Visit(int origin, Rollout rollout, int standing, boolean stands) {
	}

	/** The first visit in which the policy falls, or the last one; without a reserve that of the condition's own origin. */
	private Visit visit(GaussianPolicy policy, SplittableRandom random) {
		if (problem.reserve().isEmpty())
			return visit(index, policy);
		Visit visit;
		int draw = 0;
		do
			visit = visit(random.nextInt(problem.origins()), policy);
		while (visit.stands() && ++draw < settings.draws());
		return visit;
	}

	private Visit visit(int origin, GaussianPolicy policy) {
		Condition condition = problem.origin(origin);
		Rollout rollout = new PolicySimulation(condition, policy).run(condition.initialMean(), way, problem.horizon(),
				null);
		int standing = standing(condition, rollout);
		return new Visit(origin, rollout, standing, standing == way);
	}

	/** The policy's trajectory where it stands a while beyond the horizon, else a demonstration, if there is one. */
	private Optional<StepResult> first(Condition condition, TrajectoryStep step, PolicySimulation policy,
			Interruption interruption) throws CancelledException {
		int T = problem.horizon();
		Rollout own = policy.run(condition.initialMean(), T + settings.lead(), T, null);
		try {
			if (standing(condition, own) == T + settings.lead())
				return Optional.of(step.plan(Arrays.copyOf(own.u(), T * m), AS_IT_IS, interruption));
			double[] u = problem.initializer().controls(condition, index, T, problem.seed());
			return Optional.of(step.plan(u, problem.descent(), interruption));
		} catch (InitializationException e) {
			return Optional.empty();
		} catch (NumericalFault e) {
			if (isDefect(e))
				throw e;
			// Numbers that are not finite are no way out of this state: it was visited too late.
			return Optional.empty();
		}
	}

	/** Whether an exception was thrown, other than that of dynamics without a next state: no state excuses that. */
	private static boolean isDefect(NumericalFault fault) {
		return fault.getCause() != null && !(fault.getCause() instanceof ArithmeticException);
	}

	/** Steps before the rollout fails or diverges. */
	private int standing(Condition condition, Rollout rollout) {
		int t = 0;
		while (t < rollout.steps() && !condition.success().failed(rollout.x(), (t + 1) * n))
			t++;
		return t;
	}
}
