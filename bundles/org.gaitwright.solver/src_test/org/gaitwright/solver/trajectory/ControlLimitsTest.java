/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.search.Interruption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trajectory steps with limits on the controls: box-DDP (E22), (E23) and covariance sweeps (E24). */
class ControlLimitsTest {
	private static final ControlLimits TIGHT = new ControlLimits(new double[] { -0.4, Double.NEGATIVE_INFINITY },
			new double[] { 0.3, 0.25 });

	private static TrajectorySettings settings(int n, GradientMode mode, RegularizationSchedule.Kind kind, int iterations,
			boolean limited) {
		double[] noise = new double[n];
		Arrays.fill(noise, 1e-3);
		return new TrajectorySettings(mode, 0.5, iterations, 2, noise,
				new RegularizationSchedule(kind, 1e-4, 1e-6, 1e4, 5, 3, 1), new LineSearchSettings(0.5, 1e-3, 0.1, true),
				1e-12, 1e-9, limited);
	}

	private static TrajectoryStep step(RandomProblem p, ControlLimits limits, TrajectorySettings settings) {
		return new TrajectoryStep(LimitedDynamics.limit(p.condition, limits), p.T, p.policy.function(),
				Samples.draw(SampleKind.MOMENT_MATCHED, 10, 1, 0, p.T, p.n), settings);
	}

	private static double[] multipliers(RandomProblem p) {
		double[] lambda = new double[p.T];
		for (int t = 0; t < p.T - 2; t++)
			lambda[t] = 0.3 + t % 3;
		return lambda;
	}

	/** −dJ/du of the mean part, by the open-loop trick of an overwhelming control regularisation. */
	private static double[] descent(RandomProblem p, TrajectoryDistribution q, PolicyTerms terms, double[] lambda,
			ControlPrecision precision) {
		LocalModel model = model(p, q, 0.5);
		BackwardPass pass = new BackwardPass(model, RegularizationSchedule.Kind.CONTROL, null);
		assertThat(pass.run(terms, lambda, precision, 1e9, null)).isTrue();
		double[] k = pass.k.clone();
		Vectors.scale(1e9, k, 0, k.length);
		return k;
	}

	private static LocalModel model(RandomProblem p, TrajectoryDistribution q, double temperature) {
		LocalModel model = new LocalModel(p.T, p.n, p.m, temperature);
		LocalModel.Evaluator evaluator = new LocalModel.Evaluator(p.condition);
		model.fill(evaluator, q.x(), q.u(), 0, p.T);
		model.fillEnd(evaluator, q.x());
		return model;
	}

	/** Without a policy, linear-quadratic and nonlinear: free controls have no gradient, the others push outwards. */
	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void plansToTheConstrainedOptimum(boolean nonlinear) throws Exception {
		for (long seed = 1; seed <= 6; seed++) {
			RandomProblem p = new RandomProblem(10, 4, 2, nonlinear, seed);
			StepResult plan = step(p, TIGHT, settings(p.n, GradientMode.LAPLACE, RegularizationSchedule.Kind.STATE, 1, true))
					.plan(p.controls, new InitialDescent(300, 1e-14), Interruption.NONE);
			TrajectoryDistribution q = plan.distribution();
			assertOptimal(q, descent(p, q, null, new double[p.T], null), 1e-5);
			assertThat(plan.statistics().outcome()).isEqualTo(TrajectoryOutcome.CONVERGED);
		}
	}

	private static int assertOptimal(TrajectoryDistribution q, double[] descent, double tolerance) {
		int held = 0;
		for (int i = 0; i < descent.length; i++) {
			double lower = TIGHT.lower()[i % 2];
			double upper = TIGHT.upper()[i % 2];
			if (q.u()[i] == lower) {
				assertThat(descent[i]).as("control " + i).isLessThan(tolerance);
				held++;
			} else if (q.u()[i] == upper) {
				assertThat(descent[i]).as("control " + i).isGreaterThan(-tolerance);
				held++;
			} else {
				assertThat(q.u()[i]).isBetween(lower, upper);
				assertThat(descent[i]).as("control " + i).isCloseTo(0, within(tolerance));
			}
		}
		assertThat(held).as("limits matter").isPositive();
		return held;
	}

