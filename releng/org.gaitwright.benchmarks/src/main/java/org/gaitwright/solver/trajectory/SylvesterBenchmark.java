/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.gaitwright.dynamics.dense.Dense;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The feedback of one time step with sampled gradients, Q_uu K S + λA⁻¹ K Ŝ = C at the size of a walker (n = 18, m = 6):
 * by a congruence (E16), and as the linear system in the 108 entries of K. In the package of what it measures, which
 * is no API.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SylvesterBenchmark {
	private static final int N = 18;
	private static final int M = 6;
	private static final double LAMBDA = 0.7;

	private final GeneralizedSylvester sylvester = new GeneralizedSylvester(M, N);
	private final LinearSolverDense<DMatrixRMaj> general = LinearSolverFactory_DDRM.linear(M * N);
	private final LinearSolverDense<DMatrixRMaj> definite = LinearSolverFactory_DDRM.symmPosDef(M * N);
	private final DMatrixRMaj system = new DMatrixRMaj(M * N, M * N);
	private final DMatrixRMaj right = new DMatrixRMaj(M * N, 1);
	private final DMatrixRMaj solution = new DMatrixRMaj(M * N, 1);
	private final double[] K = new double[M * N];
	private double[] Q;
	private double[] P;
	private double[] S;
	private double[] Shat;
	private double[] C;

	/** Random matrices; all three ways must agree. */
	@Setup
	public void setUp() {
		SplittableRandom random = new SplittableRandom(1);
		Q = definite(random, M);
		P = definite(random, M);
		S = definite(random, N);
		Shat = definite(random, N);
		C = gaussian(random, M * N);
		congruence();
		compare(kronecker());
		compare(kroneckerCholesky());
	}

	private void compare(DMatrixRMaj other) {
		for (int i = 0; i < M * N; i++)
			if (!(Math.abs(other.data[i] - K[i]) < 1e-8))
				throw new IllegalStateException("Entry " + i + " of K is " + K[i] + " and " + other.data[i]);
	}

	private static double[] gaussian(SplittableRandom random, int length) {
		double[] a = new double[length];
		for (int i = 0; i < length; i++)
			a[i] = random.nextGaussian();
		return a;
	}

	private static double[] definite(SplittableRandom random, int size) {
		double[] a = gaussian(random, size * size);
		double[] d = new double[size * size];
		Dense.multiplyTransB(a, 0, a, 0, d, 0, size, size, size);
		Dense.addDiagonal(1, d, 0, size);
		return d;
	}

	/** (E16). */
	@Benchmark
	public double[] congruence() {
		if (!sylvester.solve(Q, P, 0, S, 0, Shat, LAMBDA, C, K, 0))
			throw new IllegalStateException("not definite");
		return K;
	}

	/** The linear system, assembled and solved as one of any kind. */
	@Benchmark
	public DMatrixRMaj kronecker() {
		return solve(general);
	}

	/** The linear system, assembled and solved as the symmetric positive definite one that it is. */
	@Benchmark
	public DMatrixRMaj kroneckerCholesky() {
		return solve(definite);
	}

	private DMatrixRMaj solve(LinearSolverDense<DMatrixRMaj> solver) {
		int at = 0;
		for (int i = 0; i < M; i++)
			for (int j = 0; j < N; j++)
				for (int k = 0; k < M; k++)
					for (int l = 0; l < N; l++)
						system.data[at++] = Q[i * M + k] * S[j * N + l] + LAMBDA * P[i * M + k] * Shat[j * N + l];
		System.arraycopy(C, 0, right.data, 0, M * N);
		if (!solver.setA(system))
			throw new IllegalStateException("singular");
		solver.solve(right, solution);
		return solution;
	}
}
