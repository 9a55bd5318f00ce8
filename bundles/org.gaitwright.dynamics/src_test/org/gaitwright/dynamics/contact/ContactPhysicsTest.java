/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.gaitwright.dynamics.multibody.Actuator;
import org.gaitwright.dynamics.multibody.Contact;
import org.gaitwright.dynamics.multibody.Energy;
import org.gaitwright.dynamics.multibody.Integrator;
import org.gaitwright.dynamics.multibody.InverseWeights;
import org.gaitwright.dynamics.multibody.Joint;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.dynamics.multibody.MultibodySimulator;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.dynamics.terrain.PolylineProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Motions of known outcome. */
class ContactPhysicsTest {

	private static final double MASS = 4;
	private static final double GRAVITY = 9.81;
	private static final double RADIUS = 0.05;
	private static final double[] NO_CONTROL = {};
	private static final Compliance COMPLIANCE = new Compliance(0.03, 1, new Impedance(0.1, 0.9, 0.01, 0.5, 2));

	/** A plank on two circles. */
	private static final MultibodyModel PLANK = MultibodyModel.builder().root("plank", MASS, 0.2, 0, 0).build();

	private static MultibodySimulator plank(HeightProfile ground, double friction, double timeStep) {
		SoftConstraints constraints = SoftConstraints.builder().ground(ground).contact(COMPLIANCE, friction)
				.circle(new ContactCircle(0, -0.3, 0, RADIUS)).circle(new ContactCircle(0, 0.3, 0, RADIUS)).build();
		return MultibodyDynamics.builder(PLANK, timeStep).accelerationLaw(constraints).build().newSimulator();
	}

	private static PolylineProfile slope(double angle) {
		return new PolylineProfile(new double[] { -100 }, new double[] { 100 * Math.tan(angle) }, -Math.tan(angle));
	}

	/** The plank flat on the slope, with its circles just touching. */
	private static double[] on(double angle) {
		return new double[] { RADIUS * Math.sin(angle), RADIUS * Math.cos(angle), -angle, 0, 0, 0 };
	}

	private static void run(MultibodySimulator simulator, double[] x, int steps) {
		for (int t = 0; t < steps; t++) {
			simulator.step(t, x, 0, NO_CONTROL, 0, x, 0);
		}
	}

	/** D at a depth (D25). */
	private static double penalty(double distance) {
		double d = COMPLIANCE.impedance().at(-distance);
		return d / ((1 - d) * new InverseWeights(PLANK).link(0));
	}

	@Test
	void restsWhereTheContactsCarryTheWeight() {
		MultibodySimulator simulator = plank(HeightProfile.LEVEL, 0.9, 0.01);
		double[] x = on(0);
		run(simulator, x, 1000);
		double[] rest = x.clone();
		run(simulator, x, 1000);
		for (int i = 0; i < 6; i++) {
			assertThat(x[i]).isCloseTo(rest[i], within(1e-12));
		}
		double load = 0;
		for (Contact contact : simulator.contacts()) {
			double distance = contact.distance();
			double pull = -COMPLIANCE.stiffness() * COMPLIANCE.impedance().at(-distance) * distance;
			assertThat(contact.normalForce()).isCloseTo(penalty(distance) * pull, within(1e-9));
			assertThat(contact.tangentForce()).isCloseTo(0, within(1e-9));
			load += contact.normalForce();
		}
		assertThat(load).isCloseTo(MASS * GRAVITY, within(1e-9));
		assertThat(Contact.normalForce(simulator.contacts(), 0)).isEqualTo(load);
	}

	/** Friction has no spring: below the friction angle the plank creeps at the speed that the dampers allow. */
	@Test
	void creepsOnAGentleSlope() {
		double angle = 0.3;
		MultibodySimulator simulator = plank(slope(angle), 0.9, 0.01);
		double[] x = on(angle);
		run(simulator, x, 1500);
		double drag = 0;
		for (Contact contact : simulator.contacts()) {
			assertThat(contact.state()).isEqualTo(Contact.State.STICK);
			drag += penalty(contact.distance()) * COMPLIANCE.damping();
		}
		double creep = MASS * GRAVITY * Math.sin(angle) / drag;
		assertThat(x[3]).isCloseTo(creep * Math.cos(angle), within(1e-9));
		assertThat(x[4]).isCloseTo(-creep * Math.sin(angle), within(1e-9));
	}

	/** Slowly: the faster it slides, the more the convex law lifts the plank. */
	@Test
	void slidesDownASteepSlope() {
		double angle = 0.42;
		double friction = 0.4;
		MultibodySimulator simulator = plank(slope(angle), friction, 0.01);
		double[] x = on(angle);
		run(simulator, x, 40);
		double before = Math.hypot(x[3], x[4]);
		run(simulator, x, 40);
		assertThat(simulator.contacts()).hasSize(2).allMatch(contact -> contact.state() == Contact.State.SLIDE);
		double acceleration = (Math.hypot(x[3], x[4]) - before) / 0.4;
		assertThat(acceleration).isCloseTo(GRAVITY * (Math.sin(angle) - friction * Math.cos(angle)), within(0.005));
	}

