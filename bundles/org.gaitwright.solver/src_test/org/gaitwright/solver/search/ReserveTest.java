/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaitwright.solver.search.FailingGlider.condition;
import static org.gaitwright.solver.search.FailingGlider.failing;
import static org.gaitwright.solver.search.FailingGlider.idle;
import static org.gaitwright.solver.search.FailingGlider.problem;
import static org.gaitwright.solver.search.FailingGlider.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.TrainingSamples;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Initializer;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.trajectory.SampleKind;
import org.junit.jupiter.api.Test;

/** Conditions that begin anew in others, and the memory of trajectories that they leave. */
class ReserveTest {
	private static final Initializer THRUST = (condition, index, horizon, seed) -> {
		double[] u = new double[horizon];
		Arrays.fill(u, 1);
		return u;
	};

	private static RestartSettings each(int draws, int memory) {
		return new RestartSettings(1, draws, memory, 8, 1e6, 1e6);
	}

	/** Training conditions on which nothing fails, and a reserve of which the first so many do where the glider is slow. */
	private static Problem withReserve(int failing) {
		Problem p = problem(v -> false, THRUST, 0);
		List<Condition> reserve = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			int number = i;
			reserve.add(failing(Glider.condition("reserve-" + i, 1 + 0.1 * i), v -> number < failing && v < 0.5));
		}
		return new Problem(p.name(), p.seed(), p.horizon(), p.training(), reserve, List.of(), List.of(), p.policy(),
				p.initializer(), p.descent(), p.evaluation());
	}

	private static Restarts restarts(Problem problem, RestartSettings settings) {
		return new Restarts(problem, settings, c -> {
		});
	}

	@Test
	void looksForConditionsOnWhichThePolicyFalls() throws Exception {
		Problem problem = withReserve(2);
		Set<String> found = new HashSet<>();
		for (int iteration = 0; iteration < 20; iteration++) {
			TrainingCondition c = condition(problem, settings(0, each(1000, 0)));
			restarts(problem, each(1000, 0)).restart(c, idle(problem), iteration, Interruption.NONE);
			assertThat(c.notes().isRestarted()).isTrue();
			assertThat(c.numbers().origin()).isIn(3, 4);
			assertThat(c.condition().initialMean()).isEqualTo(Arrays.copyOf(c.distribution().x(), 2));
			assertThat(c.name()).as("the place in records").isEqualTo(problem.training().get(1).name());
			found.add(c.beginning().condition());
		}
		assertThat(found).containsExactlyInAnyOrder("reserve-0", "reserve-1");
	}

	@Test
	void takesAnyWhereItNeverFalls() throws Exception {
		Problem problem = withReserve(0);
		Set<Integer> origins = new HashSet<>();
		for (int iteration = 0; iteration < 60; iteration++) {
			TrainingCondition c = condition(problem, settings(0, each(2, 0)));
			restarts(problem, each(2, 0)).restart(c, idle(problem), iteration, Interruption.NONE);
			assertThat(c.beginning().later()).isZero();
			origins.add(c.numbers().origin());
		}
		assertThat(origins).as("training conditions and reserve").containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
	}

	@Test
	void isAPureFunctionWithReserveAndMemory() throws Exception {
		Problem problem = withReserve(3);
		try (ConstrainedGps unbroken = new ConstrainedGps(problem, settings(30, each(5, 2)), 1);
				ConstrainedGps resumed = new ConstrainedGps(problem, settings(30, each(5, 2)), 3)) {
			unbroken.initialize(Interruption.NONE);
			for (int i = 0; i < 4; i++)
				unbroken.iterate(Interruption.NONE);
			assertThat(unbroken.state().get("kept", 3)).as("trajectories left").contains(3);
			assertThat(unbroken.result().beginnings()).anyMatch(b -> b.condition().startsWith("reserve"));
			resumed.restore(unbroken.state());
			for (int i = 0; i < 2; i++) {
				unbroken.iterate(Interruption.NONE);
				resumed.iterate(Interruption.NONE);
			}
			SearchState expected = unbroken.state();
			resumed.state().arrays().forEach((name, array) -> assertThat(array.data()).as(name)
					.isEqualTo(expected.arrays().get(name).data()));
			assertThat(resumed.result().beginnings()).isEqualTo(unbroken.result().beginnings());
		}
	}

	@Test
	void keepsTheLastTrajectoriesThatAConditionLeft() throws Exception {
		Problem problem = problem(v -> false, THRUST, 0);
		GpsSettings settings = settings(20, each(1, 2));
		List<TrainingCondition> list = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			list.add(new TrainingCondition(problem, i, settings));
			list.get(i).configure(settings.trajectory());
			new FirstTrajectories(problem).plan(list.get(i), Interruption.NONE);
		}
		try (Workers workers = new Workers(1)) {
			PolicyStep step = new PolicyStep(problem, settings.policy(), SampleKind.MOMENT_MATCHED, 0, 2, workers);
			PolicyStep forgetful = new PolicyStep(problem, settings.policy(), SampleKind.MOMENT_MATCHED, 0, 0, workers);
			TrainingConditions conditions = new TrainingConditions(problem, workers, list::get);
			GaussianPolicy policy = step.first(conditions, Interruption.NONE).policy();
			assertThat(policy.theta()).as("standardised on present samples only, trained on them only")
					.isEqualTo(forgetful.first(conditions, Interruption.NONE).policy().theta());
			TrainingSamples samples = step.drawn().samples();
			double[][] left = new double[3][];
			for (int k = 0; k < 3; k++) {
				left[k] = Arrays.copyOfRange(samples.u(), length(samples) , 2 * length(samples));
				step.keep(list.get(1));
				list.get(1).plan(new double[FailingGlider.T], problem.descent(), Interruption.NONE);
				list.get(1).improve(policy, list.get(1).lambda(), Interruption.NONE);
				step.improve(policy, conditions, Interruption.NONE);
				policy = step.improve(policy, conditions, Interruption.NONE).policy();
			}
			int behind = (3 + 2) * length(samples);
			assertThat(Arrays.copyOfRange(samples.u(), behind, behind + length(samples))).as("newest, over the oldest")
					.isEqualTo(left[2]);
			assertThat(Arrays.copyOfRange(samples.u(), behind + length(samples), behind + 2 * length(samples)))
					.isEqualTo(left[1]);
			assertThat(step.places().condition(3 * FailingGlider.T + 2 * FailingGlider.T + 1))
					.isSameAs(problem.training().get(1));
			assertThat(step.improve(policy, conditions, Interruption.NONE).policy().theta()).as("it is heeded")
					.isNotEqualTo(forgetful.improve(policy, conditions, Interruption.NONE).policy().theta());
		}
	}

	/** Controls of one condition's block. */
	private static int length(TrainingSamples samples) {
		return FailingGlider.T * samples.samplesPerGroup() * samples.outputSize();
	}
}
