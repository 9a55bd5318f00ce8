/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gaitwright.solver.trajectory.Numbers.assertClose;

import java.util.Arrays;
import java.util.List;

import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.search.CancelledException;
import org.gaitwright.solver.search.Interruption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole trajectory step on nonlinear problems, and its failure paths. */
class TrajectoryStepTest {
	private static TrajectorySettings settings(int n, GradientMode mode, int iterations, int sweeps,
			RegularizationSchedule.Kind kind, boolean keepImproving) {
		double[] noise = new double[n];
		Arrays.fill(noise, 1e-3);
		return new TrajectorySettings(mode, 0.5, iterations, sweeps, noise,
				new RegularizationSchedule(kind, 1e-4, 1e-6, 1e4, 5, 3, 1),
				new LineSearchSettings(0.5, 1e-3, 0.1, keepImproving), 1e-9, 1e-9);
	}

	private static TrajectoryStep step(RandomProblem p, TrajectorySettings settings) {
		return new TrajectoryStep(p.condition, p.T, p.policy.function(),
				Samples.draw(SampleKind.MOMENT_MATCHED, 10, 1, 0, p.T, p.n), settings);
	}

	private static double[] multipliers(RandomProblem p, int tail) {
		double[] lambda = new double[p.T];
		for (int t = 0; t < p.T - tail; t++)
			lambda[t] = 0.3 + t % 3;
		return lambda;
	}

	@ParameterizedTest
	@CsvSource({ "LAPLACE, STATE, false", "AVERAGED, STATE, true", "SAMPLED, STATE, false", "LAPLACE, CONTROL, true",
			"AVERAGED, CONTROL, false", "SAMPLED, CONTROL, true" })
	void improvesTheMeanPartAndKeepsTheTrajectoryConsistent(GradientMode mode, RegularizationSchedule.Kind kind,
			boolean keepImproving) throws Exception {
		for (long seed = 1; seed <= 5; seed++) {
			RandomProblem p = new RandomProblem(12, 4, 2, true, seed);
			TrajectoryStep step = step(p, settings(p.n, mode, 3, 2, kind, keepImproving));
			StepResult start = step.plan(p.controls, new InitialDescent(1, 1e-9), Interruption.NONE);
			StepResult result = step.improve(start.distribution(), p.policy, multipliers(p, 3),
					start.statistics().regularization(), Interruption.NONE);
			assertThat(result.statistics().accepted()).isPositive();
			assertThat(result.statistics().meanPart()).isLessThan(result.statistics().meanPartBefore());
			assertThat(result.statistics().floors()).isZero();
			assertThat(result.statistics().alpha()).isBetween(1e-3, 1.0);
			assertThat(result.statistics().interpolation()).isBetween(0.0, 1.0);
			assertRollsOut(p, result.distribution());
		}
	}

	private static void assertRollsOut(RandomProblem p, TrajectoryDistribution q) {
		Simulator simulator = p.condition.dynamics().newSimulator();
		double[] x = q.x().clone();
		for (int t = 0; t < p.T; t++)
			simulator.step(t, x, t * p.n, q.u(), t * p.m, x, (t + 1) * p.n);
		assertThat(x).containsExactly(q.x());
		assertThat(Numbers.slice(q.x(), 0, p.n)).containsExactly(p.condition.initialMean());
	}

	@Test
	void plansToAStationaryTrajectory() throws Exception {
		RandomProblem p = new RandomProblem(12, 4, 2, true, 9);
		TrajectoryStep step = step(p, settings(p.n, GradientMode.LAPLACE, 1, 1, RegularizationSchedule.Kind.STATE,
				false));
		StepResult plan = step.plan(p.controls, new InitialDescent(200, 1e-13), Interruption.NONE);
		assertThat(plan.statistics().outcome()).isEqualTo(TrajectoryOutcome.CONVERGED);
		LocalModel model = new LocalModel(p.T, p.n, p.m, 1);
		LocalModel.Evaluator evaluator = new LocalModel.Evaluator(p.condition);
		model.fill(evaluator, plan.distribution().x(), plan.distribution().u(), 0, p.T);
		model.fillEnd(evaluator, plan.distribution().x());
		BackwardPass pass = new BackwardPass(model, RegularizationSchedule.Kind.CONTROL, null);
		assertThat(pass.run(null, new double[p.T], null, 1e8, null)).isTrue();
		for (double gradient : pass.k)
			assertThat(Math.abs(1e8 * gradient)).isLessThan(1e-4);
	}