	/** A plank is dropped on one end: from flight to flight it has less energy, until it rests. */
	@ParameterizedTest
	@ValueSource(doubles = { 0.1, 0.9 })
	void passiveContactDoesNotGainEnergy(double friction) {
		MultibodySimulator simulator = plank(HeightProfile.LEVEL, friction, 1e-3);
		Energy energy = new Energy(PLANK);
		double[] x = { 0, 0.5, 0.4, 1, 0, -1 };
		double first = energy.kinetic(x, 0) + energy.potential(x, 0);
		double inFlight = first;
		int flights = 0;
		for (int t = 0; t < 4000; t++) {
			double now = energy.kinetic(x, 0) + energy.potential(x, 0);
			assertThat(now).isLessThanOrEqualTo(first);
			run(simulator, x, 1);
			if (simulator.contacts().isEmpty()) {
				assertThat(now).as("step %d", t).isLessThanOrEqualTo(inFlight);
				inFlight = now;
				flights++;
			}
		}
		assertThat(flights).isBetween(100, 3000);
		assertThat(energy.kinetic(x, 0)).isLessThan(1e-9);
		assertThat(Math.abs(x[2])).isLessThan(1e-6);
	}

	@ParameterizedTest
	@EnumSource
	void fallingWalkerDoesNotGainEnergy(Integrator integrator) {
		SoftConstraints constraints = Walker.constraints(Walker.CONTACT, HeightProfile.LEVEL).limits(Walker.LIMITS)
				.build();
		MultibodySimulator simulator = MultibodyDynamics.builder(Walker.MODEL, 1e-3).integrator(integrator)
				.accelerationLaw(constraints).build().newSimulator();
		Energy energy = new Energy(Walker.MODEL);
		double[] x = Walker.state(new SplittableRandom(1), HeightProfile.LEVEL, 0, -0.1, 0.05);
		double first = energy.kinetic(x, 0) + energy.potential(x, 0);
		boolean touched = false;
		for (int t = 0; t < 1000; t++) {
			simulator.step(t, x, 0, new double[6], 0, x, 0);
			touched |= !simulator.contacts().isEmpty();
			assertThat(energy.kinetic(x, 0) + energy.potential(x, 0)).isLessThan(first);
		}
		assertThat(touched).isTrue();
	}

	/** A slope is level ground turned: without gravity, forces and joint accelerations are the same. */
	@Test
	void slopeIsTurnedLevelGround() {
		double angle = 0.2;
		MultibodyModel model = MultibodyModel.builder().gravity(0).root("body", 2, 0.1, 0, 0)
				.link("leg", "body", Joint.at("hip", 0.1, -0.1).withArmature(0.02), 1, 0.05, 0, -0.2).build();
		double[] level = { 0.05, 0.41, 0.1, -0.2, 0.7, -0.4, 0.3, 0.5 };
		double[] tilted = level.clone();
		for (int i = 0; i < 8; i += 4) {
			tilted[i] = Math.cos(angle) * level[i] + Math.sin(angle) * level[i + 1];
			tilted[i + 1] = Math.cos(angle) * level[i + 1] - Math.sin(angle) * level[i];
		}
		tilted[2] -= angle;
		MultibodySimulator flat = turned(model, HeightProfile.LEVEL);
		MultibodySimulator steep = turned(model, slope(angle));
		flat.step(0, level, 0, NO_CONTROL, 0, level, 0);
		steep.step(0, tilted, 0, NO_CONTROL, 0, tilted, 0);
		assertThat(flat.contacts()).hasSize(1);
		assertThat(steep.contacts()).hasSize(1);
		Contact a = flat.contacts().get(0);
		Contact b = steep.contacts().get(0);
		assertThat(b.normalForce()).isPositive().isCloseTo(a.normalForce(), within(1e-9));
		assertThat(b.tangentForce()).isCloseTo(a.tangentForce(), within(1e-9));
		assertThat(b.distance()).isCloseTo(a.distance(), within(1e-12));
		assertThat(tilted[6]).isCloseTo(level[6], within(1e-10));
		assertThat(tilted[7]).isCloseTo(level[7], within(1e-10));
	}

	private static MultibodySimulator turned(MultibodyModel model, HeightProfile ground) {
		SoftConstraints constraints = SoftConstraints.builder().ground(ground).contact(COMPLIANCE, 0.5)
				.circle(new ContactCircle(1, 0, -0.3, 0.03)).build();
		return MultibodyDynamics.builder(model, 0.01).accelerationLaw(constraints).build().newSimulator();
	}

	/** Without gravity, a torque on a joint turns it beyond its limit until the limit's spring holds it. */
	@ParameterizedTest
	@ValueSource(doubles = { -3, 3 })
	void limitHoldsATorque(double torque) {
		double limit = 0.4;
		MultibodyModel model = MultibodyModel.builder().gravity(0).root("base", 2, 0.3, 0, 0)
				.link("arm", "base", Joint.at("hinge", 0, 0).withLimits(-limit, limit), 2, 0.1, 0, 0)
				.actuator(Actuator.unlimited("hinge", 1)).build();
		SoftConstraints constraints = SoftConstraints.builder().limits(COMPLIANCE).build();
		MultibodySimulator simulator = MultibodyDynamics.builder(model, 0.005).accelerationLaw(constraints).build()
				.newSimulator();
		double[] x = new double[8];
		for (int t = 0; t < 2000; t++) {
			simulator.step(t, x, 0, new double[] { torque }, 0, x, 0);
		}
		double excess = Math.abs(x[3]) - limit;
		double d = COMPLIANCE.impedance().at(excess);
		double penalty = d / ((1 - d) * new InverseWeights(model).joint(1));
		assertThat(Math.signum(x[3])).isEqualTo(Math.signum(torque));
		assertThat(penalty * COMPLIANCE.stiffness() * d * excess).isCloseTo(Math.abs(torque), within(1e-9));
		assertThat(simulator.contacts()).isEmpty();
	}
}
