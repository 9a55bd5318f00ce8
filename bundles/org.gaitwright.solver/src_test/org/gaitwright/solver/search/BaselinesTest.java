/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.EvaluationPlan;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.rollout.PolicySimulation;
import org.gaitwright.solver.search.DatasetAggregation.MixtureSettings;
import org.gaitwright.solver.search.EvolutionSearch.EvolutionSettings;
import org.gaitwright.solver.search.GpsSettings.PolicyStepSettings;
import org.gaitwright.solver.trajectory.GradientMode;
import org.gaitwright.solver.trajectory.LineSearchSettings;
import org.gaitwright.solver.trajectory.RegularizationSchedule;
import org.gaitwright.solver.trajectory.SampleKind;
import org.gaitwright.solver.trajectory.TrajectorySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all baselines promise, on a problem that they solve in no time. */
class BaselinesTest {
	static BaselineSettings settings(int iterations, double deviation, int tail, int firstIterations) {
		TrajectorySettings trajectory = new TrajectorySettings(GradientMode.LAPLACE, 0.01, 2, 1,
				new double[] { 1e-6, 1e-6 }, RegularizationSchedule.DEFAULT, LineSearchSettings.DEFAULT, 1e-9, 1e-6);
		return new BaselineSettings(iterations, trajectory, deviation, SampleKind.MOMENT_MATCHED,
				new PolicyStepSettings(6, firstIterations, 20, 10, 1e-8, 0, false), tail);
	}

	enum Method {
		CLONING {
			@Override
			Search search(Problem problem, BaselineSettings settings, int threads) {
				return new BehaviorCloning(problem, settings, threads);
			}
		},
		DAGGER {
			@Override
			Search search(Problem problem, BaselineSettings settings, int threads) {
				return new DatasetAggregation(problem, settings, new MixtureSettings(0.5, 2, 0), threads);
			}
		},
		VARIATIONAL {
			@Override
			Search search(Problem problem, BaselineSettings settings, int threads) {
				return new VariationalGps(problem, settings, 1, threads);
			}
		},
		EVOLUTION {
			@Override
			Search search(Problem problem, BaselineSettings settings, int threads) {
				return new EvolutionSearch(problem, settings, new EvolutionSettings(0, 10, 0.1, 2), threads);
			}
		};

		abstract Search search(Problem problem, BaselineSettings settings, int threads);
	}

	private static double value(IterationRecord record, Metric metric) {
		return record.overall().get(metric.column());
	}

	/** All searches begin with the same first trajectories, and record the policy that was trained on them. */
	@ParameterizedTest
	@EnumSource
	void recordsTheBeginning(Method method) throws Exception {
		try (Search search = method.search(Glider.problem(), settings(8, 0, 0, 50), 1)) {
			IterationRecord record = search.initialize(Interruption.NONE);
			assertThat(record.iteration()).isZero();
			assertThat(record.warnings()).isEmpty();
			GaussianPolicy policy = search.result().last();
			double cost = 0;
			for (Condition c : Glider.problem().training())
				cost += new PolicySimulation(c, policy).run(c.initialMean(), Glider.HORIZON, Glider.HORIZON, null)
						.trainedCost() / 3;
			assertThat(value(record, Metric.POLICY_COST)).isCloseTo(cost, within(1e-12 * cost));
			assertThat(value(record, Metric.TRAJECTORY_COST)).isPositive();
			assertThat(value(record, Metric.SIMULATED_STEPS)).isEqualTo(search.state().get("simulated_steps"));
			assertThat(value(record, Metric.LBFGS_ITERATIONS)).isPositive();
			assertThat(value(record, Metric.KL_MEAN)).isNaN();
			assertThat(value(record, Metric.SUCCESS_RATE)).as("not judged yet").isNaN();
			assertThat(record.overall().keySet())
					.containsAll(Arrays.stream(Metric.values()).map(Metric::column).toList());
		}
	}

