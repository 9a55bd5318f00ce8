/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.gaitwright.solver.cost.StateTarget.Target;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.solver.problem.CostTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Values in closed form, and every derivative against central differences. */
class CostTermsTest {
	private static final int N = 6;
	private static final int M = 2;
	private static final int OFFSET = 3;
	/** Central differences of a quadratic are exact up to rounding; of x² on a parabola they err by h² f‴/6. */
	private static final double TOLERANCE = 1e-6;

	/** A slope of 1:4, so that a Gauss-Newton Hessian is exact. */
	private static final HeightProfile SLOPE = new HeightProfile() {
		@Override
		public double height(double x) {
			return 0.25 * x;
		}

		@Override
		public double slope(double x) {
			return 0.25;
		}
	};

	static Stream<CostTerm> terms() {
		return Stream.of(new ControlEffort("effort", 0.3, N, M),
				new StateTarget("speed", Stage.RUNNING, N, M, List.of(new Target(3, 2.1, 1.5))),
				new StateTarget("end", Stage.TERMINAL, N, M, List.of(new Target(0, 1, 2), new Target(5, -1, 0.5))),
				new StateTarget("both", Stage.ALWAYS, N, M, List.of(new Target(1, 1, 2), new Target(1, 3, 1))),
				new GroundHeightTarget("height", Stage.ALWAYS, N, M, 0, 1, SLOPE, 1.1, 10));
	}

	@ParameterizedTest
	@MethodSource("terms")
	void runningDerivativesMatchCentralDifferences(CostTerm term) {
		CostTerm.Evaluator evaluator = term.newEvaluator();
		double[] z = random(N + M);
		double[] g = new double[OFFSET + N + M];
		double[] h = new double[OFFSET + (N + M) * (N + M)];
		double value = evaluator.addDerivatives(4, z, 0, z, N, g, OFFSET, h, OFFSET);
		assertThat(value).isEqualTo(evaluator.value(4, z, 0, z, N));
		check(v -> evaluator.value(4, v, 0, v, N), z, N + M, g, h);
	}

	@ParameterizedTest
	@MethodSource("terms")
	void terminalDerivativesMatchCentralDifferences(CostTerm term) {
		CostTerm.Evaluator evaluator = term.newEvaluator();
		double[] x = random(N);
		double[] g = new double[OFFSET + N];
		double[] h = new double[OFFSET + N * N];
		assertThat(evaluator.addTerminalDerivatives(x, 0, g, OFFSET, h, OFFSET)).isEqualTo(evaluator.terminal(x, 0));
		check(v -> evaluator.terminal(v, 0), x, N, g, h);
	}

	@ParameterizedTest
	@MethodSource("terms")
	void derivativesAreAddedToWhatIsThere(CostTerm term) {
		double[] z = random(N + M);
		double[] g = new double[N + M];
		double[] h = new double[(N + M) * (N + M)];
		CostTerm.Evaluator evaluator = term.newEvaluator();
		evaluator.addDerivatives(0, z, 0, z, N, g, 0, h, 0);
		double[] twice = g.clone();
		evaluator.addDerivatives(0, z, 0, z, N, twice, 0, h, 0);
		for (int i = 0; i < g.length; i++)
			assertThat(twice[i]).isCloseTo(2 * g[i], within(1e-12));
	}

	@Test
	void valuesInClosedForm() {
		double[] x = { 4, 3, 0, 1.5, 0, 0 };
		double[] u = { 3, -4 };
		assertThat(new ControlEffort("u", 1e-4, N, M).value(0, x, 0, u, 0)).isCloseTo(25e-4, within(1e-15));
		assertThat(new StateTarget("v", Stage.RUNNING, N, M, List.of(new Target(3, 1, 2))).value(0, x, 0, u, 0))
				.isEqualTo(0.5);
		assertThat(new GroundHeightTarget("h", Stage.RUNNING, N, M, 0, 1, SLOPE, 1.5, 10).value(0, x, 0, u, 0))
				.isCloseTo(10 * 0.25, within(1e-12));
		assertThat(new GroundHeightTarget("h", Stage.RUNNING, N, M, 0, 1, HeightProfile.LEVEL, 1, 1).value(0, x, 0, u, 0))
				.isEqualTo(4);
	}

	@ParameterizedTest
	@EnumSource
	void chargesOnlyInItsStage(Stage stage) {
		StateTarget term = new StateTarget("v", stage, N, M, List.of(new Target(0, 1, 1)));
		double[] x = new double[N];
		double[] u = new double[M];
		assertThat(term.value(0, x, 0, u, 0)).isEqualTo(stage == Stage.TERMINAL ? 0 : 1);
		assertThat(term.terminal(x, 0)).isEqualTo(stage == Stage.RUNNING ? 0 : 1);
	}

	@Test
	void rejectsWhatCannotBe() {
		assertThatThrownBy(() -> new ControlEffort("effort", -1, N, M)).hasMessageContaining("effort")
				.hasMessageContaining("-1.0");
		assertThatThrownBy(() -> new StateTarget("far", Stage.ALWAYS, N, M, List.of(new Target(6, 0, 1))))
				.hasMessageContaining("far").hasMessageContaining("6 of 6");
		assertThatThrownBy(() -> new StateTarget("nan", Stage.ALWAYS, N, M, List.of(new Target(0, Double.NaN, 1))))
				.hasMessageContaining("NaN");
		assertThatThrownBy(() -> new StateTarget("none", Stage.ALWAYS, N, M, List.of()))
				.hasMessageContaining("no target");
	}

	private interface Function {
		double value(double[] z);
	}

	private static void check(Function f, double[] z, int size, double[] g, double[] hessian) {
		double step = 1e-4;
		for (int i = 0; i < size; i++) {
			double[] up = shifted(z, i, step);
			double[] down = shifted(z, i, -step);
			assertThat(g[OFFSET + i]).isCloseTo((f.value(up) - f.value(down)) / (2 * step), within(TOLERANCE));
			for (int j = 0; j < size; j++) {
				double difference = (f.value(shifted(up, j, step)) - f.value(shifted(up, j, -step))
						- f.value(shifted(down, j, step)) + f.value(shifted(down, j, -step))) / (4 * step * step);
				assertThat(hessian[OFFSET + i * size + j]).isCloseTo(difference, within(1e-4));
			}
		}
	}

	private static double[] shifted(double[] z, int i, double step) {
		double[] shifted = z.clone();
		shifted[i] += step;
		return shifted;
	}

	private static double[] random(int size) {
		return new SplittableRandom(7).doubles(size, -2, 2).toArray();
	}
}
