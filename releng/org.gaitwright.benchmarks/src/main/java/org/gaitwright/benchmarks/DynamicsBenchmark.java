/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.multibody.Integrator;
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

/** One time step of the three-link swimmer, and one with exact derivatives. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DynamicsBenchmark {

	private static final int STATES = 64;

	/** How a step follows from accelerations. */
	@Param({ "RUNGE_KUTTA_4", "SEMI_IMPLICIT_EULER" })
	public Integrator integrator;

	private Simulator simulator;
	private double[] x;
	private double[] u;
	private double[] next;
	private double[] fz;
	private int state;

	/** Random states, a few beyond the joints' limits. */
	@Setup
	public void setUp() {
		simulator = SwimmerRobot.dynamics(integrator).newSimulator();
		SplittableRandom random = new SplittableRandom(1);
		x = random.doubles(10 * STATES, -2, 2).toArray();
		u = random.doubles(2 * STATES, -4, 4).toArray();
		next = new double[10];
		fz = new double[120];
	}

	/** x[t+1]. */
	@Benchmark
	public double[] step() {
		state = (state + 1) % STATES;
		simulator.step(0, x, 10 * state, u, 2 * state, next, 0);
		return next;
	}

	/** x[t+1] with A and B. */
	@Benchmark
	public double[] linearize() {
		state = (state + 1) % STATES;
		simulator.linearize(0, x, 10 * state, u, 2 * state, next, 0, fz, 0);
		return fz;
	}
}