	/** With a policy and multipliers. */
	@Test
	void improvesToTheConstrainedOptimumOfTheMeanPart() throws Exception {
		for (long seed = 1; seed <= 4; seed++) {
			RandomProblem p = new RandomProblem(10, 4, 2, false, seed);
			TrajectoryStep step = step(p, TIGHT,
					settings(p.n, GradientMode.LAPLACE, RegularizationSchedule.Kind.STATE, 200, true));
			TrajectoryDistribution start = step.plan(p.controls, new InitialDescent(0, 0), Interruption.NONE)
					.distribution();
			double[] lambda = multipliers(p);
			TrajectoryDistribution q = step.improve(start, p.policy, lambda, 0, Interruption.NONE).distribution();
			ControlPrecision precision = new ControlPrecision(p.T, p.m);
			for (int t = 0; t < p.T; t++)
				precision.update(t, start.control());
			PolicyTerms terms = new LaplaceTerms(new PolicyPoint(p.policy.function(), p.condition, 1),
					p.T, p.n, p.m);
			terms.load(p.policy);
			terms.linearize(lambda, q.x(), q.u());
			assertOptimal(q, descent(p, q, terms, lambda, precision), 1e-4);
		}
	}

	@ParameterizedTest
	@CsvSource({ "LAPLACE, STATE", "AVERAGED, CONTROL", "SAMPLED, STATE", "SAMPLED, CONTROL" })
	void staysWithinTheLimitsAndImproves(GradientMode mode, RegularizationSchedule.Kind kind) throws Exception {
		for (long seed = 1; seed <= 5; seed++) {
			RandomProblem p = new RandomProblem(12, 4, 2, true, seed);
			TrajectoryStep step = step(p, TIGHT, settings(p.n, mode, kind, 3, true));
			TrajectoryDistribution q = step.plan(p.controls, new InitialDescent(1, 1e-9), Interruption.NONE)
					.distribution();
			assertConsistent(p, q);
			StepResult result = step.improve(q, p.policy, multipliers(p), 1e-4, Interruption.NONE);
			assertThat(result.statistics().accepted()).isPositive();
			assertThat(result.statistics().meanPart()).isLessThan(result.statistics().meanPartBefore());
			assertConsistent(p, result.distribution());
		}
	}

	/** Within the limits, a rollout of the dynamics, no feedback at a limit, feedback elsewhere, A positive definite. */
	private static void assertConsistent(RandomProblem p, TrajectoryDistribution q) {
		Simulator simulator = p.condition.dynamics().newSimulator();
		double[] x = q.x().clone();
		int held = 0;
		for (int t = 0; t < p.T; t++) {
			simulator.step(t, x, t * p.n, q.u(), t * p.m, x, (t + 1) * p.n);
			assertThat(TIGHT.contain(q.u(), t * p.m)).isTrue();
			for (int i = 0; i < p.m; i++) {
				double[] row = Numbers.slice(q.gain(), (t * p.m + i) * p.n, p.n);
				double u = q.u()[t * p.m + i];
				if (u == TIGHT.lower()[i] || u == TIGHT.upper()[i]) {
					assertThat(row).containsOnly(0.0);
					held++;
				} else if (u > TIGHT.lower()[i] + 1e-6 && u < TIGHT.upper()[i] - 1e-6) {
					assertThat(row).doesNotContain(0.0);
				}
			}
			assertThat(Cholesky.factor(Numbers.slice(q.control(), t * p.m * p.m, p.m * p.m), 0, p.m)).isNegative();
		}
		assertThat(x).containsExactly(q.x());
		assertThat(held).as("limits matter").isPositive();
	}

	/** To the bit, where the limits are far away, or not asked for. */
	@ParameterizedTest
	@EnumSource
	void limitsOutOfReachChangeNothing(GradientMode mode) throws Exception {
		RandomProblem p = new RandomProblem(12, 4, 2, true, 3);
		TrajectoryDistribution expected = run(p, TIGHT, mode, false);
		for (ControlLimits far : new ControlLimits[] { ControlLimits.symmetric(1e3, 1e3), ControlLimits.unlimited(2) }) {
			TrajectoryDistribution q = run(p, far, mode, true);
			assertThat(q.u()).containsExactly(expected.u());
			assertThat(q.x()).containsExactly(expected.x());
			assertThat(q.gain()).containsExactly(expected.gain());
			assertThat(q.control()).containsExactly(expected.control());
			assertThat(q.state()).containsExactly(expected.state());
		}
		assertThat(run(p, TIGHT, mode, true).u()).isNotEqualTo(expected.u());
	}

