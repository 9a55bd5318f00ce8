/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.Activation;
import org.gaitwright.solver.policy.NeuralNetworkPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.policy.PolicyObjective;
import org.gaitwright.solver.policy.TrainingSamples;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A network of 50 soft rectifiers at the sizes of the swimmer, per sample. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PolicyBenchmark {
	private static final int INPUTS = 8;
	private static final int CONTROLS = 2;
	/** 4 conditions × 200 time steps. */
	private static final int GROUPS = 800;
	private static final int SAMPLES_PER_GROUP = 20;
	private static final int STEPS = 200;
	private static final int SAMPLES_PER_TRAJECTORY = STEPS * SAMPLES_PER_GROUP;
	private static final int SAMPLES = GROUPS * SAMPLES_PER_GROUP;

	/** Threads of the gradient. */
	@Param({ "1", "2" })
	public int threads;

	private final double[] o = new double[SAMPLES * INPUTS];
	private final double[] u = new double[SAMPLES * CONTROLS];
	private final double[] mu = new double[SAMPLES * CONTROLS];
	private final double[] jacobians = new double[STEPS * CONTROLS * INPUTS];
	private Workers workers;
	private PolicyObjective objective;
	private PolicyFunction.Evaluator evaluator;
	private double[] theta;
	private double[] gradient;
	private int at;

	/** Random samples. */
	@Setup
	public void setUp() {
		SplittableRandom random = new SplittableRandom(1);
		for (int i = 0; i < o.length; i++)
			o[i] = random.nextGaussian();
		for (int i = 0; i < u.length; i++)
			u[i] = random.nextGaussian();
		double[] weights = new double[GROUPS * CONTROLS * CONTROLS];
		for (int i = 0; i < weights.length; i++)
			weights[i] = i % 4 == 0 || i % 4 == 3 ? 1 : 0.1;
		NeuralNetworkPolicy policy = new NeuralNetworkPolicy(INPUTS, List.of(50), CONTROLS, Activation.SOFTPLUS);
		theta = policy.initialParameters(random);
		gradient = new double[theta.length];
		policy.standardize(theta, o, u, SAMPLES);
		evaluator = policy.newEvaluator();
		evaluator.load(theta);
		workers = new Workers(threads);
		objective = new PolicyObjective(policy, workers, 1e-6);
		objective.setSamples(new TrainingSamples(INPUTS, CONTROLS, GROUPS, SAMPLES_PER_GROUP, o, u, weights));
	}

	/** Ends the threads. */
	@TearDown
	public void tearDown() {
		workers.close();
	}

	/** Value and gradient of the training objective over all samples. */
	@Benchmark
	@OperationsPerInvocation(SAMPLES)
	public double gradient() {
		return objective.evaluate(theta, gradient);
	}

	private int nextStep() {
		at = (at + SAMPLES_PER_GROUP) % SAMPLES;
		return at;
	}

	/** Mean controls of a full batch. */
	@Benchmark
	@OperationsPerInvocation(256)
	public double[] means() {
		evaluator.forward(o, 0, 256, mu, 0);
		return mu;
	}

	/** Mean control of one observation. */
	@Benchmark
	public double[] mean() {
		evaluator.mean(o, nextStep() * INPUTS, mu, 0);
		return mu;
	}

	/** Mean control and its Jacobian of one observation. */
	@Benchmark
	public double[] meanAndJacobian() {
		evaluator.meanAndJacobian(o, nextStep() * INPUTS, mu, 0, jacobians, 0);
		return jacobians;
	}

	/** Average control and Jacobian over the samples of each time step of a trajectory. */
	@Benchmark
	@OperationsPerInvocation(SAMPLES_PER_TRAJECTORY)
	public double[] averageMeansAndJacobians() {
		evaluator.averageMeansAndJacobians(o, 0, STEPS, SAMPLES_PER_GROUP, mu, 0, jacobians, 0);
		return jacobians;
	}
}
