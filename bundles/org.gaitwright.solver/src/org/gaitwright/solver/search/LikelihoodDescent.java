/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.ArrayList;
import java.util.List;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;
import org.gaitwright.solver.problem.CostTerm;
import org.gaitwright.solver.trajectory.StepResult;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;
import org.gaitwright.solver.trajectory.TrajectorySettings;
import org.gaitwright.solver.trajectory.TrajectoryStep;

/**
 * Trajectory step of variational guided policy search: descends on the cost less the log-likelihood of the controls under
 * the policy ((B4) of {@code doc/baselines.md}).
 */
final class LikelihoodDescent {
	private final GaussianPolicy policy;
	private final TrajectorySettings settings;
	private final double weight;

	/**
	 * @param policyWeight w, weight of the log-likelihood
	 * @param settings     of the trajectory step, Laplace form
	 */
	LikelihoodDescent(GaussianPolicy policy, double policyWeight, TrajectorySettings settings) {
		this.policy = policy;
		this.settings = settings;
		// the trajectory step divides all costs by the temperature, and the likelihood is in nats
		weight = policyWeight * settings.temperature();
	}

	/** Improves the trajectory; the cost that is noted is that of the condition alone. */
	void improve(TrainingCondition c, Interruption interruption) throws CancelledException {
		Condition condition = c.condition();
		Cost cost = condition.cost();
		List<CostTerm> terms = new ArrayList<>(cost.terms());
		terms.add(new PolicyLikelihood(policy, condition.observation(), cost.stateSize(), weight, c.trainedSteps()));
		Condition changed = condition.with(condition.dynamics(), new Cost(cost.stateSize(), cost.controlSize(), terms));
		int T = c.distribution().horizon();
		StepResult result = new TrajectoryStep(changed, T, policy.function(), null, settings).improve(c.distribution(),
				policy, new double[T], c.numbers().regularization(), interruption);
		c.take(result);
		c.setCost(cost(condition, result.distribution()));
	}

	/** Σℓ of the mean trajectory. */
	private static double cost(Condition condition, TrajectoryDistribution q) {
		Cost.Evaluator evaluator = condition.cost().newEvaluator();
		double sum = 0;
		for (int t = 0; t < q.horizon(); t++)
			sum += evaluator.value(t, q.x(), t * q.stateSize(), q.u(), t * q.controlSize());
		return sum + evaluator.terminal(q.x(), q.horizon() * q.stateSize());
	}
}