	private static TrajectoryDistribution run(RandomProblem p, ControlLimits limits, GradientMode mode, boolean limited)
			throws Exception {
		TrajectoryStep step = step(p, limits, settings(p.n, mode, RegularizationSchedule.Kind.STATE, 3, limited));
		TrajectoryDistribution q = step.plan(p.controls, new InitialDescent(2, 0), Interruption.NONE).distribution();
		return step.improve(q, p.policy, multipliers(p), 1e-4, Interruption.NONE).distribution();
	}

	/** Sweeps with some feedback held at zero are exact block-coordinate minimisations, too. */
	@Test
	void sweepsWithHeldControlsNeverRaiseTheLagrangian() throws Exception {
		for (long seed = 1; seed <= 20; seed++) {
			RandomProblem p = new RandomProblem(8, 4, 2, true, seed);
			TrajectoryDistribution q = step(p, TIGHT,
					settings(p.n, GradientMode.LAPLACE, RegularizationSchedule.Kind.STATE, 1, true))
							.plan(p.controls, new InitialDescent(3, 0), Interruption.NONE).distribution();
			LocalModel model = model(p, q, 1);
			double[] lambda = multipliers(p);
			PolicyTerms terms = new LaplaceTerms(new PolicyPoint(p.policy.function(), p.condition, 1),
					p.T, p.n, p.m);
			terms.load(p.policy);
			terms.linearize(lambda, q.x(), q.u());
			ControlPrecision precision = new ControlPrecision(p.T, p.m);
			for (int t = 0; t < p.T; t++)
				precision.update(t, q.control());
			double[] K = q.gain().clone();
			double[] A = q.control().clone();
			double[] S = q.state().clone();
			StateCovariance covariance = new StateCovariance(model, new double[p.n * p.n], 0);
			HeldControls held = new HeldControls(p.T, p.m, TIGHT);
			held.update(q.u());
			CovarianceSweep sweep = new CovarianceSweep(model, 1e-9, held);
			Lagrangian lagrangian = new Lagrangian(model);
			covariance.propagate(K, A, S);
			double value = lagrangian.evaluate(terms, lambda, K, A, S, precision);
			for (int i = 0; i < 6; i++) {
				sweep.run(terms, lambda, K, A, S, precision);
				if (sweep.floors() > 0)
					break;
				covariance.propagate(K, A, S);
				double next = lagrangian.evaluate(terms, lambda, K, A, S, precision);
				assertThat(next).as("seed " + seed + ", sweep " + i)
						.isLessThanOrEqualTo(value + 1e-11 * Math.abs(value));
				value = next;
			}
		}
	}

	/** After the update, dL/dK is zero in the rows of the free controls, for the held ones at K = 0. */
	@ParameterizedTest
	@CsvSource({ "LAPLACE, 0", "LAPLACE, 1", "AVERAGED, 1", "SAMPLED, 0", "SAMPLED, 1" })
	void heldFeedbackDropsOutOfTheEquations(GradientMode mode, int which) {
		SmallProblem p = new SmallProblem("nonlinear");
		int n = SmallProblem.N;
		int m = SmallProblem.M;
		PolicyTerms terms = p.terms(mode, Samples.draw(SampleKind.MOMENT_MATCHED, 12, 5, 0, SmallProblem.T, n));
		double[] upper = new double[m];
		Arrays.fill(upper, Double.POSITIVE_INFINITY);
		double[] lower = new double[m];
		Arrays.fill(lower, Double.NEGATIVE_INFINITY);
		HeldControls held = new HeldControls(SmallProblem.T, m, new ControlLimits(lower, upper));
		CovarianceSweep sweep = mode == GradientMode.SAMPLED
				? new SampledCovarianceSweep(p.model, 1e-300, new double[] { 0 }, held)
				: new CovarianceSweep(p.model, 1e-300, held);
		sweep.begin();
		for (int t = SmallProblem.T - 1; t >= 0; t--) {
			upper[which] = p.u[t * m + which];
			held.update(p.u);
			sweep.expand(t);
			if (p.lambda[t] > 0) {
				sweep.updateGain(terms, t, p.lambda[t], p.K, p.S, p.precision);
				double[] gradient = new CovarianceGradients(p, terms, sweep, t).K;
				double scale = Vectors.maxAbs(gradient, 0, m * n);
				for (int i = 0; i < m; i++)
					for (int j = 0; j < n; j++) {
						if (i == which)
							assertThat(p.K[(t * m + i) * n + j]).isZero();
						else
							assertThat(gradient[i * n + j]).isCloseTo(0, within(1e-9 * scale));
					}
			}
			sweep.gradient(terms, t, p.lambda[t], p.K, p.S, p.precision);
		}
	}

