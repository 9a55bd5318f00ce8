/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gaitwright.solver.search.FailingGlider.condition;
import static org.gaitwright.solver.search.FailingGlider.idle;
import static org.gaitwright.solver.search.FailingGlider.problem;
import static org.gaitwright.solver.search.FailingGlider.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.gaitwright.dynamics.DerivedDynamics;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Initializer;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.rollout.PolicySimulation;
import org.gaitwright.solver.rollout.Rollout;
import org.junit.jupiter.api.Test;

/** Conditions that begin anew, and outliers. */
class RestartTest {
	private static final int T = Glider.HORIZON;
	private static final Initializer REST = (condition, index, horizon, seed) -> new double[horizon];
	private static final RestartSettings EACH = new RestartSettings(1, 10, 0, 8, 1e6, 1e6);

	private static Restarts restarts(Problem problem, RestartSettings settings) {
		return new Restarts(problem, settings, c -> {
		});
	}

	private static double number(IterationRecord record, Metric metric) {
		return record.overall().get(metric.column());
	}

	@Test
	void conditionsTakeTurnsInStatesThatThePolicyVisits() throws Exception {
		Problem problem = problem(v -> false, REST, 5);
		try (ConstrainedGps search = new ConstrainedGps(problem, settings(60, new RestartSettings(3, 10, 0, 8, 1e6, 1e6)), 1)) {
			search.initialize(Interruption.NONE);
			assertThat(number(search.iterate(Interruption.NONE), Metric.RESTARTED)).as("the first policy").isZero();
			boolean[] moved = new boolean[3];
			for (int i = 0; i < 3; i++) {
				GaussianPolicy policy = search.result().last();
				assertThat(number(search.iterate(Interruption.NONE), Metric.RESTARTED)).isEqualTo(1);
				int turn = (3 - (i + 1) % 3) % 3;
				double[] start = Arrays.copyOf(search.result().trajectories().get(turn).x(), 2);
				Condition origin = problem.training().get(turn);
				Rollout visited = new PolicySimulation(origin, policy).run(origin.initialMean(), 2 * T, T, null);
				assertThat(holds(visited.x(), start)).as("a state on the policy's way").isTrue();
				moved[turn] = !Arrays.equals(start, origin.initialMean());
			}
			assertThat(moved).contains(true);
		}
	}

	private static boolean holds(double[] states, double[] state) {
		for (int t = 0; 2 * t < states.length; t++)
			if (states[2 * t] == state[0] && states[2 * t + 1] == state[1])
				return true;
		return false;
	}

	/** An untrained policy does not thrust, so that drag stops the glider; demonstrations do. */
	@Test
	void beginsBeforeAFallWithADemonstration() throws Exception {
		Initializer thrust = (condition, index, horizon, seed) -> {
			double[] u = new double[horizon];
			Arrays.fill(u, 1);
			return u;
		};
		Problem problem = problem(v -> v < 0.5, thrust, 0);
		GaussianPolicy idle = idle(problem);
		Condition origin = problem.training().get(1);
		Rollout way = new PolicySimulation(origin, idle).run(origin.initialMean(), 2 * T, T, null);
		int fall = 0;
		while (way.x()[2 * fall + 1] >= 0.5)
			fall++;
		for (int iteration = 0; iteration < 20; iteration++) {
			TrainingCondition c = condition(problem, settings(0, EACH));
			restarts(problem, EACH).restart(c, idle, iteration, Interruption.NONE);
			assertThat(c.notes().isRestarted()).isTrue();
			double[] start = Arrays.copyOf(c.distribution().x(), 2);
			assertThat(holds(Arrays.copyOfRange(way.x(), 2 * (fall - 9), 2 * (fall - 2)), start)).isTrue();
			assertThat(c.distribution().u()).as("the demonstration").containsOnly(1);
			assertThat(c.numbers().firstCost()).isEqualTo(c.cost());
		}
	}

	/** A glider that a gust slows down at one time step. */
	private static final class Gusty implements DerivedDynamics {
		private static final int GUST = 7;
		private final Dynamics glider = new Glider();

		@Override
		public Dynamics dynamics() {
			return glider;
		}

