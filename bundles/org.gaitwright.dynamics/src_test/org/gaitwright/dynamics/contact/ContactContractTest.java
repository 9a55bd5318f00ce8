/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.multibody.Contact;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.MultibodySimulator;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.dynamics.terrain.PolylineProfile;
import org.junit.jupiter.api.Test;

import com.sun.management.ThreadMXBean;

/** What {@link Simulator} promises, for the walker in contact. */
class ContactContractTest {

	private static final int POINTS = 60;
	private static final HeightProfile GROUND = new PolylineProfile(new double[] { -0.2, 0, 0.1, 0.3 },
			new double[] { 0, 0.02, 0, 0.05 });
	private static final MultibodyDynamics DYNAMICS = Walker.dynamics(GROUND);

	private static double[] state(int point) {
		return Walker.state(new SplittableRandom(point), GROUND, 0.01 * (point % 20), 0.004, 0.2);
	}

	private static double[] control(int point) {
		return new SplittableRandom(point).doubles(6, -3, 3).toArray();
	}

	/** next and fz in one array. */
	private static double[] linearize(Simulator simulator, int point) {
		double[] result = new double[18 + 18 * 24];
		simulator.linearize(point, state(point), 0, control(point), 0, result, 0, result, 18);
		return result;
	}

	private static double[][] evaluate(int stride) {
		Simulator simulator = DYNAMICS.newSimulator();
		double[][] results = new double[POINTS][];
		for (int k = 0; k < POINTS; k++) {
			int point = k * stride % POINTS;
			results[point] = linearize(simulator, point);
		}
		return results;
	}

	@Test
	void sameBitsInAnyOrderAndOnAnyThread() throws Exception {
		double[][] expected = evaluate(1);
		List<Future<double[][]>> futures = new ArrayList<>();
		try (ExecutorService executor = Executors.newFixedThreadPool(3)) {
			for (int stride : new int[] { 7, 11, 13 }) {
				futures.add(executor.submit(() -> evaluate(stride)));
			}
		}
		for (Future<double[][]> future : futures) {
			assertThat(Arrays.deepEquals(future.get(), expected)).isTrue();
		}
	}

	@Test
	void linearizeStepsLikeStep() {
		MultibodySimulator simulator = DYNAMICS.newSimulator();
		for (int point = 0; point < POINTS; point++) {
			double[] next = new double[18];
			simulator.step(point, state(point), 0, control(point), 0, next, 0);
			List<Double> forces = simulator.contacts().stream().map(Contact::normalForce).toList();
			assertThat(Arrays.copyOf(linearize(simulator, point), 18)).containsExactly(next);
			assertThat(simulator.contacts().stream().map(Contact::normalForce).toList()).isEqualTo(forces).isNotEmpty();
		}
	}

	@Test
	void divergedStateLeavesNothingBehind() {
		double[] expected = linearize(DYNAMICS.newSimulator(), 3);
		for (double bad : new double[] { Double.NaN, Double.POSITIVE_INFINITY, -1e160 }) {
			for (int i = 0; i < 24; i++) {
				MultibodySimulator simulator = DYNAMICS.newSimulator();
				double[] x = state(5);
				double[] u = control(5);
				(i < 18 ? x : u)[i < 18 ? i : i - 18] = bad;
				double[] result = new double[18 + 18 * 24];
				simulator.linearize(0, x, 0, u, 0, result, 0, result, 18);
				assertThat(linearize(simulator, 3)).as("after %s in entry %d", bad, i).containsExactly(expected);
			}
		}
	}

	@Test
	void contactsAreAView() {
		MultibodySimulator simulator = DYNAMICS.newSimulator();
		List<Contact> contacts = simulator.contacts();
		assertThat(contacts).isEmpty();
		assertThat(Contact.normalForce(contacts, 3)).isZero();
		linearize(simulator, 3);
		assertThat(contacts).isSameAs(simulator.contacts()).isNotEmpty();
		double[] noState = state(3);
		simulator.step(0, noState, 0, new double[] { Double.NaN, 0, 0, 0, 0, 0 }, 0, noState, 0);
		assertThat(contacts).as("without a solution").isEmpty();
		linearize(simulator, 3);
		assertThatThrownBy(() -> contacts.get(contacts.size())).isInstanceOf(IndexOutOfBoundsException.class);
		assertThatThrownBy(contacts::clear).isInstanceOf(UnsupportedOperationException.class);
		double[] flying = state(3);
		flying[1] += 1;
		simulator.step(0, flying, 0, control(3), 0, flying, 0);
		assertThat(contacts).isEmpty();
	}

	@Test
	void allocatesNothing() {
		Simulator simulator = DYNAMICS.newSimulator();
		double[][] x = new double[POINTS][];
		double[][] u = new double[POINTS][];
		Arrays.setAll(x, ContactContractTest::state);
		Arrays.setAll(u, ContactContractTest::control);
		double[] next = new double[18];
		double[] fz = new double[18 * 24];
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long thread = Thread.currentThread().threadId();
		long allocated = Long.MAX_VALUE;
		// compilation on the way may allocate on this thread; a steady state allocates nothing
		for (int round = 0; round < 20 && allocated != 0; round++) {
			long before = threads.getThreadAllocatedBytes(thread);
			for (int k = 0; k < POINTS; k++) {
				simulator.step(k, x[k], 0, u[k], 0, next, 0);
				simulator.linearize(k, x[k], 0, u[k], 0, next, 0, fz, 0);
			}
			allocated = threads.getThreadAllocatedBytes(thread) - before;
		}
		assertThat(allocated).isZero();
	}
}
