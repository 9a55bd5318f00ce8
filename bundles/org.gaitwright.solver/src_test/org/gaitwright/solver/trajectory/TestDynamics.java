/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import java.util.List;
import java.util.stream.IntStream;

import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;

/** x′ = a x + b u + v tanh(w z), z = (x, u); linear where v is null. Matrices row-major. */
final class TestDynamics implements Dynamics {
	final int n;
	final int m;
	private final double[] a;
	private final double[] b;
	private final double[] v;
	private final double[] w;
	private final int hidden;

	TestDynamics(int n, int m, double[] a, double[] b, double[] v, double[] w) {
		this.n = n;
		this.m = m;
		this.a = a;
		this.b = b;
		this.v = v;
		this.w = w;
		hidden = v == null ? 0 : v.length / n;
	}

	@Override
	public int stateSize() {
		return n;
	}

	@Override
	public int controlSize() {
		return m;
	}

	@Override
	public double timeStep() {
		return 0.1;
	}

	@Override
	public List<String> stateNames() {
		return IntStream.range(0, n).mapToObj(i -> "x" + i).toList();
	}

	@Override
	public List<String> controlNames() {
		return IntStream.range(0, m).mapToObj(i -> "u" + i).toList();
	}

	@Override
	public Simulator newSimulator() {
		return new Step();
	}

	private final class Step implements Simulator {
		private final double[] z = new double[n + m];
		private final double[] y = new double[hidden];

		@Override
		public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
			System.arraycopy(x, xo, z, 0, n);
			System.arraycopy(u, uo, z, n, m);
			for (int h = 0; h < hidden; h++) {
				double s = 0;
				for (int j = 0; j < n + m; j++)
					s += w[h * (n + m) + j] * z[j];
				y[h] = Math.tanh(s);
			}
			for (int i = 0; i < n; i++) {
				double s = 0;
				for (int j = 0; j < n; j++)
					s += a[i * n + j] * z[j];
				for (int j = 0; j < m; j++)
					s += b[i * m + j] * z[n + j];
				for (int h = 0; h < hidden; h++)
					s += v[i * hidden + h] * y[h];
				next[no + i] = s;
			}
		}

		@Override
		public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz,
				int fzo) {
			step(t, x, xo, u, uo, next, no);
			int nz = n + m;
			for (int i = 0; i < n; i++) {
				System.arraycopy(a, i * n, fz, fzo + i * nz, n);
				System.arraycopy(b, i * m, fz, fzo + i * nz + n, m);
				for (int h = 0; h < hidden; h++)
					for (int j = 0; j < nz; j++)
						fz[fzo + i * nz + j] += v[i * hidden + h] * (1 - y[h] * y[h]) * w[h * nz + j];
			}
		}
	}
}
