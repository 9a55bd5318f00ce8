/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The dense kernels of the backward pass, at the sizes of the swimmer (n = 10) and of the walker (n = 18). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DenseBenchmark {

	/** State dimension. */
	@Param({"10", "18"})
	public int n;

	private double[] jacobian;
	private double[] hessian;
	private double[] product;
	private double[] factor;
	private double[] work;

	/** Makes a random Jacobian F and the positive definite matrix FᵀF + I. */
	@Setup
	public void fill() {
		var random = new SplittableRandom(1);
		jacobian = random.doubles((long) n * n, -1, 1).toArray();
		hessian = new double[n * n];
		Dense.multiplyTransA(jacobian, 0, jacobian, 0, hessian, 0, n, n, n);
		Dense.addDiagonal(1, hessian, 0, n);
		product = new double[n * n];
		factor = new double[n * n];
		work = new double[n * n];
	}

	/** FᵀVF, the largest term of a step of the backward pass. */
	@Benchmark
	public double[] congruence() {
		Dense.congruence(jacobian, 0, hessian, 0, product, 0, n, n, work, 0);
		return product;
	}

	/** Cholesky factor of a symmetric positive definite matrix, with the copy that it overwrites. */
	@Benchmark
	public double[] cholesky() {
		System.arraycopy(hessian, 0, factor, 0, n * n);
		Cholesky.factor(factor, 0, n);
		return factor;
	}
}
