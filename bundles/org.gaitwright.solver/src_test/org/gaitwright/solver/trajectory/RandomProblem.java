/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import java.util.List;
import java.util.SplittableRandom;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;

/**
 * Random problems of any size: stable dynamics, convex quadratic cost (with a sine term where nonlinear), end-state
 * cost.
 */
final class RandomProblem {
	final int T;
	final int n;
	final int m;
	final Condition condition;
	final GaussianPolicy policy;
	final double[] controls;

	RandomProblem(int T, int n, int m, boolean nonlinear, long seed) {
		this.T = T;
		this.n = n;
		this.m = m;
		SplittableRandom random = new SplittableRandom(seed);
		int nz = n + m;
		double[] a = gaussian(random, n * n, 0.4 / Math.sqrt(n));
		Dense.addDiagonal(0.6, a, 0, n);
		double[] b = gaussian(random, n * m, 0.5);
		double[] v = nonlinear ? gaussian(random, n * n, 0.3 / Math.sqrt(n)) : null;
		double[] w = gaussian(random, n * nz, 1 / Math.sqrt(nz));
		double[][] c = new double[T][];
		double[][] r = new double[T][];
		for (int t = 0; t < T; t++) {
			c[t] = definite(random, nz, 0.3);
			r[t] = gaussian(random, nz, 1);
		}
		Cost cost = new Cost(n, m, List.of(new TestCost(n, m, c, r, nonlinear ? 0.1 : 0, definite(random, n, 0.5))));
		FullState see = new FullState(n);
		double[] deviation = new double[n];
		Vectors.fill(deviation, 0, n, 0.3);
		condition = new Condition("random", new TestDynamics(n, m, a, b, v, w), cost, see, see, gaussian(random, n, 1),
				deviation);
		SoftplusNetwork network = new SoftplusNetwork(n, nonlinear ? 7 : 0, m);
		policy = new GaussianPolicy(network, network.initialParameters(random), definite(random, m, 0.1));
		controls = gaussian(random, T * m, 0.5);
	}

	/** A symmetric positive definite matrix with eigenvalues not below {@code least}. */
	static double[] definite(SplittableRandom random, int n, double least) {
		double[] a = gaussian(random, n * n, 1 / Math.sqrt(n));
		double[] d = new double[n * n];
		Dense.multiplyTransB(a, 0, a, 0, d, 0, n, n, n);
		Dense.addDiagonal(least, d, 0, n);
		return d;
	}

	static double[] gaussian(SplittableRandom random, int length, double scale) {
		double[] a = new double[length];
		for (int i = 0; i < length; i++)
			a[i] = scale * random.nextGaussian();
		return a;
	}
}
