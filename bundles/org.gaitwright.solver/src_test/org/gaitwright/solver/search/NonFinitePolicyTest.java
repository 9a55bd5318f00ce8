/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoublePredicate;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.LinearPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.policy.TrainingSamples;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.EvaluationPlan;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.problem.Observation;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.rollout.PolicySimulation;
import org.gaitwright.solver.rollout.Rollout;
import org.gaitwright.solver.search.EvolutionSearch.EvolutionSettings;
import org.gaitwright.solver.search.GpsSettings.PolicyStepSettings;
import org.junit.jupiter.api.Test;

/** A policy that is not finite, or that sees what is not: in rollouts, in training, in the searches. */
class NonFinitePolicyTest {
	private static final LinearPolicy LINEAR = new LinearPolicy(1, 1);

	/** Sees NaN in place of some velocities. */
	private record Blind(Observation good, DoublePredicate blind) implements Observation {
		@Override
		public int size() {
			return good.size();
		}

		@Override
		public List<String> names() {
			return good.names();
		}

		@Override
		public void observe(double[] x, int xo, double[] o, int oo) {
			good.observe(x, xo, o, oo);
			if (blind.test(x[xo + 1]))
				o[oo] = Double.NaN;
		}

		@Override
		public void differentiate(double[] x, int xo, double[] h, int ho) {
			good.differentiate(x, xo, h, ho);
		}
	}

	private static Condition blind(String name, double v0, DoublePredicate blind) {
		Condition c = Glider.condition(name, v0);
		return new Condition(name, c.dynamics(), c.cost(), new Blind(c.observation(), blind), c.success(),
				c.initialMean(), c.initialDeviation());
	}

	private static GaussianPolicy policy(PolicyFunction function, double gain, double bias) {
		double[] theta = function.initialParameters(new SplittableRandom(1));
		theta[function.trainableStart()] = gain;
		theta[function.trainableStart() + 1] = bias;
		return new GaussianPolicy(function, theta, new double[] { 0.04 });
	}

	private static Rollout roll(Condition condition, GaussianPolicy policy) {
		return new PolicySimulation(condition, policy).run(condition.initialMean(), 20, 20, null);
	}

	private static void fails(ThrowingCallable call, String message) {
		assertThatThrownBy(call).isInstanceOf(NumericalFault.class).hasMessage(message);
	}

	// ---- rollouts

	@Test
	void aControlThatIsNotFiniteIsAFault() {
		fails(() -> roll(Glider.condition("c", 1), policy(LINEAR, 0, Double.NaN)),
				"The policy linear gives NaN for control 'thrust' at time step 0 of condition 'c'.");
	}

	/** Thrust 2 from rest: 0.2, 0.396, 0.58, 0.747 m/s. */
	@Test
	void anObservationThatIsNotFiniteIsAFault() {
		fails(() -> roll(blind("c", 0, v -> v > 0.5), policy(LINEAR, 0, 2)),
				"The observation 'v' is NaN at time step 3 of condition 'c'.");
	}

	@Test
	void aRobotThatRunsAwayIsNone() {
		Rollout rollout = roll(blind("c", 1, v -> Math.abs(v) > 1e101), policy(LINEAR, 1e9, 0));
		assertThat(rollout.steps()).isLessThan(20);
		assertThat(rollout.trainedCost()).isInfinite();
	}

	@Test
	void anExceptionIsToldWithItsPlace() {
		PolicyFunction function = new SpoiltPolicy(theta -> {
			throw new NumericalFault("The contribution failed", -1);
		});
		fails(() -> roll(Glider.condition("c", 1), policy(function, 0, 0)),
				"The contribution failed at time step 0 of condition 'c'.");
		NumericalFault known = new NumericalFault("It failed", 3);
		assertThat(known.at(7)).isSameAs(known);
	}

	@Test
	void theMixtureOfDataSetAggregationTellsIt() throws Exception {
		Problem problem = Glider.problem();
		BaselineSettings settings = BaselinesTest.settings(1, 0, 0, 1);
		TrainingCondition condition = new TrainingCondition(problem, 0, settings);
		condition.configure(settings.trajectory());
		new FirstTrajectories(problem).plan(condition, Interruption.NONE);
		MixtureRollout rollout = new MixtureRollout(condition, policy(LINEAR, 0, Double.POSITIVE_INFINITY),
				new ExpertRange(0));
		fails(() -> rollout.run(true, 0, new SplittableRandom(1)),
				"The policy linear gives Infinity for control 'thrust' at time step 0 of condition 'still'.");
	}

	// ---- searches

	private static Problem problem(PolicyFunction function, List<Condition> training, List<Condition> validation) {
		Problem p = Glider.problem();
		return new Problem("glider", 3, Glider.HORIZON, training, validation, List.of(), function, p.initializer(),
				new InitialDescent(5, 1e-9), new EvaluationPlan(2, 2, false, 1));
	}

	@Test
	void validationTellsIt() throws Exception {
		Problem problem = problem(LINEAR, Glider.problem().training(), List.of(blind("dark", 0.3, v -> v < 0.4)));
		try (Search search = new BehaviorCloning(problem, BaselinesTest.settings(2, 0, 0, 20), 2)) {
			search.initialize(Interruption.NONE);
			fails(() -> search.iterate(Interruption.NONE),
					"The observation 'v' is NaN at time step 0 of condition 'dark'.");
		}
	}