		@Override
		public Simulator newSimulator() {
			Simulator calm = glider.newSimulator();
			return new Simulator() {
				@Override
				public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
					calm.step(t, x, xo, u, uo, next, no);
					next[no + 1] -= t == GUST ? 0.1 : 0;
				}

				@Override
				public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz,
						int fzo) {
					calm.linearize(t, x, xo, u, uo, next, no, fz, fzo);
					next[no + 1] -= t == GUST ? 0.1 : 0;
				}
			};
		}
	}

	/** Before a fall time goes on; a search that is resumed knows it still. */
	@Test
	void theSameGustIsMetAgain() throws Exception {
		Problem calm = problem(v -> v < 0.5, REST, 0);
		Condition o = calm.training().get(1);
		Condition gusty = new Condition("gusty", new Gusty(), o.cost(), o.observation(), o.success(), o.initialMean(),
				o.initialDeviation());
		Problem problem = new Problem("gusty", 3, T, List.of(gusty, gusty), List.of(), List.of(), calm.policy(),
				(condition, index, horizon, seed) -> {
					double[] u = new double[horizon];
					Arrays.fill(u, 1);
					return u;
				}, calm.descent(), calm.evaluation());
		boolean met = false;
		for (int iteration = 0; iteration < 20; iteration++) {
			TrainingCondition c = condition(problem, settings(0, EACH));
			restarts(problem, EACH).restart(c, idle(problem), iteration, Interruption.NONE);
			if (!c.notes().isRestarted())
				continue; // one or two steps before the fall no thrust helps
			int later = c.numbers().later();
			double[] x = c.distribution().x();
			double[] next = new double[2];
			for (int t = 0; t < T; t++) {
				new Gusty().newSimulator().step(later + t, x, 2 * t, c.distribution().u(), t, next, 0);
				assertThat(Arrays.copyOfRange(x, 2 * t + 2, 2 * t + 4)).isEqualTo(next);
			}
			met |= later > 0 && later <= Gusty.GUST;
			TrainingCondition resumed = condition(problem, settings(0, EACH));
			resumed.restore(c.distribution(), c.lambda(), c.numbers());
			resumed.rollOut(idle(problem));
			assertThat(resumed.rollout().x()).isEqualTo(c.rollout().x());
		}
		assertThat(met).as("restarts before the gust").isTrue();
	}

	/** A contribution that throws does so for no state's sake; numbers that are not finite are no way out of a state. */
	@Test
	void aDefectEndsTheRunAndAnImpossibleStateDoesNot() throws Exception {
		RuntimeException[] thrown = new RuntimeException[1];
		Initializer faulty = (condition, index, horizon, seed) -> {
			if (thrown[0] == null)
				return new double[horizon];
			NumericalFault fault = new NumericalFault("The contribution failed", 4);
			fault.initCause(thrown[0]);
			throw fault;
		};
		Problem problem = problem(v -> v < 0.5, faulty, 0);
		TrainingCondition c = condition(problem, settings(0, EACH));
		thrown[0] = new ArithmeticException("no next state");
		restarts(problem, EACH).restart(c, idle(problem), 1, Interruption.NONE);
		assertThat(c.notes().isRestarted()).isFalse();
		thrown[0] = new IllegalStateException("out of order");
		assertThatThrownBy(() -> restarts(problem, EACH).restart(c, idle(problem), 1, Interruption.NONE))
				.isInstanceOf(NumericalFault.class).hasMessageContaining("The contribution failed at time step 4");
		NumericalFault named = new NumericalFault("It failed", 4);
		named.initCause(thrown[0]);
		assertThat(named.in("one")).hasCause(thrown[0]).hasMessage("It failed at time step 4 of condition 'one'.");
	}

	@Test
	void aDefectInARestartNamesItsCondition() throws Exception {
		boolean[] broken = new boolean[1];
		Initializer faulty = (condition, index, horizon, seed) -> {
			if (!broken[0])
				return new double[horizon];
			NumericalFault fault = new NumericalFault("The contribution failed", 4);
			fault.initCause(new IllegalStateException("out of order"));
			throw fault;
		};
		try (ConstrainedGps search = new ConstrainedGps(problem(v -> v < 0.5 || v > 1.2, faulty, 0), settings(0, EACH), 1)) {
			search.initialize(Interruption.NONE);
			search.iterate(Interruption.NONE);
			broken[0] = true;
			assertThatThrownBy(() -> search.iterate(Interruption.NONE)).isInstanceOf(NumericalFault.class)
					.hasMessageContaining("The contribution failed at time step 4 of condition 'from-");
		}
	}

	@Test
	void aDearOrImpossibleBeginningIsRefused() throws Exception {
		int[] asked = new int[1];
		Initializer once = (condition, index, horizon, seed) -> {
			if (asked[0]++ > 0)
				throw new InitializationException("no way out of here");
			return new double[horizon];
		};
		Problem hopeless = problem(v -> v < 0.5, once, 0);
		GaussianPolicy idle = idle(hopeless);
		TrainingCondition c = condition(hopeless, settings(0, EACH));
		restarts(hopeless, EACH).restart(c, idle, 1, Interruption.NONE);
		assertThat(c.notes().isRestarted()).isFalse();
		assertThat(Arrays.copyOf(c.distribution().x(), 2)).as("stays where it was").containsExactly(0, 1);
		assertThat(asked[0]).as("attempts").isGreaterThan(1);

		Problem idling = problem(v -> false, REST, 0);
		RestartSettings thrifty = new RestartSettings(1, 10, 0, 8, 1, 1e6);
		TrainingCondition dear = condition(idling, settings(0, thrifty));
		restarts(idling, thrifty).restart(dear, idle, 1, Interruption.NONE);
		assertThat(dear.notes().isRestarted()).as("slower, so dearer, than at first").isFalse();
	}

	@Test
	void restartsDependOnNoThreadAndNoInterruption() throws Exception {
		Problem problem = problem(v -> v < 0.2, REST, 5);
		try (ConstrainedGps unbroken = new ConstrainedGps(problem, settings(30, EACH), 1);
				ConstrainedGps resumed = new ConstrainedGps(problem, settings(30, EACH), 3)) {
			unbroken.initialize(Interruption.NONE);
			unbroken.iterate(Interruption.NONE);
			assertThat(number(unbroken.iterate(Interruption.NONE), Metric.RESTARTED)).isGreaterThan(0);
			resumed.restore(unbroken.state());
			for (int i = 0; i < 2; i++) {
				unbroken.iterate(Interruption.NONE);
				resumed.iterate(Interruption.NONE);
			}
			SearchState expected = unbroken.state();
			resumed.state().arrays().forEach((name, array) -> assertThat(array.data()).as(name)
					.isEqualTo(expected.arrays().get(name).data()));
		}
	}

	@Test
	void outliersFallOrAreFarTooDear() throws Exception {
		Initializer various = (condition, index, horizon, seed) -> {
			double[] u = new double[horizon];
			Arrays.fill(u, index == 2 ? 9 : 1);
			return u;
		};
		assertThat(outliers(problem(v -> false, various, 0), 4)).containsExactly(false, false, true);
		assertThat(outliers(problem(v -> false, various, 0), 1e9)).containsOnly(false);
		assertThat(outliers(problem(v -> v > 2, various, 0), 1e9)).as("it falls").containsExactly(false, false, true);
		assertThat(outliers(problem(v -> true, various, 0), 4)).as("where all fall, only the cost counts")
				.containsExactly(false, false, true);
	}

	private static boolean[] outliers(Problem problem, double ratio) throws Exception {
		List<TrainingCondition> conditions = conditions(problem);
		Outliers.mark(conditions, ratio);
		boolean[] marked = new boolean[3];
		for (int i = 0; i < 3; i++)
			marked[i] = conditions.get(i).numbers().outlier();
		return marked;
	}

	private static List<TrainingCondition> conditions(Problem problem) throws Exception {
		List<TrainingCondition> conditions = new ArrayList<>();
		GpsSettings settings = settings(20, EACH);
		for (int i = 0; i < 3; i++) {
			conditions.add(new TrainingCondition(problem, i, settings));
			conditions.get(i).configure(settings.trajectory());
			new FirstTrajectories(problem).plan(conditions.get(i), Interruption.NONE);
			conditions.get(i).noteFirstCost();
		}
		return conditions;
	}

	@Test
	void thePolicyIsNotTrainedOnOutliers() throws Exception {
		Problem problem = problem(v -> false, REST, 2);
		GpsSettings settings = settings(20, EACH);
		List<TrainingCondition> list = conditions(problem);
		try (Workers workers = new Workers(1)) {
			TrainingConditions conditions = new TrainingConditions(problem, workers, list::get);
			PolicyStep step = new PolicyStep(problem, settings.policy(), settings.sampling(), 0, workers);
			GaussianPolicy first = step.first(conditions, Interruption.NONE).policy();
			list.get(2).setOutlier(true);
			GaussianPolicy without = step.improve(first, conditions, Interruption.NONE).policy();
			list.get(2).rollOut(first);
			list.get(2).improve(first, list.get(2).lambda(), Interruption.NONE);
			GaussianPolicy again = step.improve(first, conditions, Interruption.NONE).policy();
			assertThat(again.theta()).as("its trajectory does not matter").isEqualTo(without.theta());
			assertThat(again.covariance()).isEqualTo(without.covariance());
			list.get(2).setOutlier(false);
			assertThat(step.improve(first, conditions, Interruption.NONE).policy().theta()).isNotEqualTo(without.theta());
		}
	}

	@Test
	void settingsThatMakeNoSenseAreRefused() {
		assertThatThrownBy(() -> new RestartSettings(-1, 1, 0, 1, 1, 1)).hasMessageContaining("wanted interval ≥ 0");
		assertThatThrownBy(() -> new RestartSettings(1, 1, 0, 0, 1, 1)).hasMessageContaining("lead ≥ 1");
		assertThatThrownBy(() -> new RestartSettings(1, 0, 0, 1, 1, 1)).hasMessageContaining("draws ≥ 1");
		assertThatThrownBy(() -> new RestartSettings(1, 1, -1, 1, 1, 1)).hasMessageContaining("memory ≥ 0");
		assertThatThrownBy(() -> new RestartSettings(1, 1, 0, 1, Double.NaN, 1)).hasMessageContaining("ratios ≥ 1");
	}
}
