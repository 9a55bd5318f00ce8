/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.assertj.core.data.Offset;
import org.gaitwright.solver.policy.Lbfgs.Settings;
import org.gaitwright.solver.policy.Lbfgs.Termination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LbfgsTest {
	private static final Settings TIGHT = new Settings(20, 1000, 1e-9, 0, 1e-4, 0.9, 40);

	/** Σ 100 (x_2i+1 − x_2i²)² + (1 − x_2i)². */
	private static double rosenbrock(double[] x, double[] g) {
		double f = 0;
		for (int i = 0; i < x.length; i += 2) {
			double a = x[i + 1] - x[i] * x[i];
			double b = 1 - x[i];
			f += 100 * a * a + b * b;
			g[i] = -400 * a * x[i] - 2 * b;
			g[i + 1] = 200 * a;
		}
		return f;
	}

	/** ½ Σ d_i (x_i − 1)². */
	private static DifferentiableFunction quadratic(double[] d) {
		return (x, g) -> {
			double f = 0;
			for (int i = 0; i < d.length; i++) {
				g[i] = d[i] * (x[i] - 1);
				f += 0.5 * g[i] * (x[i] - 1);
			}
			return f;
		};
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 20 })
	void minimisesRosenbrock(int memory) {
		double[] x = { -1.2, 1, -1.2, 1, 2, -3 };
		Lbfgs.Result result = new Lbfgs(6, TIGHT.withMemory(memory)).minimize(LbfgsTest::rosenbrock, x,
				Lbfgs.Listener.NONE);

		assertThat(result.termination()).isEqualTo(Termination.GRADIENT_TOLERANCE);
		assertThat(x).containsExactly(new double[] { 1, 1, 1, 1, 1, 1 }, Offset.offset(1e-8));
		assertThat(result.value()).isLessThan(1e-16);
		assertThat(result.gradientNorm()).isLessThanOrEqualTo(1e-9);
	}

	/** SciPy 1.17's L-BFGS-B (memory 20, gtol 1e-9, ftol 0) takes the same steps from the classic start. */
	@Test
	void takesAsManyStepsAsAnIndependentImplementation() {
		double[] x = { -1.2, 1 };
		Lbfgs.Result result = new Lbfgs(2, TIGHT).minimize(LbfgsTest::rosenbrock, x, Lbfgs.Listener.NONE);
		assertThat(result.initialValue()).isCloseTo(24.2, Offset.offset(1e-12));
		assertThat(result.iterations()).isEqualTo(39);
		assertThat(result.evaluations()).isEqualTo(47);
	}

	/** With exact line searches BFGS ends on a quadratic in n steps; a tight c₂ comes close to that. */
	@Test
	void endsOnQuadraticsInAboutAsManyStepsAsVariables() {
		double[] x = new double[5];
		Settings exact = new Settings(20, 1000, 1e-9, 0, 1e-10, 1e-9, 40);
		Lbfgs.Result result = new Lbfgs(5, exact).minimize(quadratic(new double[] { 1, 3, 10, 40, 100 }), x,
				Lbfgs.Listener.NONE);

		assertThat(result.termination()).isEqualTo(Termination.GRADIENT_TOLERANCE);
		assertThat(result.iterations()).isLessThanOrEqualTo(6);
		assertThat(x).containsExactly(new double[] { 1, 1, 1, 1, 1 }, Offset.offset(1e-9));
	}

	@Test
	void solvesAnIllConditionedQuadratic() {
		double[] d = new double[30];
		for (int i = 0; i < d.length; i++)
			d[i] = Math.pow(10, -3 + 6.0 * i / (d.length - 1));
		double[] x = new double[30];
		Lbfgs.Result result = new Lbfgs(30, new Settings(30, 5000, 1e-9, 0, 1e-4, 0.9, 40)).minimize(quadratic(d), x,
				Lbfgs.Listener.NONE);

		assertThat(result.termination()).isEqualTo(Termination.GRADIENT_TOLERANCE);
		for (double v : x)
			assertThat(v).isCloseTo(1, Offset.offset(1e-5));
	}

	/** Each accepted step is a point at which f was evaluated along one line: value and slope must satisfy Wolfe there. */
	@Test
	void everyAcceptedStepSatisfiesTheStrongWolfeConditions() {
		double[] x = { -1.2, 1, 3, -2 };
		List<double[]> points = new ArrayList<>();
		new Lbfgs(4, TIGHT).minimize(LbfgsTest::rosenbrock, x, new Lbfgs.Listener() {
			@Override
			public boolean iteration(int iteration, double value, double gradientNorm) {
				points.add(x.clone());
				return true;
			}
		});
		assertThat(points).hasSizeGreaterThan(20);
		double[] g0 = new double[4];
		double[] g1 = new double[4];
		for (int k = 1; k < points.size() - 1; k++) {
			double[] from = points.get(k - 1);
			double[] to = points.get(k);
			double f0 = rosenbrock(from, g0);
			double f1 = rosenbrock(to, g1);
			double slope0 = 0; // times the step length, as to − from = α p
			double slope1 = 0;
			for (int i = 0; i < 4; i++) {
				slope0 += g0[i] * (to[i] - from[i]);
				slope1 += g1[i] * (to[i] - from[i]);
			}
			assertThat(f1).isLessThanOrEqualTo(f0 + 1e-4 * slope0 + 1e-15);
			assertThat(Math.abs(slope1)).isLessThanOrEqualTo(0.9 * Math.abs(slope0) + 1e-15);
		}
	}

	@Test
	void stopsForEachOfItsReasons() {
		double[] one = { 0 };
		assertThat(run(quadratic(new double[] { 1 }), new double[] { 1 }, TIGHT))
				.isEqualTo(Termination.GRADIENT_TOLERANCE);
		assertThat(run(LbfgsTest::rosenbrock, new double[] { -1.2, 1 }, Settings.iterations(3)))
				.isEqualTo(Termination.ITERATION_LIMIT);
		assertThat(run(LbfgsTest::rosenbrock, new double[] { -1.2, 1 }, Settings.iterations(0)))
				.isEqualTo(Termination.ITERATION_LIMIT);
		assertThat(run(LbfgsTest::rosenbrock, new double[] { -1.2, 1 }, new Settings(5, 100, 0, 0.5, 1e-4, 0.9, 20)))
				.isEqualTo(Termination.DECREASE_TOLERANCE);
		assertThat(run((x, g) -> Double.NaN, one, TIGHT)).isEqualTo(Termination.NOT_FINITE);
		assertThat(run((x, g) -> {
			g[0] = Double.POSITIVE_INFINITY;
			return 0;
		}, one, TIGHT)).isEqualTo(Termination.NOT_FINITE);
		assertThat(run((x, g) -> { // gradient of the wrong sign
			g[0] = -x[0] - 1;
			return x[0] * x[0] + x[0];
		}, new double[] { 3 }, TIGHT)).isEqualTo(Termination.LINE_SEARCH_FAILED);
	}

	private static Termination run(DifferentiableFunction f, double[] x, Settings settings) {
		return new Lbfgs(x.length, settings).minimize(f, x, Lbfgs.Listener.NONE).termination();
	}

	@Test
	void aListenerCancels() {
		double[] x = { -1.2, 1 };
		List<Integer> heard = new ArrayList<>();
		Lbfgs.Result result = new Lbfgs(2, TIGHT).minimize(LbfgsTest::rosenbrock, x, (iteration, value, norm) -> {
			heard.add(iteration);
			return iteration < 4;
		});
		assertThat(result.termination()).isEqualTo(Termination.CANCELLED);
		assertThat(heard).containsExactly(0, 1, 2, 3, 4);
		assertThat(result.iterations()).isEqualTo(4);
		assertThat(result.value()).isEqualTo(rosenbrock(x, new double[2])).isLessThan(result.initialValue());
	}

	@Test
	void staysInsideTheDomain() {
		// Σ x − log x, minimum at 1; not finite for x ≤ 0
		double[] x = { 30, 1e-3 };
		Lbfgs.Result result = new Lbfgs(2, TIGHT).minimize((p, g) -> {
			double f = 0;
			for (int i = 0; i < 2; i++) {
				f += p[i] - Math.log(p[i]);
				g[i] = 1 - 1 / p[i];
			}
			return f;
		}, x, Lbfgs.Listener.NONE);
		assertThat(result.termination()).isIn(Termination.GRADIENT_TOLERANCE, Termination.DECREASE_TOLERANCE);
		assertThat(x).containsExactly(new double[] { 1, 1 }, Offset.offset(1e-6));
	}

	@Test
	void aMinimizerCanBeUsedAgain() {
		Lbfgs lbfgs = new Lbfgs(2, TIGHT);
		double[] x = { -1.2, 1 };
		Lbfgs.Result first = lbfgs.minimize(LbfgsTest::rosenbrock, x, Lbfgs.Listener.NONE);
		double[] y = { -1.2, 1 };
		assertThat(lbfgs.minimize(LbfgsTest::rosenbrock, y, Lbfgs.Listener.NONE)).isEqualTo(first);
		assertThat(y).isEqualTo(x);
	}

	@Test
	void iterationsAllocateNothing() {
		double[] start = new SplittableRandom(1).doubles(40, -2, 2).toArray();
		double[] x = new double[40];
		Lbfgs lbfgs = new Lbfgs(40, Settings.iterations(50));
		DifferentiableFunction f = LbfgsTest::rosenbrock;
		Lbfgs.Result[] result = new Lbfgs.Result[1];
		long bytes = Allocation.least(() -> {
			System.arraycopy(start, 0, x, 0, 40);
			result[0] = lbfgs.minimize(f, x, Lbfgs.Listener.NONE);
		});
		assertThat(result[0].iterations()).isGreaterThan(30);
		assertThat(bytes).as("no more than the result record").isLessThanOrEqualTo(80);
	}

	@Test
	void settingsOutOfRangeAreNamed() {
		assertThatThrownBy(() -> TIGHT.withMemory(0)).hasMessageContaining("memory is 0");
		assertThatThrownBy(() -> Settings.iterations(-1)).hasMessageContaining("maxIterations");
		assertThatThrownBy(() -> new Settings(1, 1, -1, 0, 1e-4, 0.9, 1)).hasMessageContaining("gradientTolerance");
		assertThatThrownBy(() -> new Settings(1, 1, 0, Double.NaN, 1e-4, 0.9, 1))
				.hasMessageContaining("decreaseTolerance");
		assertThatThrownBy(() -> new Settings(1, 1, 0, 0, 0.9, 0.5, 1)).hasMessageContaining("sufficientDecrease");
		assertThatThrownBy(() -> new Settings(1, 1, 0, 0, 0.1, 1, 1)).hasMessageContaining("curvature");
		assertThatThrownBy(() -> new Settings(1, 1, 0, 0, 0.1, 0.9, 0)).hasMessageContaining("maxTrials");
		assertThatThrownBy(() -> new Lbfgs(3, TIGHT).minimize(LbfgsTest::rosenbrock, new double[2],
				Lbfgs.Listener.NONE))
				.isInstanceOf(IllegalArgumentException.class);
	}
}
