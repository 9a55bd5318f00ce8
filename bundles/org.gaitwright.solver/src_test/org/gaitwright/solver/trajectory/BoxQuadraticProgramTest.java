/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxQuadraticProgramTest {
	private record Program(double[] H, double[] q, double[] lower, double[] upper) {
		static Program random(SplittableRandom random, int m) {
			double[] lower = new double[m];
			double[] upper = new double[m];
			for (int i = 0; i < m; i++) {
				lower[i] = random.nextInt(4) == 0 ? Double.NEGATIVE_INFINITY : -random.nextDouble();
				upper[i] = random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : random.nextDouble();
			}
			double[] H = RandomProblem.definite(random, m, 0.01);
			// coordinates of very different scales, as torques of hips and ankles may be
			for (int i = 0; i < m; i++)
				for (int j = 0; j < m; j++)
					H[i * m + j] *= Math.pow(10, i % 3 + j % 3);
			return new Program(H, RandomProblem.gaussian(random, m, 3), lower, upper);
		}

		int size() {
			return q.length;
		}

		double[] gradient(double[] x) {
			double[] gradient = q.clone();
			Dense.multiplyVectorAdd(H, 0, x, 0, gradient, 0, size(), size());
			return gradient;
		}
	}

	/** The one point where the gradient is zero in the free coordinates and pushes the held ones against their bounds. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 6, 12 })
	void solutionsFulfilTheConditionsOfKarushKuhnAndTucker(int m) {
		SplittableRandom random = new SplittableRandom(m);
		BoxQuadraticProgram solver = new BoxQuadraticProgram(m);
		int held = 0;
		for (int trial = 0; trial < 500; trial++) {
			Program p = Program.random(random, m);
			assertThat(solver.solve(p.H, p.q, p.lower, p.upper, RandomProblem.gaussian(random, m, 2), 0)).isTrue();
			double[] gradient = p.gradient(solver.x);
			int[] free = Arrays.copyOf(solver.free, solver.freeCount);
			for (int i = 0; i < m; i++) {
				int index = i;
				assertThat(solver.x[i]).isBetween(p.lower[i], p.upper[i]);
				if (IntStream.of(free).anyMatch(f -> f == index))
					assertThat(gradient[i]).isCloseTo(0, within(1e-9 * (1 + p.H[i * m + i])));
				else if (solver.x[i] == p.lower[i])
					assertThat(gradient[i]).isPositive();
				else {
					assertThat(solver.x[i]).isEqualTo(p.upper[i]);
					assertThat(gradient[i]).isNegative();
				}
			}
			held += m - solver.freeCount;
		}
		assertThat(held).as("bounds matter").isBetween(100 * m / 3, 500 * m - 1);
	}

	/** The free block is left factored: what (E23) solves with. */
	@Test
	void solvesWithTheFreeBlock() {
		int m = 5;
		SplittableRandom random = new SplittableRandom(8);
		Program p = Program.random(random, m);
		BoxQuadraticProgram solver = new BoxQuadraticProgram(m);
		assertThat(solver.solve(p.H, p.q, p.lower, p.upper, new double[m], 0)).isTrue();
		int count = solver.freeCount;
		assertThat(count).isBetween(1, m - 1);
		double[] block = new double[count * count];
		for (int r = 0; r < count; r++)
			for (int c = 0; c < count; c++)
				block[r * count + c] = p.H[solver.free[r] * m + solver.free[c]];
		double[] right = RandomProblem.gaussian(random, count * 3, 1);
		double[] solution = right.clone();
		solver.solveFree(solution, 0, 3);
		assertThat(Cholesky.factor(block, 0, count)).isNegative();
		Cholesky.solve(block, 0, right, 0, count, 3);
		Numbers.assertClose("H_ff⁻¹B", solution, right, 1e-13);
	}

	@Test
	void beginsAtASolutionAndStays() {
		double[] H = { 2, 0, 0, 2 };
		double[] q = { -2, -8 };
		BoxQuadraticProgram solver = new BoxQuadraticProgram(2);
		double[] lower = { -3, -3 };
		double[] upper = { 3, 3 };
		assertThat(solver.solve(H, q, lower, upper, new double[] { 7, 1, 3 }, 1)).isTrue();
		assertThat(solver.x).containsExactly(1, 3);
		assertThat(solver.freeCount).isEqualTo(1);
		assertThat(solver.free[0]).isZero();
		assertThat(solver.solve(H, new double[] { -9, 9 }, lower, upper, new double[2], 0)).isTrue();
		assertThat(solver.x).containsExactly(3, -3);
		assertThat(solver.freeCount).isZero();
	}

	@Test
	void indefiniteProgramsAreRefused() {
		assertThat(new BoxQuadraticProgram(1).solve(new double[] { -1 }, new double[] { 1 },
				new double[] { Double.NEGATIVE_INFINITY }, new double[] { 1 }, new double[1], 0)).isFalse();
		assertThat(new BoxQuadraticProgram(1).solve(new double[] { Double.NaN }, new double[] { 1 },
				new double[] { -1 }, new double[] { 1 }, new double[1], 0)).isFalse();
	}
}
