/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.gaitwright.dynamics.multibody.Contact;
import org.gaitwright.dynamics.multibody.Integrator;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.MultibodySimulator;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.dynamics.terrain.PolylineProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A and B of the walker against differences of its own steps, in contact and beyond its joints' limits. */
class ContactDerivativesTest {

	private static final PolylineProfile SLOPE = new PolylineProfile(new double[] { -5 }, new double[] { 0 }, -0.15);

	/** Corners of both kinds every 4 cm, so that a circle of 3 cm often stands on one. */
	private static PolylineProfile corners() {
		double[] x = new double[60];
		double[] z = new double[60];
		for (int i = 0; i < 60; i++) {
			x[i] = -1.2 + 0.04 * i;
			z[i] = i % 2 == 0 ? 0 : 0.012;
		}
		return new PolylineProfile(x, z);
	}

	static Stream<Arguments> grounds() {
		return Stream.of(Arguments.of("level", HeightProfile.LEVEL), Arguments.of("slope", SLOPE),
				Arguments.of("corners", corners()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("grounds")
	void ofASingleStep(String name, HeightProfile ground) {
		MultibodyDynamics dynamics = Walker.dynamics(ground);
		SteppedDifferences differences = new SteppedDifferences(dynamics);
		MultibodySimulator simulator = dynamics.newSimulator();
		SplittableRandom random = new SplittableRandom(4);
		int[] zones = new int[Contact.State.values().length];
		int compared = 0;
		int points = 150;
		for (int k = 0; k < points; k++) {
			double[] x = Walker.state(random, ground, random.nextDouble(-0.5, 0.5),
					random.nextDouble(0.001, 0.012), 0.3);
			if (k % 3 == 0) {
				x[5] = 0.7 + random.nextDouble(0.01, 0.15);
				x[7] = random.nextDouble(0.01, 0.1);
			}
			double[] u = random.doubles(6, -3, 3).toArray();
			double worst = differences.worst(x, u);
			if (!Double.isNaN(worst)) {
				assertThat(worst).as("point %d", k).isLessThan(1e-6);
				compared++;
				simulator.step(0, x, 0, u, 0, x, 0);
				simulator.contacts().forEach(contact -> zones[contact.state().ordinal()]++);
			}
		}
		assertThat(compared).isGreaterThan(points * 9 / 10);
		assertThat(Arrays.stream(zones).min().getAsInt()).as("contacts in each zone").isGreaterThan(15);
	}

	/** The normal at a corner is neither that of the one segment nor that of the other. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("grounds")
	void normalsOfSegmentsAndCorners(String name, HeightProfile ground) {
		MultibodySimulator simulator = Walker.dynamics(ground).newSimulator();
		SplittableRandom random = new SplittableRandom(5);
		int atCorners = 0;
		for (int k = 0; k < 100; k++) {
			double[] x = Walker.state(random, ground, random.nextDouble(-0.5, 0.5),
					random.nextDouble(0.001, 0.012), 0.3);
			simulator.step(0, x, 0, new double[6], 0, x, 0);
			List<Contact> contacts = simulator.contacts();
			for (Contact contact : contacts) {
				assertThat(Math.hypot(contact.normalX(), contact.normalZ())).isBetween(1 - 1e-14, 1 + 1e-14);
				double slope = -contact.normalX() / contact.normalZ();
				atCorners += Math.abs(slope - ground.slope(contact.x())) > 1e-9 ? 1 : 0;
			}
		}
		assertThat(atCorners > 20).isEqualTo("corners".equals(name));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("grounds")
	void ofRungeKutta(String name, HeightProfile ground) {
		SoftConstraints constraints = Walker.constraints(Walker.CONTACT, ground).limits(Walker.LIMITS).build();
		SteppedDifferences differences = new SteppedDifferences(
				Walker.dynamics(constraints, Integrator.RUNGE_KUTTA_4));
		SplittableRandom random = new SplittableRandom(6);
		int compared = 0;
		for (int k = 0; k < 30; k++) {
			double[] x = Walker.state(random, ground, random.nextDouble(-0.5, 0.5), 0.008, 0.1);
			double worst = differences.worst(x, random.doubles(6, -1, 1).toArray());
			if (!Double.isNaN(worst)) {
				assertThat(worst).as("point %d", k).isLessThan(1e-5);
				compared++;
			}
		}
		assertThat(compared).isGreaterThan(20);
	}
}
