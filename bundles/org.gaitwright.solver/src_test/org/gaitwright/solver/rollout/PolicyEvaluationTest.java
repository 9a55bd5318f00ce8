/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;

import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.LinearPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.EvaluationPlan;
import org.gaitwright.solver.problem.RolloutSummary;
import org.gaitwright.solver.problem.SuccessCriterion;
import org.gaitwright.solver.search.Glider;
import org.junit.jupiter.api.Test;

class PolicyEvaluationTest {
	private static final LinearPolicy FUNCTION = new LinearPolicy(1, 1);

	/** u = gain·v + bias with variance 0.04. */
	private static GaussianPolicy policy(double gain, double bias) {
		double[] theta = FUNCTION.initialParameters(new SplittableRandom(1));
		theta[FUNCTION.trainableStart()] = gain;
		theta[FUNCTION.trainableStart() + 1] = bias;
		return new GaussianPolicy(FUNCTION, theta, new double[] { 0.04 });
	}

	private static List<RolloutSummary> evaluate(GaussianPolicy policy, EvaluationPlan plan, List<Condition> conditions,
			int threads) {
		try (Workers workers = new Workers(threads)) {
			return new PolicyEvaluation(plan, 20, 5).evaluate(policy, conditions, workers);
		}
	}

	@Test
	void rollsThePolicyOut() {
		RolloutSummary r = evaluate(policy(0, 1), new EvaluationPlan(1, 3, false, 1),
				List.of(Glider.condition("c", 1)), 1).get(0);
		// thrust 1 at speed 1: the glider keeps its speed
		assertThat(r.planned()).isEqualTo(60);
		assertThat(r.steps()).isEqualTo(60);
		assertThat(r.speed()).isCloseTo(1, within(1e-12));
		assertThat(r.success()).isTrue();
		assertThat(r.cost()).isCloseTo(60 * 0.01, within(1e-12));
		assertThat(r.trainedCost()).isCloseTo(20 * 0.01, within(1e-12));
	}

	@Test
	void drawsInitialStatesAndNoiseFromTheSeedAlone() {
		List<Condition> conditions = List.of(Glider.condition("a", 1), Glider.condition("b", 0.5));
		EvaluationPlan plan = new EvaluationPlan(3, 1, true, 1);
		List<RolloutSummary> one = evaluate(policy(0, 1), plan, conditions, 1);
		assertThat(one).hasSize(6).isEqualTo(evaluate(policy(0, 1), plan, conditions, 3));
		assertThat(one.stream().map(RolloutSummary::cost).distinct()).hasSize(6);
		assertThat(one.stream().map(RolloutSummary::condition)).containsExactly("a", "a", "a", "b", "b", "b");
		EvaluationPlan calm = new EvaluationPlan(3, 1, false, 1);
		assertThat(evaluate(policy(0, 1), calm, conditions, 1).get(0).cost()).isLessThan(one.get(0).cost());
	}

	@Test
	void aDivergingRolloutCostsInfinity() {
		RolloutSummary r = evaluate(policy(1e9, 1e9), new EvaluationPlan(1, 1, false, 1),
				List.of(Glider.condition("c", 1)), 1).get(0);
		assertThat(r.steps()).isLessThan(20);
		assertThat(r.cost()).isInfinite();
		assertThat(r.speed()).isNaN();
		assertThat(r.success()).isFalse();
	}

	@Test
	void aFallEndsTheCountOfSteps() {
		Condition c = Glider.condition("c", 1);
		SuccessCriterion stumble = new SuccessCriterion() {
			@Override
			public boolean failed(double[] x, int xo) {
				return x[xo] > 0.45;
			}

			@Override
			public boolean achieved(RolloutSummary summary) {
				return true;
			}

			@Override
			public String description() {
				return "stay behind 0.45 m";
			}
		};
		Condition falling = new Condition("c", c.dynamics(), c.cost(), c.observation(), stumble, c.initialMean(),
				c.initialDeviation());
		RolloutSummary r = evaluate(policy(0, 1), new EvaluationPlan(1, 1, false, 1), List.of(falling), 1).get(0);
		assertThat(r.steps()).isEqualTo(4);
		assertThat(r.success()).isFalse();
		assertThat(r.speed()).isNaN();
	}

	@Test
	void statisticsIgnoreSpeedsThatDoNotExist() {
		RolloutStatistics s = RolloutStatistics.of(List.of(new RolloutSummary("a", 10, 10, 4, 2, 1, true),
				new RolloutSummary("b", 3, 10, 9, 4, Double.NaN, false)));
		assertThat(s.count()).isEqualTo(2);
		assertThat(s.successRate()).isEqualTo(0.5);
		assertThat(s.cost()).isEqualTo(new RolloutStatistics.Spread(3, 1, 2, 4));
		assertThat(s.speed()).isEqualTo(new RolloutStatistics.Spread(1, 0, 1, 1));
		assertThat(RolloutStatistics.of(List.of()).successRate()).isNaN();
		assertThat(RolloutStatistics.of(List.of()).cost().mean()).isNaN();
	}

	@Test
	void refusesACovarianceThatIsNone() {
		GaussianPolicy broken = new GaussianPolicy(FUNCTION, policy(0, 1).theta(), new double[] { -1 });
		assertThatThrownBy(() -> new PolicySimulation(Glider.condition("c", 1), broken))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("not positive definite");
	}
}