	/** Sweeps of the Laplace and averaged form do not raise (E4) with the policy terms held. */
	@Test
	void covarianceSweepNeverRaisesTheLagrangian() throws Exception {
		for (long seed = 1; seed <= 40; seed++) {
			RandomProblem p = new RandomProblem(8, 3 + (int) seed % 4, 1 + (int) seed % 3, true, seed);
			TrajectoryDistribution q = step(p,
					settings(p.n, GradientMode.LAPLACE, 1, 1, RegularizationSchedule.Kind.STATE, false))
							.plan(p.controls, new InitialDescent(0, 0), Interruption.NONE).distribution();
			LocalModel model = new LocalModel(p.T, p.n, p.m, 1);
			LocalModel.Evaluator evaluator = new LocalModel.Evaluator(p.condition);
			model.fill(evaluator, q.x(), q.u(), 0, p.T);
			model.fillEnd(evaluator, q.x());
			double[] lambda = multipliers(p, 2);
			PolicyTerms terms = new LaplaceTerms(new PolicyPoint(p.policy.function(), p.condition,
					1), p.T, p.n, p.m);
			terms.load(p.policy);
			ControlPrecision precision = new ControlPrecision(p.T, p.m);
			terms.linearize(lambda, q.x(), q.u());
			for (int t = 0; t < p.T; t++)
				precision.update(t, q.control());
			double[] K = q.gain().clone();
			double[] A = q.control().clone();
			double[] S = q.state().clone();
			StateCovariance covariance = new StateCovariance(model, new double[p.n * p.n], 0);
			CovarianceSweep sweep = new CovarianceSweep(model, 1e-9);
			Lagrangian lagrangian = new Lagrangian(model);
			covariance.propagate(K, A, S);
			double value = lagrangian.evaluate(terms, lambda, K, A, S, precision);
			for (int i = 0; i < 6; i++) {
				sweep.run(terms, lambda, K, A, S, precision);
				if (sweep.floors() > 0)
					break;
				covariance.propagate(K, A, S);
				double next = lagrangian.evaluate(terms, lambda, K, A, S, precision);
				assertThat(next).as("seed " + seed + ", sweep " + i).isLessThanOrEqualTo(value
						+ 1e-11 * Math.abs(value));
				value = next;
			}
		}
	}

	/** The step is a pure function: same bytes from a used object, a fresh one, and copies of the arrays. */
	@ParameterizedTest
	@EnumSource(GradientMode.class)
	void resultDoesNotDependOnHistory(GradientMode mode) throws Exception {
		RandomProblem p = new RandomProblem(9, 4, 2, true, 3);
		TrajectorySettings settings = settings(p.n, mode, 2, 2, RegularizationSchedule.Kind.STATE, false);
		TrajectoryStep used = step(p, settings);
		double[] lambda = multipliers(p, 2);
		TrajectoryDistribution q = used.plan(p.controls, new InitialDescent(1, 0), Interruption.NONE).distribution();
		TrajectoryDistribution first = used.improve(q, p.policy, lambda, 1e-3, Interruption.NONE).distribution();
		TrajectoryDistribution second = used.improve(first, p.policy, lambda, 1e-3, Interruption.NONE).distribution();
		TrajectoryDistribution copy = new TrajectoryDistribution(p.T, p.n, p.m, first.x().clone(), first.u().clone(),
				first.gain().clone(), first.control().clone(), first.state().clone());
		TrajectoryDistribution fresh = step(p, settings).improve(copy, p.policy, lambda, 1e-3, Interruption.NONE)
				.distribution();
		assertThat(fresh.x()).containsExactly(second.x());
		assertThat(fresh.u()).containsExactly(second.u());
		assertThat(fresh.gain()).containsExactly(second.gain());
		assertThat(fresh.control()).containsExactly(second.control());
		assertThat(fresh.state()).containsExactly(second.state());
	}

