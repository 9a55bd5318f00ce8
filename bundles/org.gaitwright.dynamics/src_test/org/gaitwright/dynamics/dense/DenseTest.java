/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gaitwright.dynamics.dense.Reference.TOLERANCE;
import static org.gaitwright.dynamics.dense.Reference.column;
import static org.gaitwright.dynamics.dense.Reference.flat;
import static org.gaitwright.dynamics.dense.Reference.multiply;
import static org.gaitwright.dynamics.dense.Reference.random;
import static org.gaitwright.dynamics.dense.Reference.randomSymmetric;
import static org.gaitwright.dynamics.dense.Reference.scaleAdd;
import static org.gaitwright.dynamics.dense.Reference.transpose;

import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DenseTest {

	private static final int AO = 2;
	private static final int BO = 1;
	private static final int CO = 3;

	/** Shapes (rows, inner, cols) on both sides of the blocks of four. */
	static Stream<Arguments> shapes() {
		return Stream.of(Arguments.of(1, 1, 1), Arguments.of(3, 4, 5), Arguments.of(4, 3, 8), Arguments.of(5, 9, 4),
				Arguments.of(10, 12, 10), Arguments.of(18, 18, 24), Arguments.of(2, 0, 3));
	}

	private final SplittableRandom random = new SplittableRandom(5);

	private static void assertMatrix(double[] actual, double[][] expected) {
		double[] flat = flat(expected, CO);
		assertThat(actual).hasSameSizeAs(flat);
		for (int i = 0; i < flat.length; i++) {
			assertThat(actual[i]).as("element %d", i - CO).isCloseTo(flat[i], within(TOLERANCE));
		}
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void products(int rows, int inner, int cols) {
		double[][] a = random(random, rows, inner);
		double[][] b = random(random, inner, cols);
		double[][] at = random(random, inner, rows);
		double[][] bt = random(random, cols, inner);
		double[][] c = random(random, rows, cols);
		double[] fa = flat(a, AO);
		double[] fb = flat(b, BO);
		double[] fat = flat(at, AO);
		double[] fbt = flat(bt, BO);

		double[] out = flat(c, CO);
		Dense.multiply(fa, AO, fb, BO, out, CO, rows, inner, cols);
		double[][] ab = inner == 0 ? new double[rows][cols] : multiply(a, b);
		assertMatrix(out, ab);
		out = flat(c, CO);
		Dense.multiplyAdd(fa, AO, fb, BO, out, CO, rows, inner, cols);
		assertMatrix(out, scaleAdd(1, c, 1, ab));

		double[][] atb = inner == 0 ? new double[rows][cols] : multiply(transpose(at), b);
		out = flat(c, CO);
		Dense.multiplyTransA(fat, AO, fb, BO, out, CO, rows, inner, cols);
		assertMatrix(out, atb);
		out = flat(c, CO);
		Dense.multiplyTransAAdd(fat, AO, fb, BO, out, CO, rows, inner, cols);
		assertMatrix(out, scaleAdd(1, c, 1, atb));

		double[][] abt = inner == 0 ? new double[rows][cols] : multiply(a, transpose(bt));
		out = flat(c, CO);
		Dense.multiplyTransB(fa, AO, fbt, BO, out, CO, rows, inner, cols);
		assertMatrix(out, abt);
		out = flat(c, CO);
		Dense.multiplyTransBAdd(fa, AO, fbt, BO, out, CO, rows, inner, cols);
		assertMatrix(out, scaleAdd(1, c, 1, abt));
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void productWithATriangle(int rows, int unused, int n) {
		double[][] a = random(random, rows, n);
		double[][] l = random(random, n, n);
		for (int i = 0; i < n; i++) {
			for (int j = i + 1; j < n; j++) {
				l[i][j] = 0;
			}
		}
		double[] out = flat(random(random, rows, n), CO);
		Dense.multiplyTransLower(flat(a, AO), AO, flat(l, BO), BO, out, CO, rows, n);
		assertMatrix(out, multiply(a, transpose(l)));
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void vectorProducts(int rows, int inner, int cols) {
		double[][] a = random(random, rows, cols);
		double[] x = random(random, 1, cols)[0];
		double[] xt = random(random, 1, rows)[0];
		double[][] y = random(random, rows, 1);
		double[][] yt = random(random, cols, 1);
		double[] fa = flat(a, AO);

		double[] out = flat(y, CO);
		Dense.multiplyVector(fa, AO, x, 0, out, CO, rows, cols);
		assertMatrix(out, multiply(a, column(x)));
		out = flat(y, CO);
		Dense.multiplyVectorAdd(fa, AO, x, 0, out, CO, rows, cols);
		assertMatrix(out, scaleAdd(1, y, 1, multiply(a, column(x))));
		out = flat(yt, CO);
		Dense.multiplyTransVector(fa, AO, xt, 0, out, CO, rows, cols);
		assertMatrix(out, multiply(transpose(a), column(xt)));
		out = flat(yt, CO);
		Dense.multiplyTransVectorAdd(fa, AO, xt, 0, out, CO, rows, cols);
		assertMatrix(out, scaleAdd(1, yt, 1, multiply(transpose(a), column(xt))));

		double bilinear = Dense.bilinear(xt, 0, fa, AO, x, 0, rows, cols);
		double[][] expected = multiply(transpose(column(xt)), multiply(a, column(x)));
		assertThat(bilinear).isCloseTo(expected[0][0], within(TOLERANCE));
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void congruences(int k, int unused, int n) {
		double[][] v = randomSymmetric(random, n);
		double[][] f = random(random, n, k);
		double[][] g = random(random, k, n);
		double[][] c = randomSymmetric(random, k);
		double[] work = new double[n * k + 1];
		double[] fv = flat(v, BO);

		double[] out = flat(random(random, k, k), CO);
		double[][] expected = multiply(transpose(f), multiply(v, f));
		Dense.congruence(flat(f, AO), AO, fv, BO, out, CO, n, k, work, 1);
		assertMatrix(out, expected);
		assertSymmetric(out, k);
		assertThat(work[n * k]).as("V·F").isCloseTo(multiply(v, f)[n - 1][k - 1], within(TOLERANCE));
		out = flat(c, CO);
		Dense.congruenceAdd(flat(f, AO), AO, fv, BO, out, CO, n, k, work, 1);
		assertMatrix(out, scaleAdd(1, c, 1, expected));

		out = flat(c, CO);
		Dense.symmetricTransAAdd(flat(f, AO), AO, flat(multiply(v, f), BO), BO, out, CO, k, n);
		assertMatrix(out, scaleAdd(1, c, 1, expected));
		assertSymmetric(out, k);

		out = flat(random(random, k, k), CO);
		expected = multiply(g, multiply(v, transpose(g)));
		Dense.congruenceTrans(flat(g, AO), AO, fv, BO, out, CO, n, k, work, 1);
		assertMatrix(out, expected);
		assertSymmetric(out, k);
		out = flat(c, CO);
		Dense.congruenceTransAdd(flat(g, AO), AO, fv, BO, out, CO, n, k, work, 1);
		assertMatrix(out, scaleAdd(1, c, 1, expected));
		assertSymmetric(out, k);
	}

	private static void assertSymmetric(double[] a, int n) {
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) {
				assertThat(a[CO + i * n + j]).isEqualTo(a[CO + j * n + i]);
			}
		}
	}

	@Test
	void rankUpdates() {
		double[] x = random(random, 1, 5)[0];
		double[] y = random(random, 1, 3)[0];
		double[][] c = random(random, 5, 3);
		double[] out = flat(c, CO);
		Dense.rankOneAdd(0.7, x, 0, y, 0, out, CO, 5, 3);
		assertMatrix(out, scaleAdd(1, c, 0.7, multiply(column(x), transpose(column(y)))));

		double[][] a = random(random, 6, 5);
		double[][] s = randomSymmetric(random, 5);
		out = flat(s, CO);
		Dense.gramAdd(-0.3, flat(a, AO), AO, out, CO, 6, 5);
		assertMatrix(out, scaleAdd(1, s, -0.3, multiply(transpose(a), a)));
		assertSymmetric(out, 5);
	}

	@Test
	void rearrangements() {
		double[][] a = random(random, 4, 6);
		double[] out = flat(new double[6][4], CO);
		Dense.transpose(flat(a, AO), AO, out, CO, 4, 6);
		assertMatrix(out, transpose(a));

		double[][] square = random(random, 5, 5);
		out = flat(square, CO);
		Dense.symmetrize(out, CO, 5);
		assertMatrix(out, scaleAdd(0.5, square, 0.5, transpose(square)));
		out = flat(square, CO);
		Dense.copyLowerToUpper(out, CO, 5);
		assertThat(out[CO + 1]).isEqualTo(square[1][0]);
		assertThat(out[CO + 5]).isEqualTo(square[1][0]);
		assertSymmetric(out, 5);
		out = flat(square, CO);
		Dense.copyUpperToLower(out, CO, 5);
		assertThat(out[CO + 1]).isEqualTo(square[0][1]);
		assertSymmetric(out, 5);

		out = flat(square, CO);
		Dense.setIdentity(out, CO, 5);
		Dense.addDiagonal(0.5, out, CO, 5);
		assertMatrix(out, scaleAdd(1.5, Reference.identity(5), 0, square));

		out = flat(square, CO);
		Dense.copyBlock(flat(a, AO), AO + 1, 6, out, CO + 6, 5, 2, 3);
		double[][] expected = scaleAdd(1, square, 0, square);
		for (int i = 0; i < 2; i++) {
			System.arraycopy(a[i], 1, expected[1 + i], 1, 3);
		}
		assertMatrix(out, expected);
	}

	@Test
	void traceOfProduct() {
		double[][] a = random(random, 4, 6);
		double[][] b = random(random, 6, 4);
		double[][] ab = multiply(a, b);
		double expected = ab[0][0] + ab[1][1] + ab[2][2] + ab[3][3];
		assertThat(Dense.traceOfProduct(flat(a, AO), AO, flat(b, BO), BO, 4, 6)).isCloseTo(expected, within(TOLERANCE));
	}
}
