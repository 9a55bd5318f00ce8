/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.dense;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Naive matrices on {@code double[][]}: what the kernels are compared with. */
final class Reference {

	static final double TOLERANCE = 1e-12;

	private Reference() {
	}

	static double[][] random(SplittableRandom random, int rows, int cols) {
		double[][] a = new double[rows][cols];
		for (double[] row : a) {
			Arrays.setAll(row, j -> random.nextDouble(-1, 1));
		}
		return a;
	}

	static double[][] randomSymmetric(SplittableRandom random, int n) {
		double[][] a = random(random, n, n);
		return scaleAdd(0.5, a, 0.5, transpose(a));
	}

	/** G·Gᵀ + I/4. */
	static double[][] randomPositiveDefinite(SplittableRandom random, int n) {
		double[][] g = random(random, n, n);
		return scaleAdd(1, multiply(g, transpose(g)), 0.25, identity(n));
	}

	static double[][] identity(int n) {
		double[][] a = new double[n][n];
		for (int i = 0; i < n; i++) {
			a[i][i] = 1;
		}
		return a;
	}

	static double[][] multiply(double[][] a, double[][] b) {
		int cols = b.length == 0 ? 0 : b[0].length;
		double[][] c = new double[a.length][cols];
		for (int i = 0; i < a.length; i++) {
			for (int j = 0; j < cols; j++) {
				for (int l = 0; l < b.length; l++) {
					c[i][j] += a[i][l] * b[l][j];
				}
			}
		}
		return c;
	}

	static double[][] transpose(double[][] a) {
		double[][] t = new double[a.length == 0 ? 0 : a[0].length][a.length];
		for (int i = 0; i < a.length; i++) {
			for (int j = 0; j < a[i].length; j++) {
				t[j][i] = a[i][j];
			}
		}
		return t;
	}

	static double[][] scaleAdd(double alpha, double[][] a, double beta, double[][] b) {
		double[][] c = new double[a.length][];
		for (int i = 0; i < a.length; i++) {
			c[i] = new double[a[i].length];
			for (int j = 0; j < a[i].length; j++) {
				c[i][j] = alpha * a[i][j] + beta * b[i][j];
			}
		}
		return c;
	}

	static double[][] column(double[] x) {
		double[][] c = new double[x.length][1];
		for (int i = 0; i < x.length; i++) {
			c[i][0] = x[i];
		}
		return c;
	}

	/** Row-major copy behind {@code offset} sentinels and before one more, so that stray writes show. */
	static double[] flat(double[][] a, int offset) {
		int cols = a.length == 0 ? 0 : a[0].length;
		double[] f = new double[offset + a.length * cols + 1];
		Arrays.fill(f, 777);
		for (int i = 0; i < a.length; i++) {
			System.arraycopy(a[i], 0, f, offset + i * cols, cols);
		}
		return f;
	}
}
