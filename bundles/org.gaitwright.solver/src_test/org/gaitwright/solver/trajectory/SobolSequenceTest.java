/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SobolSequenceTest {
	/** The first points as the authors of the direction numbers give them. */
	@Test
	void beginsAsPublished() {
		double[][] expected = { { 0, 0, 0 }, { 0.5, 0.5, 0.5 }, { 0.75, 0.25, 0.25 }, { 0.25, 0.75, 0.75 },
				{ 0.375, 0.375, 0.625 }, { 0.875, 0.875, 0.125 }, { 0.625, 0.125, 0.875 }, { 0.125, 0.625, 0.375 },
				{ 0.1875, 0.3125, 0.9375 }, { 0.6875, 0.8125, 0.4375 } };
		SobolSequence sequence = new SobolSequence(3);
		double[] point = new double[3];
		for (double[] p : expected) {
			sequence.next(point, 0);
			assertThat(point).containsExactly(p, within(1e-9));
		}
	}

	/** One number deep within the table, by another implementation. */
	@Test
	void allDimensionsFollowTheTable() {
		SobolSequence sequence = new SobolSequence(SobolSequence.MAXIMUM_DIMENSION);
		double[] point = new double[SobolSequence.MAXIMUM_DIMENSION];
		for (int i = 0; i <= 1000; i++)
			sequence.next(point, 0);
		assertThat(point[9]).isCloseTo(0.0693359375, within(1e-9));
		assertThat(point[31]).isCloseTo(0.1455078125, within(1e-9));
		assertThat(point[63]).isCloseTo(0.4462890625, within(1e-9));
	}

	/** Scrambled or not: 2^k points lie in the 2^k intervals of each axis, one in each; so do pairs in the first plane. */
	@ParameterizedTest
	@CsvSource({ "1, 16", "2, 64", "64, 32", "18, 1024" })
	void pointsAreEquidistributed(int dimension, int count) {
		SobolSequence sequence = new SobolSequence(dimension, new SplittableRandom(3));
		boolean[][] seen = new boolean[dimension][count];
		int side = (int) Math.round(Math.sqrt(count));
		boolean[] square = new boolean[count];
		double[] point = new double[dimension];
		for (int i = 0; i < count; i++) {
			sequence.next(point, 0);
			for (int j = 0; j < dimension; j++) {
				assertThat(point[j]).isGreaterThan(0).isLessThan(1);
				seen[j][(int) (point[j] * count)] = true;
			}
			if (dimension > 1 && side * side == count)
				square[(int) (point[0] * side) * side + (int) (point[1] * side)] = true;
		}
		for (boolean[] axis : seen)
			assertThat(axis).doesNotContain(false);
		if (dimension > 1 && side * side == count)
			assertThat(square).doesNotContain(false);
	}

	/** The product of a smooth function over ten axes: far nearer to its integral than as many draws come. */
	@Test
	void integratesBetterThanDraws() {
		int dimension = 10;
		int count = 512;
		double quasi = 0;
		double drawn = 0;
		for (long seed = 0; seed < 20; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			SobolSequence sequence = new SobolSequence(dimension, random);
			double[] point = new double[dimension];
			double sum = 0;
			double other = 0;
			for (int i = 0; i < count; i++) {
				sequence.next(point, 0);
				double product = 1;
				double otherProduct = 1;
				for (double p : point) {
					product *= 1 + 0.3 * (p - 0.5);
					otherProduct *= 1 + 0.3 * (random.nextDouble() - 0.5);
				}
				sum += product / count;
				other += otherProduct / count;
			}
			quasi += (sum - 1) * (sum - 1) / 20;
			drawn += (other - 1) * (other - 1) / 20;
		}
		assertThat(Math.sqrt(quasi)).isLessThan(0.1 * Math.sqrt(drawn));
	}

	/** Covariance of Sobol samples of a state: nearer to I than that of independent draws. */
	@Test
	void samplesAreNearerToTheNormalThanDraws() {
		assertThat(covarianceError(SampleKind.SOBOL)).isLessThan(0.5 * covarianceError(SampleKind.INDEPENDENT));
	}

	private static double covarianceError(SampleKind kind) {
		int n = 6;
		int count = 64;
		int steps = 40;
		double[] s = Samples.draw(kind, count, 3, 0, steps, n).values();
		double error = 0;
		for (int t = 0; t < steps; t++)
			for (int i = 0; i < n; i++)
				for (int j = 0; j < n; j++) {
					double sum = 0;
					for (int k = 0; k < count; k++)
						sum += s[(t * count + k) * n + i] * s[(t * count + k) * n + j] / count;
					error += Math.pow(sum - (i == j ? 1 : 0), 2);
				}
		return Math.sqrt(error);
	}

	@Test
	void tooManyDimensionsAreRefused() {
		assertThatThrownBy(() -> Samples.draw(SampleKind.SOBOL, 4, 7, 0, 3, 65))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1 to 64 dimensions, not 65");
	}

	/** Tabulated quantiles, of the central part, the flanks and the tails. */
	@ParameterizedTest
	@CsvSource({ "0.5, 0", "0.6, 0.2533471031357997", "0.975, 1.959963984540054", "0.999, 3.090232306167813",
			"1e-4, -3.719016485455681", "1e-10, -6.361340902404056", "1e-20, -9.262340089798408" })
	void normalQuantilesAreThoseOfTables(double p, double z) {
		assertThat(NormalQuantile.of(p)).isCloseTo(z, within(2e-15 * Math.max(1, Math.abs(z))));
		if (p > 1e-6)
			assertThat(NormalQuantile.of(1 - p)).isCloseTo(-z, within(1e-11));
	}
}