	@Test
	void divergenceOfPolicyAndTrajectoryEqualsTheLagrangiansPart() throws Exception {
		RandomProblem p = new RandomProblem(6, 4, 2, false, 5);
		Samples samples = Samples.draw(SampleKind.MOMENT_MATCHED, 12, 1, 0, p.T, p.n);
		double[] lambda = multipliers(p, 0);
		TrajectoryStep step = new TrajectoryStep(p.condition, p.T, p.policy.function(), samples,
				settings(p.n, GradientMode.LAPLACE, 2, 1, RegularizationSchedule.Kind.STATE, false));
		TrajectoryDistribution start = step.plan(p.controls, new InitialDescent(0, 0), Interruption.NONE)
				.distribution();
		StepResult result = step.improve(start, p.policy, lambda, 0, Interruption.NONE);
		KlDivergence kl = new KlDivergence(p.condition, p.policy.function(), samples);
		KlDivergence.Parts parts = kl.evaluate(result.distribution(), p.policy, p.T);
		assertClose("KL", parts.total(), result.statistics().kl(), 1e-9);
		double penalty = 0;
		for (int t = 0; t < p.T; t++) {
			penalty += lambda[t] * parts.total()[t];
			assertThat(parts.mean()[t]).isPositive();
			assertThat(parts.slope()[t]).isPositive();
			assertThat(parts.base()[t]).isGreaterThan(-1e-12);
			assertThat(parts.total()[t]).isEqualTo(parts.mean()[t] + parts.slope()[t] + parts.base()[t]);
		}
		assertClose("Σ λ·KL", penalty, result.statistics().penalty(), 1e-9);
		StepStatistics s = result.statistics();
		assertClose("(E4)", s.lagrangian(), s.cost() / 0.5 + s.trace() - s.entropy() + s.penalty(), 1e-12);
		assertThat(Numbers.slice(kl.evaluate(result.distribution(), p.policy, 2).total(), 2, p.T - 2))
				.containsOnly(0.0);
		GaussianPolicy equal = new GaussianPolicy(p.policy.function(), p.policy.theta(), new double[] { 1, 2, 2, 1 });
		assertThatThrownBy(() -> kl.evaluate(result.distribution(), equal, p.T)).isInstanceOf(NumericalFault.class)
				.hasMessageContaining("Σπ").hasMessageContaining("'random'");
	}

	@Test
	void concaveControlCostIsReportedWithItsEigenvalue() throws Exception {
		Condition concave = condition(new TestDynamics(1, 1, new double[] { 1 }, new double[] { 0 }, null, null),
				new double[] { 1, 0, 0, -2 });
		TrajectoryStep step = new TrajectoryStep(concave, 4, new SoftplusNetwork(1, 0, 1), null, new TrajectorySettings(
				GradientMode.LAPLACE, 1, 1, 1, new double[1],
				new RegularizationSchedule(RegularizationSchedule.Kind.CONTROL, 0, 0.1, 1, 2, 2, 1),
				LineSearchSettings.DEFAULT, 1e-6, 0.01));
		StepStatistics s = step.plan(new double[4], new InitialDescent(3, 0), Interruption.NONE).statistics();
		assertThat(s.outcome()).isEqualTo(TrajectoryOutcome.INDEFINITE);
		assertThat(s.failedStep()).isEqualTo(3);
		assertThat(s.smallestEigenvalue()).isEqualTo(-1);
		assertThat(s.regularization()).isEqualTo(1);
		assertThat(s.floors()).isEqualTo(4);
		assertThat(s.accepted()).isZero();
	}

	@Test
	void controlRegularizationOvercomesIndefiniteCurvature() throws Exception {
		Condition concave = condition(new TestDynamics(1, 1, new double[] { 1 }, new double[] { 0.5 }, null, null),
				new double[] { 1, 0, 0, -0.02 });
		TrajectoryStep step = new TrajectoryStep(concave, 4, new SoftplusNetwork(1, 0, 1), null,
				new TrajectorySettings(GradientMode.LAPLACE, 1, 1, 1, new double[1],
						new RegularizationSchedule(RegularizationSchedule.Kind.CONTROL, 0, 0.01, 10, 2, 2, 1),
						LineSearchSettings.DEFAULT, 1e-6, 0.01));
		StepStatistics s = step.plan(new double[] { .1, .1, .1, .1 }, new InitialDescent(1, 0), Interruption.NONE)
				.statistics();
		assertThat(s.accepted()).isEqualTo(1);
		assertThat(s.regularization()).isPositive();
	}

