/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.gaitwright.solver.policy.internal.ActivationKernels;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Activations with their slopes, per hidden unit and sample, in a batch of 50 units × 256 samples. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ActivationBenchmark {
	private static final int SIZE = 50 * 256;

	private final double[] arguments = new double[SIZE];
	private final double[] z = new double[SIZE];
	private final double[] slope = new double[SIZE];

	/** Arguments as a trained network has them. */
	@Setup
	public void setUp() {
		SplittableRandom random = new SplittableRandom(1);
		for (int i = 0; i < SIZE; i++)
			arguments[i] = 3 * random.nextGaussian();
	}

	/** log(1 + eᶻ) and its slope; includes copying z. */
	@Benchmark
	@OperationsPerInvocation(SIZE)
	public double[] softplus() {
		System.arraycopy(arguments, 0, z, 0, SIZE);
		ActivationKernels.softplus(z, slope, SIZE);
		return z;
	}

	/** tanh z and its slope; includes copying z. */
	@Benchmark
	@OperationsPerInvocation(SIZE)
	public double[] tanh() {
		System.arraycopy(arguments, 0, z, 0, SIZE);
		ActivationKernels.tanh(z, slope, SIZE);
		return z;
	}

	/** log(1 + eᶻ) and its slope by the Java library, to compare. */
	@Benchmark
	@OperationsPerInvocation(SIZE)
	public double[] softplusOfTheLibrary() {
		for (int i = 0; i < SIZE; i++) {
			double w = Math.exp(-Math.abs(arguments[i]));
			z[i] = Math.max(arguments[i], 0) + Math.log1p(w);
			slope[i] = (arguments[i] > 0 ? 1 : w) / (1 + w);
		}
		return z;
	}
}