	@ParameterizedTest
	@EnumSource
	void eachMetricIsDescribed(Method method) throws Exception {
		try (Search search = method.search(Glider.problem(), settings(1, 0, 0, 1), 1)) {
			search.initialize(Interruption.NONE);
			IterationRecord record = search.iterate(Interruption.NONE);
			assertThat(Stream.<MetricDescription[]>of(Metric.values(), SpecialMetric.values()).flatMap(Arrays::stream)
					.map(MetricDescription::column)).containsAll(record.overall().keySet())
					.containsAll(record.perCondition().keySet()).containsAll(record.perStep().keySet());
		}
	}

	/** The first policy is hardly trained: what is learned is learned in the iterations. */
	@ParameterizedTest
	@EnumSource
	void learns(Method method) throws Exception {
		try (Search search = method.search(Glider.problem(), settings(8, 0, 0, 1), 1)) {
			search.initialize(Interruption.NONE);
			double first = value(search.iterate(Interruption.NONE), Metric.POLICY_COST);
			IterationRecord last = null;
			while (search.stop() == null)
				last = search.iterate(Interruption.NONE);
			assertThat(search.stop()).isEqualTo(StopReason.ITERATIONS);
			assertThat(value(last, Metric.POLICY_COST)).isLessThan(first);
			assertThat(value(last, Metric.POLICY_COST)).isLessThan(1.05 * optimum());
			assertThat(value(last, Metric.SUCCESS_RATE)).isEqualTo(1);
			assertThat(search.result().bestIteration()).isPositive();
			assertThat(search.result().trajectories()).hasSize(method == Method.EVOLUTION ? 0 : 3);
		}
	}

	/** Cost of converged trajectories. */
	private static double optimum() throws Exception {
		Problem converging = Glider.problem(3, new InitialDescent(100, 1e-12), new EvaluationPlan(1, 1, false, 1));
		try (BehaviorCloning search = new BehaviorCloning(converging, settings(1, 0, 0, 1), 1)) {
			search.initialize(Interruption.NONE);
			return value(search.iterate(Interruption.NONE), Metric.TRAJECTORY_COST);
		}
	}

	@ParameterizedTest
	@EnumSource
	void theNumberOfThreadsChangesNothing(Method method) throws Exception {
		SearchState[] states = new SearchState[2];
		for (int threads = 1; threads <= 2; threads++)
			try (Search search = method.search(Glider.problem(), settings(3, 0.2, 2, 20), threads)) {
				search.initialize(Interruption.NONE);
				while (search.stop() == null)
					search.iterate(Interruption.NONE);
				states[threads - 1] = search.state();
			}
		assertSame(states[0], states[1]);
	}

	@ParameterizedTest
	@EnumSource
	void aRestoredSearchGoesOnToTheSameBytes(Method method) throws Exception {
		try (Search unbroken = method.search(Glider.problem(), settings(4, 0.2, 2, 20), 1);
				Search resumed = method.search(Glider.problem(), settings(4, 0.2, 2, 20), 2)) {
			unbroken.initialize(Interruption.NONE);
			SearchState atStart = unbroken.state();
			unbroken.iterate(Interruption.NONE);
			SearchState middle = unbroken.state();
			IterationRecord second = unbroken.iterate(Interruption.NONE);
			resumed.restore(middle);
			assertThat(resumed.iterations()).isEqualTo(1);
			IterationRecord again = resumed.iterate(Interruption.NONE);
			second.overall().forEach((name, number) -> {
				if (!name.endsWith("_s"))
					assertThat(again.overall().get(name)).as(name).isEqualTo(number);
			});
			assertSame(unbroken.state(), resumed.state());
			resumed.restore(atStart);
			resumed.iterate(Interruption.NONE);
			resumed.iterate(Interruption.NONE);
			assertSame(unbroken.state(), resumed.state());
		}
	}

	private static void assertSame(SearchState expected, SearchState actual) {
		assertThat(actual.arrays().keySet()).containsExactlyElementsOf(expected.arrays().keySet());
		expected.arrays().forEach((name, array) -> assertThat(
				Arrays.equals(array.data(), actual.arrays().get(name).data())).as(name).isTrue());
	}