	@Test
	void faultsNameTimeStepAndCondition() {
		TestDynamics good = new TestDynamics(1, 1, new double[] { 1 }, new double[] { 1 }, null, null);
		double[] convex = { 1, 0, 0, 1 };
		assertPlanFails(condition(new Broken(good, Break.STEP), convex), "open-loop rollout", 2);
		assertPlanFails(condition(new Broken(good, Break.STEP_THROWS), convex), "open-loop rollout", 2);
		assertPlanFails(condition(new Broken(good, Break.JACOBIAN), convex), "derivative of coordinate 0", 2);
		assertPlanFails(condition(new Broken(good, Break.JACOBIAN_THROWS), convex), "singular", 2);
		assertPlanFails(condition(good, new double[] { Double.NaN, 0, 0, 1 }), "TestCost", 0);
		Condition unstable = condition(new TestDynamics(1, 1, new double[] { 1e200 }, new double[] { 0 }, null, null),
				convex);
		assertPlanFails(new Condition("tiny", unstable.dynamics(), unstable.cost(), unstable.observation(),
				unstable.success(), new double[] { 0 }, new double[] { 0.1 }), "covariance of the next state", 0);
	}

	private static void assertPlanFails(Condition condition, String what, int t) {
		TrajectoryStep step = new TrajectoryStep(condition, 4, new SoftplusNetwork(1, 0, 1), null,
				settings(1, GradientMode.LAPLACE, 1, 1, RegularizationSchedule.Kind.STATE, false));
		assertThatThrownBy(() -> step.plan(new double[4], new InitialDescent(1, 0), Interruption.NONE))
				.isInstanceOfSatisfying(NumericalFault.class, fault -> {
					assertThat(fault).hasMessageContaining(what);
					assertThat(fault.condition()).isEqualTo("tiny");
					assertThat(fault.timeStep()).isEqualTo(t);
				});
	}

	/** Rollouts that leave the safe region are rejected; the search goes on with shorter steps. */
	@Test
	void divergingCandidatesAreRejected() throws Exception {
		TestDynamics good = new TestDynamics(1, 1, new double[] { 1 }, new double[] { 1 }, null, null);
		for (Break kind : List.of(Break.FAR, Break.FAR_THROWS)) {
			Condition condition = condition(new Broken(good, kind), new double[] { 1, 0, 0, 1e-3 });
			TrajectoryStep step = new TrajectoryStep(condition, 4, new SoftplusNetwork(1, 0, 1), null,
					settings(1, GradientMode.LAPLACE, 1, 1, RegularizationSchedule.Kind.STATE, false));
			StepStatistics s = step.plan(new double[4], new InitialDescent(1, 0), Interruption.NONE).statistics();
			assertThat(s.accepted()).isEqualTo(1);
			assertThat(s.alpha()).isLessThan(1);
			assertThat(s.meanPart()).isLessThan(s.meanPartBefore());
		}
	}

	/** Only the end state diverges, and nothing charges it. */
	@Test
	void divergingEndStateIsRejected() throws Exception {
		TestDynamics good = new TestDynamics(1, 1, new double[] { 1 }, new double[] { 1 }, null, null);
		double[][] c = new double[4][];
		double[][] r = new double[4][2];
		Arrays.fill(c, new double[] { 1, 0, 0, 1 });
		r[3][1] = 1;
		FullState see = new FullState(1);
		Condition condition = new Condition("tiny", new Broken(good, Break.FAR),
				new Cost(1, 1, List.of(new TestCost(1, 1, c, r, 0, null))), see, see, new double[1], new double[] { 0.1 });
		TrajectorySettings settings = new TrajectorySettings(GradientMode.LAPLACE, 1, 1, 1, new double[1],
				RegularizationSchedule.DEFAULT, LineSearchSettings.DEFAULT, 0, 1e-6);
		StepStatistics s = new TrajectoryStep(condition, 4, new SoftplusNetwork(1, 0, 1), null, settings)
				.plan(new double[4], new InitialDescent(1, 0), Interruption.NONE).statistics();
		assertThat(s.accepted()).isEqualTo(1);
		assertThat(s.alpha()).isEqualTo(0.5);
	}