	@Test
	void whereAllControlsAreHeldNoFeedbackIsLeft() throws Exception {
		RandomProblem p = new RandomProblem(6, 3, 2, true, 2);
		ControlLimits narrow = ControlLimits.symmetric(1e-3, 1e-3);
		for (GradientMode mode : GradientMode.values()) {
			TrajectoryDistribution q = run(p, narrow, mode, true);
			for (int t = 0; t < p.T; t++) {
				boolean all = Math.abs(q.u()[2 * t]) == 1e-3 && Math.abs(q.u()[2 * t + 1]) == 1e-3;
				if (all)
					assertThat(Numbers.slice(q.gain(), t * 6, 6)).containsOnly(0.0);
			}
			assertThat(Arrays.stream(q.u()).filter(u -> Math.abs(u) == 1e-3).count()).isGreaterThan(6);
		}
	}

	/** K of (E23) against the solution of the free block by itself, from the quadratic model of one time step. */
	@Test
	void feedbackOfTheFreeControlsSolvesTheirBlock() {
		int n = 3;
		int m = 3;
		java.util.SplittableRandom random = new java.util.SplittableRandom(4);
		LimitedGains gains = new LimitedGains(n, m, ControlLimits.symmetric(0.2, 0.2, 5));
		double[] H = RandomProblem.definite(random, m, 0.5);
		double[] system = RandomProblem.gaussian(random, m * (n + 1), 1);
		double[] Qu = { -3, 4, 0.1 };
		gains.keep(H, system);
		double[] k = { 9, 9, 9 };
		double[] K = new double[m * n];
		assertThat(gains.limit(Qu, new double[] { 0.1, 0, 0 }, 0, k, K)).isTrue();
		assertThat(k[0]).isEqualTo(0.1, within(1e-15));
		assertThat(k[1]).isEqualTo(-0.2);
		assertThat(k[2]).isCloseTo(-(Qu[2] + H[6] * k[0] + H[7] * k[1]) / H[8], within(1e-14));
		assertThat(Numbers.slice(K, 0, 6)).containsOnly(0.0);
		for (int j = 0; j < n; j++)
			assertThat(K[6 + j]).isCloseTo(system[2 * (n + 1) + j] / H[8], within(1e-14));
	}

	@Test
	void trajectoriesBeyondTheLimitsAreRefused() throws Exception {
		RandomProblem p = new RandomProblem(6, 3, 2, true, 2);
		TrajectoryDistribution q = run(p, TIGHT, GradientMode.LAPLACE, false);
		TrajectoryStep limited = step(p, TIGHT,
				settings(p.n, GradientMode.LAPLACE, RegularizationSchedule.Kind.STATE, 1, true));
		assertThatThrownBy(() -> limited.improve(q, p.policy, multipliers(p), 0, Interruption.NONE))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("time step")
				.hasMessageContaining("beyond the limits");
	}

	@Test
	void settingsKeepTheLimits() {
		Condition condition = LimitedDynamics.limit(new RandomProblem(6, 3, 2, true, 2).condition, TIGHT);
		TrajectorySettings settings = TrajectorySettings.defaults(3);
		assertThat(settings.limits(condition.dynamics())).isNull();
		assertThat(settings.withLimits(true).withTemperature(3).limits(condition.dynamics())).isSameAs(TIGHT);
		assertThat(settings.withLimits(true).withLimits(false).limited()).isFalse();
	}
}