	@ParameterizedTest
	@EnumSource
	void stepsAreCountedAndTheSeedMatters(Method method) throws Exception {
		double[][] theta = new double[2][];
		for (int seed = 0; seed < 2; seed++)
			try (Search search = method.search(
					Glider.problem(seed, new InitialDescent(1, 0), new EvaluationPlan(1, 1, false, 1)), settings(2, 0, 0, 5),
					1)) {
				search.initialize(Interruption.NONE);
				double first = value(search.iterate(Interruption.NONE), Metric.SIMULATED_STEPS);
				double second = value(search.iterate(Interruption.NONE), Metric.SIMULATED_STEPS);
				// three conditions are rolled out in each iteration
				assertThat(first).isGreaterThan(3 * Glider.HORIZON);
				assertThat(second - first).isGreaterThanOrEqualTo(3 * Glider.HORIZON);
				theta[seed] = search.result().last().theta();
			}
		assertThat(theta[0]).isNotEqualTo(theta[1]);
	}

	@Test
	void anEvolutionStrategySimulatesAllItsCandidates() throws Exception {
		try (Search search = new EvolutionSearch(Glider.problem(), settings(2, 0, 0, 5), new EvolutionSettings(6, 4, 0.1, 2),
				2)) {
			search.initialize(Interruption.NONE);
			double first = value(search.iterate(Interruption.NONE), Metric.SIMULATED_STEPS);
			double second = value(search.iterate(Interruption.NONE), Metric.SIMULATED_STEPS);
			// 4 generations of 6 candidates with 2 rollouts on 3 conditions, and the rollouts of the policy
			assertThat(second - first).isEqualTo((4 * 6 * 2 * 3 + 3) * Glider.HORIZON);
		}
	}

	@ParameterizedTest
	@EnumSource
	void cancelsAndRefusesWhatDoesNotFit(Method method) throws Exception {
		try (Search search = method.search(Glider.problem(), settings(2, 0, 0, 5), 1)) {
			search.initialize(Interruption.NONE);
			assertThatThrownBy(() -> search.iterate(() -> {
				throw new CancelledException();
			})).isInstanceOf(CancelledException.class);
			SearchState without = new SearchState();
			search.state().arrays().forEach((name, array) -> {
				if (!name.equals("temperature"))
					without.put(name, array.data(), array.shape());
			});
			assertThatThrownBy(() -> search.restore(without)).isInstanceOf(IllegalArgumentException.class)
					.hasMessageContaining("temperature");
		}
		assertThatThrownBy(() -> method.search(Glider.problem(), settings(2, 0, Glider.HORIZON, 5), 1))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("tail of 25");
	}

	@Test
	void settingsThatMakeNoSenseAreRefused() {
		assertThatThrownBy(() -> settings(0, 0, 0, 1)).hasMessageContaining("0 iterations");
		assertThatThrownBy(() -> new MixtureSettings(1.5, 1, 0)).hasMessageContaining("1.5");
		assertThatThrownBy(() -> new EvolutionSettings(1, 1, 1, 1)).hasMessageContaining("population of 1");
		assertThatThrownBy(() -> new VariationalGps(Glider.problem(), settings(1, 0, 0, 1), -1, 1).close())
				.hasMessageContaining("-1");
	}

	/** (B7) of baselines.md: where the residuals are small, the precision grows by Q_uu in each iteration. */
	@Test
	void trajectoriesAndPolicyOfVariationalSearchCloseIn() throws Exception {
		try (Search search = Method.VARIATIONAL.search(Glider.problem(), settings(4, 0, 0, 200), 1)) {
			search.initialize(Interruption.NONE);
			double before = Double.POSITIVE_INFINITY;
			while (search.stop() == null) {
				double deviation = value(search.iterate(Interruption.NONE), Metric.ACTION_DEVIATION);
				assertThat(deviation).isLessThan(before);
				before = deviation;
			}
		}
	}
}