	@Test
	void withoutDescentTheTrajectoryStaysAndThePassSaysSo() throws Exception {
		TestDynamics good = new TestDynamics(1, 1, new double[] { 1 }, new double[] { 1 }, null, null);
		TrajectoryStep step = new TrajectoryStep(condition(new Broken(good, Break.WRONG_SIGN), new double[] { 1, 0, 0,
				1 }), 4, new SoftplusNetwork(1, 0, 1), null,
				settings(1, GradientMode.LAPLACE, 1, 1, RegularizationSchedule.Kind.STATE, false));
		StepResult result = step.plan(new double[4], new InitialDescent(3, 0), Interruption.NONE);
		assertThat(result.statistics().outcome()).isEqualTo(TrajectoryOutcome.NO_DESCENT);
		assertThat(result.statistics().alpha()).isZero();
		assertThat(result.distribution().u()).containsOnly(0.0);
		assertThat(result.statistics().meanPart()).isEqualTo(result.statistics().meanPartBefore());
	}

	@Test
	void cancelsBetweenIterations() {
		RandomProblem p = new RandomProblem(5, 3, 1, true, 1);
		TrajectoryStep step = step(p, settings(p.n, GradientMode.LAPLACE, 2, 1, RegularizationSchedule.Kind.STATE,
				false));
		int[] asked = { 0 };
		assertThatThrownBy(() -> step.plan(p.controls, new InitialDescent(9, 0), () -> {
			if (++asked[0] == 2)
				throw new CancelledException();
		})).isInstanceOf(CancelledException.class);
	}

	@Test
	void badArgumentsAreRefused() {
		RandomProblem p = new RandomProblem(5, 3, 2, true, 1);
		TrajectorySettings averaged = settings(p.n, GradientMode.AVERAGED, 2, 1, RegularizationSchedule.Kind.STATE,
				false);
		assertThatThrownBy(() -> new TrajectoryStep(p.condition, p.T, p.policy.function(), null, averaged))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("needs samples");
		assertThatThrownBy(() -> step(p, TrajectorySettings.defaults(p.n + 1))).hasMessageContaining("Process noise");
		TrajectoryStep step = step(p, averaged);
		assertThatThrownBy(() -> step.plan(new double[3], new InitialDescent(0, 0), Interruption.NONE))
				.hasMessageContaining("5×2");
		double[] lambda = new double[p.T];
		TrajectoryDistribution q = new TrajectoryDistribution(5, 3, 2, new double[18], new double[10], new double[30],
				new double[20], new double[54]);
		lambda[3] = -1;
		assertThatThrownBy(() -> step.improve(q, p.policy, lambda, 0, Interruption.NONE))
				.hasMessageContaining("time step 3");
		lambda[3] = 1;
		assertThatThrownBy(() -> step.improve(q, p.policy, lambda, 0, Interruption.NONE))
				.isInstanceOf(NumericalFault.class).hasMessageContaining("A is not positive definite");
		assertThatThrownBy(() -> step.improve(q, p.policy, new double[4], 0, Interruption.NONE))
				.hasMessageContaining("4 multipliers");
		GaussianPolicy other = new GaussianPolicy(new SoftplusNetwork(3, 2, 2), new double[14],
				new double[] { 1, 0, 0, 1 });
		assertThatThrownBy(() -> step.improve(q, other, lambda, 0, Interruption.NONE))
				.hasMessageContaining("14 parameters");
	}

	@Test
	void settingsOutOfRangeAreRefused() {
		TrajectorySettings d = TrajectorySettings.defaults(2);
		assertThatThrownBy(() -> new TrajectorySettings(d.gradient(), 0, 1, 1, d.processNoise(), d.regularization(),
				d.lineSearch(), 0, 0.1)).hasMessageContaining("temperature");
		assertThatThrownBy(() -> new TrajectorySettings(d.gradient(), 1, 1, 1, new double[] { -1 }, d.regularization(),
				d.lineSearch(), 0, 0.1)).hasMessageContaining("noise");
		assertThatThrownBy(() -> new LineSearchSettings(1, 1e-3, 0.1, false)).hasMessageContaining("shrink");
		assertThatThrownBy(() -> new RegularizationSchedule(RegularizationSchedule.Kind.STATE, -1, 1, 2, 2, 2, 1))
				.hasMessageContaining("initial");
	}

	private static Condition condition(Dynamics dynamics, double[] curvature) {
		double[][] c = new double[4][];
		double[][] r = new double[4][2];
		Arrays.fill(c, curvature);
		FullState see = new FullState(1);
		return new Condition("tiny", dynamics, new Cost(1, 1, List.of(new TestCost(1, 1, c, r, 0, null))), see, see,
				new double[] { 1 }, new double[] { 0.1 });
	}
}
