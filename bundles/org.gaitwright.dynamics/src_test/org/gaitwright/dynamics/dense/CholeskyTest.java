/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gaitwright.dynamics.dense.Reference.flat;
import static org.gaitwright.dynamics.dense.Reference.multiply;
import static org.gaitwright.dynamics.dense.Reference.random;
import static org.gaitwright.dynamics.dense.Reference.randomPositiveDefinite;
import static org.gaitwright.dynamics.dense.Reference.transpose;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CholeskyTest {

	private static final int O = 3;
	private static final double TOLERANCE = 1e-11;

	private final SplittableRandom random = new SplittableRandom(11);

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 9, 18 })
	void factorsAndSolves(int n) {
		double[][] a = randomPositiveDefinite(random, n);
		double[] l = flat(a, O);
		assertThat(Cholesky.factor(l, O, n)).isEqualTo(-1);

		double[][] lower = new double[n][n];
		for (int i = 0; i < n; i++) {
			System.arraycopy(l, O + i * n, lower[i], 0, i + 1);
			for (int j = i + 1; j < n; j++) {
				assertThat(l[O + i * n + j]).as("upper triangle untouched").isEqualTo(a[i][j]);
			}
		}
		assertClose(flat(multiply(lower, transpose(lower)), O), flat(a, O));

		double[][] x = random(random, n, 4);
		double[] b = flat(multiply(a, x), O);
		Cholesky.solve(l, O, b, O, n, 4);
		assertClose(b, flat(x, O));

		double[][] y = random(random, n, 1);
		b = flat(multiply(a, y), O);
		Cholesky.solve(l, O, b, O, n);
		assertClose(b, flat(y, O));

		b = flat(multiply(lower, x), O);
		Cholesky.forward(l, O, b, O, n, 4);
		assertClose(b, flat(x, O));
		b = flat(multiply(transpose(lower), x), O);
		Cholesky.backward(l, O, b, O, n, 4);
		assertClose(b, flat(x, O));

		double[] inverse = flat(new double[n][n], 1);
		Cholesky.inverse(l, O, inverse, 1, n);
		double[] identity = new double[n * n];
		Dense.multiply(flat(a, 0), 0, inverse, 1, identity, 0, n, n, n);
		Dense.addDiagonal(-1, identity, 0, n);
		assertThat(Vectors.maxAbs(identity, 0, n * n)).isLessThan(TOLERANCE);
	}

	@Test
	void logDeterminantOfKnownMatrix() {
		double[] l = { 4, 0, 2, 10 };
		assertThat(Cholesky.factor(l, 0, 2)).isEqualTo(-1);
		assertThat(Cholesky.logDeterminant(l, 0, 2)).isCloseTo(Math.log(36), within(1e-14));
	}

	@Test
	void namesTheFailingPivot() {
		assertThat(Cholesky.factor(new double[] { 1, 2, 0, 2, 1, 0, 0, 0, 1 }, 0, 3)).isEqualTo(1);
		assertThat(Cholesky.factor(new double[] { 0 }, 0, 1)).isZero();
		assertThat(Cholesky.factor(new double[] { 1, 0, 0, Double.NaN }, 0, 2)).isEqualTo(1);
		assertThat(Cholesky.factor(new double[] { Double.POSITIVE_INFINITY }, 0, 1)).isZero();
	}

	private static void assertClose(double[] actual, double[] expected) {
		assertThat(actual).hasSameSizeAs(expected);
		for (int i = 0; i < actual.length; i++) {
			assertThat(actual[i]).as("element %d", i - O).isCloseTo(expected[i], within(TOLERANCE));
		}
	}
}
