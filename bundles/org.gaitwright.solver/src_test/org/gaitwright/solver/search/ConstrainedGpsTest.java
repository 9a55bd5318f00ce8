/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.solver.dual.DualSchedule;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.LinearPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.EvaluationPlan;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.search.GpsSettings.PolicyStepSettings;
import org.gaitwright.solver.search.GpsSettings.StoppingRule;
import org.gaitwright.solver.trajectory.GradientMode;
import org.gaitwright.solver.trajectory.LimitedDynamics;
import org.gaitwright.solver.trajectory.LineSearchSettings;
import org.gaitwright.solver.trajectory.RegularizationSchedule;
import org.gaitwright.solver.trajectory.SampleKind;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;
import org.gaitwright.solver.trajectory.TrajectorySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConstrainedGpsTest {
	private static final StoppingRule NEVER = StoppingRule.NEVER;

	private static GpsSettings settings(GradientMode gradient, int iterations, double deviation, int tail, boolean adopt,
			boolean diagonal, StoppingRule stopping) {
		TrajectorySettings trajectory = new TrajectorySettings(gradient, 0.01, 2, 1, new double[] { 1e-6, 1e-6 },
				RegularizationSchedule.DEFAULT, LineSearchSettings.DEFAULT, 1e-9, 1e-6);
		return new GpsSettings(iterations, trajectory, deviation, SampleKind.MOMENT_MATCHED, 6,
				new DualSchedule(1, 5, 1.2, 10, 1e6, false), new PolicyStepSettings(6, 100, 40, 10, 1e-8, 0, diagonal), tail,
				adopt, RestartSettings.NEVER, stopping);
	}

	private static GpsSettings settings(int iterations) {
		return settings(GradientMode.AVERAGED, iterations, 0, 0, true, false, NEVER);
	}

	private static IterationRecord run(Search search) throws Exception {
		search.initialize(Interruption.NONE);
		IterationRecord record = null;
		while (search.stop() == null)
			record = search.iterate(Interruption.NONE);
		return record;
	}

	private static double value(IterationRecord record, Metric metric) {
		return record.overall().get(metric.column());
	}

	@ParameterizedTest
	@EnumSource
	void policyReachesTheTrajectoriesCost(GradientMode gradient) throws Exception {
		try (ConstrainedGps search = new ConstrainedGps(Glider.problem(), settings(gradient, 12, 0, 0, true, false, NEVER),
				1)) {
			IterationRecord record = run(search);
			double trajectory = value(record, Metric.TRAJECTORY_COST);
			assertThat(value(record, Metric.POLICY_COST)).isCloseTo(trajectory, within(0.02 * trajectory));
			assertThat(value(record, Metric.SUCCESS_RATE)).isEqualTo(1);
			assertThat(value(record, Metric.KL_MEAN)).isLessThan(0.1);
			assertThat(search.stop()).isEqualTo(StopReason.ITERATIONS);
		}
	}

	@Test
	void theNumberOfThreadsChangesNothing() throws Exception {
		SearchState[] states = new SearchState[3];
		for (int threads = 1; threads <= 3; threads++)
			try (ConstrainedGps search = new ConstrainedGps(Glider.problem(), settings(3), threads)) {
				run(search);
				states[threads - 1] = search.state();
			}
		assertSame(states[0], states[1]);
		assertSame(states[0], states[2]);
	}

	@Test
	void theSeedDoesChangeTheRun() throws Exception {
		double[][] theta = new double[2][];
		for (int seed = 0; seed < 2; seed++)
			try (ConstrainedGps search = new ConstrainedGps(
					Glider.problem(seed, new InitialDescent(1, 0), new EvaluationPlan(1, 1, false, 1)), settings(1), 1)) {
				run(search);
				theta[seed] = search.result().last().theta();
			}
		assertThat(theta[0]).isNotEqualTo(theta[1]);
	}

	@Test
	void aRestoredSearchGoesOnToTheSameBytes() throws Exception {
		try (ConstrainedGps unbroken = new ConstrainedGps(Glider.problem(), settings(4), 1);
				ConstrainedGps resumed = new ConstrainedGps(Glider.problem(), settings(4), 2)) {
			unbroken.initialize(Interruption.NONE);
			SearchState atStart = unbroken.state();
			unbroken.iterate(Interruption.NONE);
			unbroken.iterate(Interruption.NONE);
			SearchState middle = unbroken.state();
			IterationRecord third = unbroken.iterate(Interruption.NONE);
			resumed.restore(middle);
			assertThat(resumed.iterations()).isEqualTo(2);
			assertSameNumbers(third, resumed.iterate(Interruption.NONE));
			assertSame(unbroken.state(), resumed.state());
			resumed.restore(atStart);
			for (int i = 0; i < 3; i++)
				resumed.iterate(Interruption.NONE);
			assertSame(unbroken.state(), resumed.state());
		}
	}

	private static void assertSameNumbers(IterationRecord expected, IterationRecord actual) {
		expected.overall().forEach((name, number) -> {
			if (!name.endsWith("_s"))
				assertThat(actual.overall().get(name)).as(name).isEqualTo(number);
		});
	}

	private static void assertSame(SearchState expected, SearchState actual) {
		assertThat(actual.arrays().keySet()).containsExactlyElementsOf(expected.arrays().keySet());
		expected.arrays().forEach((name, array) -> assertThat(
				Arrays.equals(array.data(), actual.arrays().get(name).data())).as(name).isTrue());
	}

	@Test
	void aStateOfAnotherExperimentIsRefused() throws Exception {
		try (ConstrainedGps search = new ConstrainedGps(Glider.problem(), settings(1), 1)) {
			search.initialize(Interruption.NONE);
			SearchState other = new SearchState();
			search.state().arrays().forEach((name, array) -> {
				if (!name.equals("lambda"))
					other.put(name, array.data(), array.shape());
			});
			assertThatThrownBy(() -> search.restore(other)).isInstanceOf(IllegalArgumentException.class)
					.hasMessageContaining("lambda");
		}
	}

	@Test
	void cancelsInEveryPhase() throws Exception {
		int checks = 0;
		boolean finished = false;
		while (!finished) {
			int allowed = checks++;
			int[] count = new int[1];
			Interruption interruption = () -> {
				if (count[0]++ >= allowed)
					throw new CancelledException();
			};
			try (ConstrainedGps search = new ConstrainedGps(Glider.problem(3, new InitialDescent(1, 0),
					new EvaluationPlan(1, 1, false, 1)), settings(1), 1)) {
				search.initialize(interruption);
				search.iterate(interruption);
				finished = true;
			} catch (CancelledException e) {
				assertThat(count[0]).isEqualTo(allowed + 1);
			}
		}
		assertThat(checks).as("checks for cancellation").isGreaterThan(10);
	}

	@Test
	void theTailCarriesNoMultipliers() throws Exception {
		try (ConstrainedGps search = new ConstrainedGps(Glider.problem(),
				settings(GradientMode.AVERAGED, 3, 0, 10, true, false, NEVER), 1)) {
			IterationRecord record = run(search);
			for (double[] lambda : search.result().multipliers()) {
				assertThat(Arrays.copyOfRange(lambda, 15, 25)).containsOnly(0);
				assertThat(Arrays.stream(lambda, 0, 15).min().getAsDouble()).isGreaterThanOrEqualTo(1);
			}
			assertThat(record.perStep().get("kl")[0]).hasSize(25).endsWith(new double[10]);
			assertThat(value(record, Metric.SUCCESS_RATE)).isEqualTo(1);
		}
		assertThatThrownBy(() -> new ConstrainedGps(Glider.problem(),
				settings(GradientMode.AVERAGED, 3, 0, 25, true, false, NEVER), 1))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("tail of 25 steps");
	}

	@Test
	void adoptsRolloutsThatAreBetterThanTheTrajectory() throws Exception {
		assertThat(adoptions(true)).isGreaterThan(0);
		assertThat(adoptions(false)).isEqualTo(0);
	}

	private static double adoptions(boolean adopt) throws Exception {
		try (ConstrainedGps search = new ConstrainedGps(Glider.problem(),
				settings(GradientMode.AVERAGED, 6, 0, 0, adopt, false, NEVER), 1)) {
			search.initialize(Interruption.NONE);
			double sum = 0;
			while (search.stop() == null)
				sum += value(search.iterate(Interruption.NONE), Metric.ADOPTED);
			return sum;
		}
	}

	/** Within limits that the slow start runs into: all trajectories keep them, whatever they start from. */
	@ParameterizedTest
	@CsvSource({ "AVERAGED, false", "SAMPLED, true" })
	void trajectoriesStayWithinTheControlLimits(GradientMode gradient, boolean follow) throws Exception {
		ControlLimits limits = new ControlLimits(new double[] { -0.5 }, new double[] { 1.5 });
		SearchState[] states = new SearchState[2];
		for (int threads = 1; threads <= 2; threads++)
			try (ConstrainedGps search = new ConstrainedGps(limited(limits, follow), limited(settings(gradient, 6, 0, 0,
					true, false, NEVER)), threads)) {
				run(search);
				for (TrajectoryDistribution q : search.result().trajectories()) {
					assertThat(Arrays.stream(q.u())).allMatch(u -> u >= -0.5 && u <= 1.5);
					assertThat(q.u()).contains(1.5);
				}
				states[threads - 1] = search.state();
			}
		assertSame(states[0], states[1]);
	}

	/** A rollout beyond the limits is adopted as the limits let it be, with what they take off as a disagreement. */
	@Test
	void adoptsRolloutsWithinTheControlLimits() throws Exception {
		double[] backwards = new double[Glider.HORIZON];
		Arrays.fill(backwards, -0.5);
		double[] within = new double[Glider.HORIZON];
		Arrays.fill(within, 1.5);
		double[] beyond = new double[Glider.HORIZON];
		Arrays.fill(beyond, 1.6);
		assertThat(adopted(backwards, 1.6, true)).containsExactly(within);
		assertThat(adopted(backwards, 1.6, false)).containsExactly(beyond);
	}

	/** û after a trajectory was offered the rollout of a policy with constant thrust. */
	private static double[] adopted(double[] controls, double thrust, boolean limited) throws Exception {
		Problem p = limited(new ControlLimits(new double[] { -0.5 }, new double[] { 1.5 }), false);
		LinearPolicy function = new LinearPolicy(1, 1);
		Problem problem = new Problem(p.name(), p.seed(), p.horizon(), p.training(), p.validation(), p.test(), function,
				(condition, index, horizon, s) -> controls, new InitialDescent(0, 0), p.evaluation());
		GpsSettings settings = limited ? limited(settings(1)) : settings(1);
		TrainingCondition condition = new TrainingCondition(problem, 0, settings);
		condition.configure(settings.trajectory());
		new FirstTrajectories(problem).plan(condition, Interruption.NONE);
		double[] theta = function.initialParameters(new SplittableRandom(1));
		theta[theta.length - 2] = 0;
		theta[theta.length - 1] = thrust;
		GaussianPolicy policy = new GaussianPolicy(function, theta, new double[] { 1 });
		condition.rollOut(policy);
		assertThat(condition.rollout().u()).containsOnly(thrust);
		new RolloutAdoption(policy, settings.trajectory().temperature()).adopt(condition);
		return condition.distribution().u();
	}

	private static GpsSettings limited(GpsSettings s) {
		return new GpsSettings(s.iterations(), s.trajectory().withLimits(true), s.actionDeviation(), s.sampling(),
				s.samples(), s.dual(), s.policy(), s.tailSteps(), s.adoptRollouts(), s.restart(), s.stopping());
	}

	/** Conditions that want more thrust than there is. */
	private static Problem limited(ControlLimits limits, boolean follow) {
		Problem p = Glider.problem();
		List<Condition> training = Stream.of(0.0, 0.4, 0.2)
				.map(v -> LimitedDynamics.limit(Glider.condition("v" + v, v), limits)).toList();
		return new Problem(p.name(), p.seed(), p.horizon(), training, p.validation(), p.test(), p.policy(),
				(condition, index, horizon, s) -> {
					double[] beyond = new double[horizon];
					Arrays.fill(beyond, 9);
					return beyond;
				}, follow ? new InitialDescent(4, 1e-9, 2) : p.descent(), p.evaluation());
	}

	@Test
	void choosesTheTemperatureByTheActionDeviation() throws Exception {
		try (ConstrainedGps search = new ConstrainedGps(Glider.problem(),
				settings(GradientMode.AVERAGED, 1, 0.15, 0, true, false, NEVER), 1)) {
			search.initialize(Interruption.NONE);
			double variance = 0;
			double squares = 0;
			for (TrajectoryDistribution q : search.result().trajectories()) {
				variance += Arrays.stream(q.control()).sum();
				squares += Arrays.stream(q.u()).map(u -> u * u).sum();
			}
			assertThat(Math.sqrt(variance / squares)).isCloseTo(0.15, within(1e-3));
			assertThat(search.state().get("temperature")).isNotEqualTo(0.01);
		}
	}

	@Test
	void stopsOncePolicyAndTrajectoriesAgree() throws Exception {
		StoppingRule rule = new StoppingRule(0.5, 0.05, 2);
		try (ConstrainedGps search = new ConstrainedGps(Glider.problem(),
				settings(GradientMode.AVERAGED, 50, 0, 0, true, true, rule), 1)) {
			run(search);
			assertThat(search.stop()).isEqualTo(StopReason.CONVERGED);
			assertThat(search.iterations()).isBetween(2, 30);
		}
	}

	@Test
	void aStoppingRuleAsksForWhatItNames() {
		assertThat(rule(0, 0).satisfied(0, 1, 1)).isFalse();
		assertThat(rule(0.1, 0).satisfied(0.05, 1, 9)).isTrue();
		assertThat(rule(0.1, 0).satisfied(0.2, 1, 1)).isFalse();
		assertThat(rule(0, 0.1).satisfied(9, 10, 10.9)).isTrue();
		assertThat(rule(0, 0.1).satisfied(9, 10, Double.POSITIVE_INFINITY)).isFalse();
	}

	private static StoppingRule rule(double divergence, double cost) {
		return new StoppingRule(divergence, cost, 1);
	}

	@Test
	void evaluatesAsOftenAsAskedAndAtTheEnd() throws Exception {
		Problem problem = Glider.problem(3, new InitialDescent(2, 0), new EvaluationPlan(1, 1, false, 2));
		try (ConstrainedGps search = new ConstrainedGps(problem, settings(3), 1)) {
			search.initialize(Interruption.NONE);
			assertThat(search.result().best()).isSameAs(search.result().last());
			double[] rates = new double[3];
			for (int i = 0; i < 3; i++)
				rates[i] = value(search.iterate(Interruption.NONE), Metric.SUCCESS_RATE);
			assertThat(rates[0]).isNaN();
			assertThat(rates[1]).isNotNaN();
			assertThat(rates[2]).isNotNaN();
			assertThat(search.result().bestIteration()).isIn(2, 3);
		}
	}

	@Test
	void followersTakeTheLeadersGait() throws Exception {
		EvaluationPlan plan = new EvaluationPlan(1, 1, false, 1);
		try (ConstrainedGps separate = new ConstrainedGps(Glider.problem(3, new InitialDescent(0, 0), plan), settings(1), 1);
				ConstrainedGps following = new ConstrainedGps(Glider.problem(3, new InitialDescent(20, 1e-9, 0), plan),
						settings(1), 1)) {
			separate.initialize(Interruption.NONE);
			following.initialize(Interruption.NONE);
			double[] still = following.result().trajectories().get(0).u();
			double[] slow = following.result().trajectories().get(1).u();
			assertThat(separate.result().trajectories().get(1).u()).containsOnly(0);
			// it starts 0.5 m/s faster, so the leader's feedback makes it push less at first, and the same in the end
			assertThat(slow[0]).isLessThan(still[0] - 0.5);
			assertThat(slow[20]).isCloseTo(still[20], within(0.05));
		}
	}

	@Test
	void recordsEveryMetricOfItsOwn() throws Exception {
		try (ConstrainedGps search = new ConstrainedGps(Glider.problem(), settings(1), 1)) {
			IterationRecord record = run(search);
			for (Metric metric : Metric.values())
				assertThat(record.overall().get(metric.column())).as(metric.column()).isNotNull().isNotNaN();
			assertThat(record.iteration()).isEqualTo(1);
			assertThat(record.conditions()).containsExactly("still", "slow", "fast");
			assertThat(record.perCondition().get(Metric.POLICY_COST.column())).hasSize(3);
			assertThat(record.perStep()).containsOnlyKeys("kl", "lambda", "action_deviation");
			double parts = value(record, Metric.KL_MEAN_PART) + value(record, Metric.KL_SLOPE_PART)
					+ value(record, Metric.KL_BASE_PART);
			assertThat(value(record, Metric.KL_MEAN)).isCloseTo(parts, within(1e-12));
		}
	}

	@Test
	void withoutValidationTheTrainingConditionsJudge() throws Exception {
		Problem p = Glider.problem();
		Problem bare = new Problem(p.name(), p.seed(), p.horizon(), p.training(), List.<Condition>of(), p.test(),
				p.policy(), p.initializer(), p.descent(), p.evaluation());
		try (ConstrainedGps search = new ConstrainedGps(bare, settings(8), 1)) {
			assertThat(value(run(search), Metric.SUCCESS_RATE)).isEqualTo(1);
		}
	}
}
