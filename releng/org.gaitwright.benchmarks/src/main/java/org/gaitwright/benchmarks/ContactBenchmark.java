/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.dynamics.terrain.PolylineProfile;
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

/** One time step of the seven-link walker with 2.7 contacts on average, and one with exact derivatives. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ContactBenchmark {

	private static final int STATES = 64;

	/** The shape of the ground. */
	public enum Ground {
		/** Level ground. */
		LEVEL(HeightProfile.LEVEL),
		/** Level at the feet, with corners beside them. */
		SEGMENTS(new PolylineProfile(new double[] { -3, -2, -1, 1, 2, 3 }, new double[] { 0, 0.1, 0, 0, 0.1, 0.2 }));

		private final HeightProfile profile;

		Ground(HeightProfile profile) {
			this.profile = profile;
		}
	}

	/** What the walker stands on. */
	@Param
	public Ground ground;

	private Simulator simulator;
	private double[] x;
	private double[] u;
	private double[] next;
	private double[] fz;
	private int state;

	/** States of standing and stepping. */
	@Setup
	public void setUp() {
		simulator = WalkerRobot.dynamics(ground.profile).newSimulator();
		SplittableRandom random = new SplittableRandom(1);
		x = WalkerRobot.states(random, STATES);
		u = random.doubles(6 * STATES, -2, 2).toArray();
		next = new double[18];
		fz = new double[18 * 24];
	}

	/** x[t+1]. */
	@Benchmark
	public double[] step() {
		state = (state + 1) % STATES;
		simulator.step(0, x, 18 * state, u, 6 * state, next, 0);
		return next;
	}

	/** x[t+1] with A and B. */
	@Benchmark
	public double[] linearize() {
		state = (state + 1) % STATES;
		simulator.linearize(0, x, 18 * state, u, 6 * state, next, 0, fz, 0);
		return fz;
	}
}
