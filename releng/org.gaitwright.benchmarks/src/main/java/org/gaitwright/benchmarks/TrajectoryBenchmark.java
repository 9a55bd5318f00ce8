/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.multibody.Integrator;
import org.gaitwright.solver.cost.ControlEffort;
import org.gaitwright.solver.cost.Stage;
import org.gaitwright.solver.cost.StateTarget;
import org.gaitwright.solver.observation.Feature;
import org.gaitwright.solver.observation.FeatureObservation;
import org.gaitwright.solver.policy.Activation;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.NeuralNetworkPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.problem.RolloutSummary;
import org.gaitwright.solver.problem.SuccessCriterion;
import org.gaitwright.solver.search.CancelledException;
import org.gaitwright.solver.search.Interruption;
import org.gaitwright.solver.trajectory.GradientMode;
import org.gaitwright.solver.trajectory.LineSearchSettings;
import org.gaitwright.solver.trajectory.RegularizationSchedule;
import org.gaitwright.solver.trajectory.SampleKind;
import org.gaitwright.solver.trajectory.Samples;
import org.gaitwright.solver.trajectory.StepResult;
import org.gaitwright.solver.trajectory.StepStatistics;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;
import org.gaitwright.solver.trajectory.TrajectorySettings;
import org.gaitwright.solver.trajectory.TrajectoryStep;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Trajectory steps on one thread with a network of 50 hidden units: the swimmer (n = 10, m = 2, T = 200), and dynamics
 * that cost nothing at the size of a walker (n = 18, m = 6, T = 500). {@link #iteration} is one whole DDP iteration as a
 * search runs it: the trajectory is the one that the object has at hand, so that it is linearised once, when the line
 * search has accepted its first candidate.
 *
 * <p>
 * A floor for LINEAR with LAPLACE, from operation counts: a time step takes about 38 thousand floating-point operations in
 * the backward pass, 66 in the two propagations of S, 44 in the sweep, 19 in the Lagrangian and the policy, so that 500
 * steps take some 84 million: 10 ms at 8 Gflop/s.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TrajectoryBenchmark {
	/** Enough for full steps of the line search in the first iteration. */
	private static final double REGULARIZATION = 0.1;

	/** What is optimized. */
	public enum Task {
		/** The three-link swimmer. */
		SWIMMER,
		/** Linear dynamics at the size of a walker. */
		LINEAR
	}

	/** What is optimized. */
	@Param({ "SWIMMER", "LINEAR" })
	public Task task;

	/** How the policy enters. */
	@Param({ "LAPLACE", "AVERAGED", "SAMPLED" })
	public GradientMode gradient;

	private TrajectoryStep step;
	private double[] controls;
	private TrajectoryDistribution start;
	private GaussianPolicy policy;
	private double[] lambda;

	/** A trajectory a few iterations from a travelling sine wave, and a random policy. */
	@Setup
	public void setUp() throws CancelledException {
		Dynamics dynamics = task == Task.SWIMMER ? SwimmerRobot.dynamics(Integrator.RUNGE_KUTTA_4)
				: new LinearDynamics(18, 6);
		int horizon = task == Task.SWIMMER ? 200 : 500;
		int n = dynamics.stateSize();
		int m = dynamics.controlSize();
		NeuralNetworkPolicy function = new NeuralNetworkPolicy(n - 2, List.of(50), m, Activation.SOFTPLUS);
		double[] sigma = new double[m * m];
		Dense.setIdentity(sigma, 0, m);
		policy = new GaussianPolicy(function, function.initialParameters(new SplittableRandom(1)), sigma);
		lambda = new double[horizon];
		Arrays.fill(lambda, 0.1);
		TrajectorySettings settings = new TrajectorySettings(gradient, 0.01, 1, 1, new double[n],
				RegularizationSchedule.DEFAULT, LineSearchSettings.DEFAULT, 0, 1e-6);
		Samples samples = Samples.draw(SampleKind.MOMENT_MATCHED, 2 * n, 1, 0, horizon, n);
		step = new TrajectoryStep(condition(dynamics), horizon, function, samples, settings);
		controls = new double[m * horizon];
		for (int t = 0; t < horizon; t++)
			for (int i = 0; i < m; i++)
				controls[t * m + i] = 4 * Math.sin(2 * Math.PI * (dynamics.timeStep() * t - i / 3.0));
		controls = step.plan(controls, new InitialDescent(60, 0), Interruption.NONE).distribution().u();
		restart();
		StepStatistics first = iteration().statistics();
		if (first.accepted() != 1 || first.alpha() != 1)
			throw new IllegalStateException("The full step was not accepted: " + first);
	}

	/** Back to the start of the iteration, with the dynamics and the cost linearised there. */
	@Setup(Level.Invocation)
	public void restart() throws CancelledException {
		start = step.plan(controls, new InitialDescent(0, 0), Interruption.NONE).distribution();
	}

	private static Condition condition(Dynamics dynamics) {
		int n = dynamics.stateSize();
		int m = dynamics.controlSize();
		List<Feature> features = new ArrayList<>();
		for (int i = 2; i < n; i++)
			features.add(new Feature.Coordinate("x" + i, i));
		double[] deviation = new double[n];
		Arrays.fill(deviation, 0.1);
		Cost cost = new Cost(n, m, List.of(new ControlEffort("effort", 1e-3, n, m),
				new StateTarget("speed", Stage.RUNNING, n, m, List.of(new StateTarget.Target(n / 2, 1, 1)))));
		SuccessCriterion anything = new SuccessCriterion() {
			@Override
			public boolean failed(double[] x, int xo) {
				return false;
			}

			@Override
			public boolean achieved(RolloutSummary summary) {
				return true;
			}

			@Override
			public String description() {
				return "anything";
			}
		};
		return new Condition("benchmark", dynamics, cost, new FeatureObservation(n, features), anything, new double[n],
				deviation);
	}

	/**
	 * One whole DDP iteration: samples and policy along the trajectory, backward pass, line search, linearisation along
	 * the accepted candidate, one sweep over the covariances between two propagations of S, the Lagrangian.
	 */
	@Benchmark
	public StepResult iteration() throws CancelledException {
		return step.improve(start, policy, lambda, REGULARIZATION, Interruption.NONE);
	}
}
