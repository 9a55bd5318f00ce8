/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gaitwright.dynamics.Simulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.sun.management.ThreadMXBean;

/** What {@link Simulator} promises beside the right numbers. */
class SimulatorContractTest {

	private static final int LINKS = 7;
	private static final int POINTS = 40;

	/** next and fz at each of the points, visited in the given order by a new simulator. */
	private static double[][] evaluate(MultibodyDynamics dynamics, int[] order) {
		int n = dynamics.stateSize();
		int m = dynamics.controlSize();
		Simulator simulator = dynamics.newSimulator();
		double[][] results = new double[POINTS][n + n * (n + m)];
		for (int point : order) {
			SplittableRandom random = new SplittableRandom(point);
			double[] x = RandomRobots.vector(random, n, 1.5);
			double[] u = RandomRobots.vector(random, m, 3);
			double[] result = results[point];
			simulator.linearize(point % 5, x, 0, u, 0, result, 0, result, n);
		}
		return results;
	}

	@ParameterizedTest
	@EnumSource
	void sameBitsInAnyOrderAndOnAnyThread(Integrator integrator) throws Exception {
		MultibodyDynamics dynamics = RandomRobots.dynamics(LINKS, integrator);
		int[] forward = new int[POINTS];
		Arrays.setAll(forward, i -> i);
		int[] scattered = new int[POINTS];
		Arrays.setAll(scattered, i -> (i * 17 + 5) % POINTS);
		double[][] expected = evaluate(dynamics, forward);
		List<Future<double[][]>> futures = new ArrayList<>();
		try (ExecutorService executor = Executors.newFixedThreadPool(3)) {
			for (int k = 0; k < 3; k++) {
				futures.add(executor.submit(() -> evaluate(dynamics, scattered)));
			}
		}
		for (Future<double[][]> future : futures) {
			assertThat(Arrays.deepEquals(future.get(), expected)).isTrue();
		}
	}

	@ParameterizedTest
	@EnumSource
	void allocatesNothing(Integrator integrator) {
		MultibodyDynamics dynamics = RandomRobots.dynamics(LINKS, integrator);
		int n = dynamics.stateSize();
		int m = dynamics.controlSize();
		double[] x = RandomRobots.vector(new SplittableRandom(1), n, 1.5);
		double[] u = new double[m];
		double[] next = new double[n];
		double[] fz = new double[n * (n + m)];
		Simulator simulator = dynamics.newSimulator();
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long thread = Thread.currentThread().threadId();
		long allocated = Long.MAX_VALUE;
		// compilation on the way may allocate on this thread; a steady state allocates nothing
		for (int round = 0; round < 20 && allocated != 0; round++) {
			long before = threads.getThreadAllocatedBytes(thread);
			for (int k = 0; k < 100; k++) {
				simulator.step(k, x, 0, u, 0, next, 0);
				simulator.linearize(k, x, 0, u, 0, next, 0, fz, 0);
			}
			allocated = threads.getThreadAllocatedBytes(thread) - before;
		}
		assertThat(allocated).isZero();
	}

	@ParameterizedTest
	@EnumSource
	void divergedStateGivesValuesThatAreNotFinite(Integrator integrator) {
		MultibodyDynamics dynamics = Swimmer.dynamics(integrator);
		Simulator simulator = dynamics.newSimulator();
		for (double bad : new double[] { Double.NaN, Double.POSITIVE_INFINITY, 1e200 }) {
			double[] x = new double[10];
			x[8] = bad;
			double[] next = new double[10];
			double[] fz = new double[120];
			simulator.linearize(0, x, 0, new double[2], 0, next, 0, fz, 0);
			assertThat(Arrays.stream(next).allMatch(Double::isFinite)).as("next after %s", bad).isFalse();
		}
	}

	/** A line search goes on after a rollout that diverged: with the bits of a new simulator. */
	@ParameterizedTest
	@EnumSource
	void divergedStateLeavesNothingBehind(Integrator integrator) {
		MultibodyDynamics dynamics = RandomRobots.dynamics(LINKS, integrator);
		int n = dynamics.stateSize();
		int m = dynamics.controlSize();
		double[] x = RandomRobots.vector(new SplittableRandom(1), n, 1.5);
		double[] u = RandomRobots.vector(new SplittableRandom(2), m, 3);
		double[] expected = new double[n + n * (n + m)];
		dynamics.newSimulator().linearize(0, x, 0, u, 0, expected, 0, expected, n);
		for (double bad : new double[] { Double.NaN, Double.NEGATIVE_INFINITY, 1e160 }) {
			for (int i = 0; i < n + m; i++) {
				Simulator simulator = dynamics.newSimulator();
				double[] badX = x.clone();
				double[] badU = u.clone();
				(i < n ? badX : badU)[i < n ? i : i - n] = bad;
				double[] result = new double[expected.length];
				simulator.linearize(0, badX, 0, badU, 0, result, 0, result, n);
				simulator.step(0, badX, 0, badU, 0, result, 0);
				simulator.linearize(0, x, 0, u, 0, result, 0, result, n);
				assertThat(result).as("after %s in entry %d", bad, i).containsExactly(expected);
			}
		}
	}

	@Test
	void names() {
		MultibodyDynamics dynamics = Swimmer.dynamics(Integrator.RUNGE_KUTTA_4);
		assertThat(dynamics.stateNames()).containsExactly("rootX", "rootZ", "rootPitch", "joint1", "joint2", "v_rootX",
				"v_rootZ", "v_rootPitch", "v_joint1", "v_joint2");
		assertThat(dynamics.controlNames()).containsExactly("joint1", "joint2");
		assertThat(dynamics.stateSize()).isEqualTo(10);
		assertThat(dynamics.controlSize()).isEqualTo(2);
		assertThat(dynamics.timeStep()).isEqualTo(0.05);
		assertThat(dynamics.forces()).hasSize(4);
		assertThat(dynamics.model().linkIndex("tail")).isEqualTo(2);
		assertThat(dynamics.model().jointLink("joint2")).isEqualTo(2);
	}
}