	@Test
	void trainingTellsWhatTheTrajectoriesSee() {
		Problem problem = problem(LINEAR, List.of(Glider.condition("light", 0.5), blind("dark", 0, v -> v > 0.3)),
				List.of());
		for (BaselinesTest.Method method : BaselinesTest.Method.values())
			try (Search search = method.search(problem, BaselinesTest.settings(2, 0, 0, 20), 2)) {
				assertThatThrownBy(() -> search.initialize(Interruption.NONE)).as(method.name())
						.isInstanceOf(NumericalFault.class)
						.hasMessageMatching("The observation 'v' is NaN in a training sample at time step \\d+ of "
								+ "condition 'dark'\\.");
			}
	}

	/** Candidates that are NaN count as the worst: the distribution moves away from them. */
	@Test
	void anEvolutionStrategyLeavesThemBehind() throws Exception {
		double[] limit = { Double.POSITIVE_INFINITY };
		AtomicInteger spoilt = new AtomicInteger();
		SpoiltPolicy function = new SpoiltPolicy(theta -> {
			boolean bad = theta[theta.length - 1] > limit[0];
			spoilt.addAndGet(bad ? 1 : 0);
			return bad;
		});
		Problem problem = problem(function, Glider.problem().training(), List.of());
		try (Search search = new EvolutionSearch(problem, BaselinesTest.settings(2, 0, 0, 20),
				new EvolutionSettings(12, 1, 0.1, 1), 1)) {
			search.initialize(Interruption.NONE);
			double[] first = search.result().last().theta();
			limit[0] = first[first.length - 1];
			search.iterate(Interruption.NONE);
			double[] theta = search.result().last().theta();
			assertThat(spoilt).hasPositiveValue();
			assertThat(theta[theta.length - 1]).isLessThan(limit[0]);
		}
	}

	@Test
	void anEvolutionStrategyDoesNotHideDefects() throws Exception {
		boolean[] broken = new boolean[1];
		SpoiltPolicy function = new SpoiltPolicy(theta -> {
			if (!broken[0])
				return false;
			NumericalFault fault = new NumericalFault("The contribution failed", -1);
			fault.initCause(new IllegalStateException());
			throw fault;
		});
		Problem problem = problem(function, Glider.problem().training(), List.of());
		try (Search search = new EvolutionSearch(problem, BaselinesTest.settings(2, 0, 0, 20),
				new EvolutionSettings(12, 1, 0.1, 1), 1)) {
			search.initialize(Interruption.NONE);
			broken[0] = true;
			assertThatThrownBy(() -> search.iterate(Interruption.NONE))
					.hasMessage("The contribution failed at time step 0 of condition 'still'.")
					.hasCauseInstanceOf(IllegalStateException.class);
		}
	}

	// ---- training

	private static final TrainingPlaces PLACES = new TrainingPlaces() {
		@Override
		public Condition condition(int group) {
			return Glider.condition("c" + group / 2, 1);
		}

		@Override
		public int timeStep(int group) {
			return group % 2;
		}
	};

	/** Four groups of two samples: conditions c0 and c1 with two time steps each; the first group has no weight. */
	private static TrainingSamples samples() {
		double[] ones = new double[8];
		Arrays.fill(ones, 1);
		return new TrainingSamples(1, 1, 4, 2, new double[] { 1, 2, 3, 4, 5, 6, 7, 8 }, ones, new double[] { 0, 1, 1, 1 });
	}

	private static void trainingFails(PolicyFunction function, TrainingSamples samples, double[] theta, String message) {
		try (Workers workers = new Workers(1)) {
			PolicyFit fit = new PolicyFit(function, new PolicyStepSettings(2, 5, 5, 5, 0, 0, false), workers);
			fails(() -> fit.train(theta, samples, PLACES, 5, Interruption.NONE), message);
		}
	}

	private static double[] theta() {
		return policy(LINEAR, 0.1, 0.1).theta();
	}

	@Test
	void samplesThatAreNotFinite() {
		TrainingSamples o = samples();
		o.o()[0] = Double.NaN; // has no weight
		o.o()[5] = Double.NEGATIVE_INFINITY;
		trainingFails(LINEAR, o, theta(),
				"The observation 'v' is -Infinity in a training sample at time step 0 of condition 'c1'.");
		TrainingSamples u = samples();
		u.u()[7] = Double.NaN;
		trainingFails(LINEAR, u, theta(),
				"Control 'thrust' is NaN in a training sample at time step 1 of condition 'c1'.");
		TrainingSamples weights = samples();
		weights.weights()[1] = Double.POSITIVE_INFINITY;
		trainingFails(LINEAR, weights, theta(),
				"The weight λA⁻¹ of the training samples is not finite at time step 1 of condition 'c0'.");
	}

	@Test
	void aPolicyThatIsNotFiniteOnSamples() {
		trainingFails(new SpoiltPolicy(theta -> true), samples(), theta(),
				"The policy spoilt gives NaN for control 'thrust' on a training sample at time step 1 of condition 'c0'.");
	}

	@Test
	void aLossThatOverflows() {
		double[] large = theta();
		large[large.length - 1] = 1e200;
		trainingFails(LINEAR, samples(), large,
				"The training loss of the policy linear or its gradient is not finite.");
	}

	@Test
	void parametersThatAreNotFinite() {
		double[] theta = theta();
		theta[theta.length - 2] = Double.NaN;
		trainingFails(LINEAR, samples(), theta, "Parameter " + (theta.length - 2) + " of the policy linear is NaN.");
	}

	/** What training never moves and no evaluation shows. */
	@Test
	void parametersThatTrainingMakesNotFinite() {
		int[] evaluations = new int[1];
		double[] theta = theta();
		int last = theta.length - 1;
		SpoiltPolicy function = new SpoiltPolicy(given -> {
			if (evaluations[0]++ == 0)
				theta[last - 2] = Double.NaN; // a frozen entry of the caller's array
			return false;
		});
		trainingFails(function, samples(), theta, "Parameter " + (last - 2) + " of the policy spoilt is NaN.");
	}
}
