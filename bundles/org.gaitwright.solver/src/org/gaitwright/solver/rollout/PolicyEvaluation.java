/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.rollout;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.EvaluationPlan;
import org.gaitwright.solver.problem.RandomStreams;
import org.gaitwright.solver.problem.RolloutSummary;
import org.gaitwright.solver.problem.SuccessCriterion;

/**
 * Judges a policy by rollouts: each condition so many times, in parallel. The first rollout of a condition starts from
 * the mean of its initial state, the others from draws of its spread; the draws depend on the seed, the condition's and
 * the rollout's index alone.
 */
public final class PolicyEvaluation {
	private final EvaluationPlan plan;
	private final int horizon;
	private final long seed;

	/**
	 * @param horizon T, the training horizon
	 * @param seed    seed of the initial states and the noise
	 */
	public PolicyEvaluation(EvaluationPlan plan, int horizon, long seed) {
		this.plan = plan;
		this.horizon = horizon;
		this.seed = seed;
	}

	/** Rolls out on each condition; conditions.size()·rollouts summaries, condition by condition. */
	public List<RolloutSummary> evaluate(GaussianPolicy policy, List<Condition> conditions, Workers workers) {
		RolloutSummary[] summaries = new RolloutSummary[conditions.size() * plan.rollouts()];
		workers.run(summaries.length, (task, worker) -> {
			int c = task / plan.rollouts();
			summaries[task] = rollout(policy, conditions.get(c), c, task % plan.rollouts());
		});
		return List.copyOf(Arrays.asList(summaries));
	}

	private RolloutSummary rollout(GaussianPolicy policy, Condition condition, int index, int repetition) {
		SplittableRandom random = RandomStreams.stream(seed, "rollout", index, repetition);
		double[] x0 = condition.initialMean();
		if (repetition > 0) {
			double[] deviation = condition.initialDeviation();
			for (int i = 0; i < x0.length; i++)
				x0[i] += deviation[i] * random.nextGaussian();
		}
		int steps = (int) Math.ceil(plan.horizonFactor() * horizon);
		return summarize(condition, new PolicySimulation(condition, policy).run(x0, steps, horizon,
				plan.noisy() ? random : null));
	}

	private RolloutSummary summarize(Condition condition, Rollout rollout) {
		SuccessCriterion criterion = condition.success();
		int n = condition.dynamics().stateSize();
		int planned = rollout.planned();
		int upright = 0;
		while (upright < rollout.steps() && !criterion.failed(rollout.x(), (upright + 1) * n))
			upright++;
		int half = planned / 2;
		double speed = upright < planned ? Double.NaN
				: (criterion.forwardPosition(rollout.x(), planned * n) - criterion.forwardPosition(rollout.x(), half * n))
						/ ((planned - half) * condition.dynamics().timeStep());
		RolloutSummary summary = new RolloutSummary(condition.name(), upright, planned, rollout.cost(planned),
				rollout.trainedCost(), speed, false);
		return upright < planned || !criterion.achieved(summary) ? summary : summary.succeeded();
	}
}
