/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.dense.Dense;

/**
 * Random stable linear dynamics that cost next to nothing, so that the linear algebra of a solver is what is measured.
 */
final class LinearDynamics implements Dynamics {
	private final int n;
	private final int m;
	private final double[] fz;

	LinearDynamics(int n, int m) {
		this.n = n;
		this.m = m;
		SplittableRandom random = new SplittableRandom(1);
		fz = random.doubles((long) n * (n + m), -0.3 / n, 0.3 / n).toArray();
		for (int i = 0; i < n; i++)
			fz[i * (n + m) + i] += 0.9;
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
		return 0.01;
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
		double[] z = new double[n + m];
		return new Simulator() {
			@Override
			public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
				System.arraycopy(x, xo, z, 0, n);
				System.arraycopy(u, uo, z, n, m);
				Dense.multiplyVector(fz, 0, z, 0, next, no, n, n + m);
			}

			@Override
			public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] out,
					int fzo) {
				step(t, x, xo, u, uo, next, no);
				System.arraycopy(fz, 0, out, fzo, fz.length);
			}
		};
	}
}
