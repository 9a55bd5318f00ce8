/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.DoubleUnaryOperator;

import org.assertj.core.data.Offset;
import org.gaitwright.solver.policy.WolfeLineSearch.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WolfeLineSearchTest {
	/** One of the six test functions of Moré and Thuente (1994), section 5, with the c₁, c₂ used there. */
	private record Problem(DoubleUnaryOperator value, DoubleUnaryOperator slope, double c1, double c2) {
		static Problem of(int number) {
			return switch (number) {
			case 1 -> new Problem(a -> -a / (a * a + 2), a -> (a * a - 2) / ((a * a + 2) * (a * a + 2)), 1e-3, 0.1);
			case 2 -> new Problem(a -> Math.pow(a + 0.004, 5) - 2 * Math.pow(a + 0.004, 4),
					a -> 5 * Math.pow(a + 0.004, 4) - 8 * Math.pow(a + 0.004, 3), 0.1, 0.1);
			case 3 -> new Problem(Problem::wavy, Problem::wavySlope, 0.1, 0.1);
			case 4 -> yanai(0.001, 0.001);
			case 5 -> yanai(0.01, 0.001);
			case 6 -> yanai(0.001, 0.01);
			default -> throw new IllegalArgumentException();
			};
		}

		private static double wavy(double a) {
			double b = 0.01;
			double w = a <= 1 - b ? 1 - a : a >= 1 + b ? a - 1 : ((a - 1) * (a - 1) / b + b) / 2;
			return w + 2 * (1 - b) / (39 * Math.PI) * Math.sin(39 * Math.PI / 2 * a);
		}

		private static double wavySlope(double a) {
			double b = 0.01;
			double w = a <= 1 - b ? -1 : a >= 1 + b ? 1 : (a - 1) / b;
			return w + (1 - b) * Math.cos(39 * Math.PI / 2 * a);
		}

		private static Problem yanai(double b1, double b2) {
			double g1 = Math.sqrt(1 + b1 * b1) - b1;
			double g2 = Math.sqrt(1 + b2 * b2) - b2;
			return new Problem(a -> g1 * Math.hypot(1 - a, b2) + g2 * Math.hypot(a, b1),
					a -> -g1 * (1 - a) / Math.hypot(1 - a, b2) + g2 * a / Math.hypot(a, b1), 1e-3, 1e-3);
		}

		WolfeLineSearch search(double first, int maxEvaluations) {
			WolfeLineSearch search = new WolfeLineSearch(c1, c2, 1e20, maxEvaluations);
			search.start(value.applyAsDouble(0), slope.applyAsDouble(0), first);
			while (search.outcome() == Outcome.EVALUATE)
				search.next(value.applyAsDouble(search.step()), slope.applyAsDouble(search.step()));
			return search;
		}
	}

	/** Evaluations and steps of SciPy 1.17's translation of MINPACK-2 (dcsrch); the paper's tables 1–6 round the same. */
	@ParameterizedTest
	@CsvSource({ "1,1e-3,6,1.365", "1,0.1,3,1.4413720790892741", "1,10,1,10", "1,1000,4,36.88760696396662",
			"2,1e-3,12,1.596000000186075", "2,0.1,8,1.5960000000049348", "2,10,8,1.5959999997572032",
			"2,1000,11,1.595999998872531", "3,1e-3,12,0.9999996797968318", "3,0.1,12,0.9999988033548208",
			"3,10,10,0.9999999876178056", "3,1000,13,0.9999999017146377", "4,1e-3,4,0.085", "4,0.1,1,0.1",
			"4,10,3,0.3491046164172457", "4,1000,4,0.8294012431694555", "5,1e-3,6,0.07501087060006814",
			"5,0.1,3,0.07751042197802409", "5,10,7,0.07314201106894994", "5,1000,8,0.07615927320141007",
			"6,1e-3,13,0.9279032286386139", "6,0.1,11,0.9261500138380064", "6,10,8,0.924781673432206",
			"6,1000,11,0.9243979067536415" })
	void agreesWithAnIndependentImplementation(int number, double first, int evaluations, double step) {
		Problem problem = Problem.of(number);
		WolfeLineSearch search = problem.search(first, 100);
		assertThat(search.outcome()).isEqualTo(Outcome.ACCEPTED);
		assertThat(search.evaluations()).isEqualTo(evaluations);
		assertThat(search.step()).isCloseTo(step, Offset.offset(1e-7 * step));
		double slope0 = problem.slope.applyAsDouble(0);
		assertThat(problem.value.applyAsDouble(search.step()))
				.isLessThanOrEqualTo(problem.value.applyAsDouble(0) + problem.c1 * search.step() * slope0);
		assertThat(Math.abs(problem.slope.applyAsDouble(search.step()))).isLessThanOrEqualTo(-problem.c2 * slope0);
	}

	@Test
	void endsAfterTheAllowedEvaluations() {
		WolfeLineSearch search = Problem.of(6).search(1e-3, 5);
		assertThat(search.outcome()).isEqualTo(Outcome.EVALUATIONS);
		assertThat(search.evaluations()).isEqualTo(5);
	}

	@Test
	void findsItsWayBackFromOutsideTheDomain() {
		// barrier at 1: −log(1 − a) − 3a has its minimum at 2/3
		Problem barrier = new Problem(a -> a < 1 ? -Math.log(1 - a) - 3 * a : Double.NaN,
				a -> a < 1 ? 1 / (1 - a) - 3 : Double.NaN, 1e-4, 0.1);
		for (double first : new double[] { 1e-3, 0.5, 1, 3, 1e4 }) {
			WolfeLineSearch search = barrier.search(first, 40);
			assertThat(search.outcome()).isEqualTo(Outcome.ACCEPTED);
			assertThat(search.step()).isCloseTo(2.0 / 3, Offset.offset(0.05));
		}
		Problem nowhere = new Problem(a -> a == 0 ? 0 : Double.NaN, a -> a == 0 ? -1 : Double.NaN, 1e-4, 0.1);
		assertThat(nowhere.search(1, 10).outcome()).isEqualTo(Outcome.EVALUATIONS);
	}

	@Test
	void stopsAtTheLargestStepOfAFunctionWithoutMinimum() {
		Problem falling = new Problem(a -> -a, a -> -1, 1e-4, 0.1);
		assertThat(falling.search(1, 100).outcome()).isEqualTo(Outcome.LARGEST_STEP);
	}

	@Test
	void stopsWhereOnlyRoundingIsLeft() {
		// the slope given is wrong: the value rises everywhere
		Problem rising = new Problem(a -> a, a -> -1, 1e-4, 0.1);
		assertThat(rising.search(1, 1000).outcome()).isEqualTo(Outcome.ROUNDING);
	}

	@Test
	void needsADescentDirection() {
		WolfeLineSearch search = new WolfeLineSearch(1e-4, 0.9, 1e20, 20);
		assertThatThrownBy(() -> search.start(0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> search.start(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> search.start(0, Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
	}
}
