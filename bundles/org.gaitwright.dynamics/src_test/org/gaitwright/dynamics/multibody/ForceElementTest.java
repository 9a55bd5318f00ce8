/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gaitwright.dynamics.multibody.Close.assertClose;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.gaitwright.dynamics.DerivativeCheck;
import org.gaitwright.dynamics.Simulator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Force laws one by one: their values against closed forms, their derivatives against differences. */
class ForceElementTest {

	private static final MultibodyModel TREE = RandomRobots.model(6);
	private static final double DIFFERENCE = 1e-3;

	static Stream<Arguments> elements() {
		return Stream.of(
				Arguments.of(Named.of("damping", new JointDamping(TREE))),
				Arguments.of(Named.of("limits", new JointLimitSpring(TREE, 20, 0.2))),
				Arguments.of(Named.of("limits, wide onset", new JointLimitSpring(TREE, 20, 5))),
				Arguments.of(Named.of("resistive drag of the root", LinkDrag.resistive(0, 0.1, 0.2, 0.4, 1.2, 1, 10))),
				Arguments.of(Named.of("resistive drag of a leaf", LinkDrag.resistive(5, -0.3, 0.2, 2.4, 0.7, 2, 5))),
				Arguments.of(Named.of("inertia box",
						LinkDrag.inertiaBox(TREE, 5, 0.7, 0.4 * inertia(5), 0.8 * inertia(5), 1000, 0.3))),
				Arguments.of(Named.of("push", new Push(5, 0.2, -0.3, 12, 5, 0, 2))),
				Arguments.of(Named.of("part of a push", new Push(2, 0.2, -0.3, 12, 5, -1, 0.3))));
	}

	private static double inertia(int link) {
		return TREE.links().get(link).inertia();
	}

	/** Absolute coordinates [y, ẏ] in which no joint is within the differences of a kink. */
	private static double[] state(int seed) {
		return RandomRobots.vector(new SplittableRandom(seed), 2 * TREE.coordinateCount(), 1.3);
	}

	private static double[] force(ForceElement element, double[] y) {
		Kinematics kinematics = new Kinematics(TREE);
		double[] force = new double[TREE.coordinateCount()];
		kinematics.setAbsolute(y, 0, y, force.length);
		element.addForce(0, kinematics, force);
		return force;
	}

	@ParameterizedTest
	@MethodSource("elements")
	void derivatives(ForceElement element) {
		int n = TREE.coordinateCount();
		element.checkFits(TREE);
		double largest = 0;
		for (int seed = 0; seed < 5; seed++) {
			double[] y = state(seed);
			Kinematics kinematics = new Kinematics(TREE);
			kinematics.setAbsolute(y, 0, y, n);
			ForceJacobian jacobian = new ForceJacobian(n, 0);
			element.addDerivatives(0, kinematics, jacobian);
			double[] expected = new double[2 * n * n];
			for (int j = 0; j < 2 * n; j++) {
				double[] above = moved(element, y, j, DIFFERENCE);
				double[] below = moved(element, y, j, -DIFFERENCE);
				double[] above2 = moved(element, y, j, 2 * DIFFERENCE);
				double[] below2 = moved(element, y, j, -2 * DIFFERENCE);
				for (int i = 0; i < n; i++) {
					expected[i * 2 * n + j] = (8 * (above[i] - below[i]) - (above2[i] - below2[i])) / (12 * DIFFERENCE);
					largest = Math.max(largest, Math.abs(expected[i * 2 * n + j]));
				}
			}
			assertClose("derivatives at state " + seed, jacobian.data, expected, 1e-9);
		}
		assertThat(largest).as("the element acts").isGreaterThan(0.1);
	}

	private static double[] moved(ForceElement element, double[] y, int j, double by) {
		double[] moved = y.clone();
		moved[j] += by;
		return force(element, moved);
	}

	@Test
	void derivativesOfActuation() {
		Actuation actuation = new Actuation(TREE);
		int m = actuation.size();
		int n = TREE.coordinateCount();
		assertThat(TREE.actuators()).extracting(Actuator::saturation).contains(Actuator.Saturation.NONE,
				Actuator.Saturation.SMOOTH);
		double[] u = RandomRobots.vector(new SplittableRandom(1), m, 4);
		ForceJacobian jacobian = new ForceJacobian(n, m);
		actuation.addDerivatives(u, 0, jacobian);
		double h = 1e-5;
		for (int k = 0; k < m; k++) {
			double[] above = new double[n];
			double[] below = new double[n];
			double value = u[k];
			u[k] = value + h;
			actuation.addForce(u, 0, above);
			u[k] = value - h;
			actuation.addForce(u, 0, below);
			u[k] = value;
			for (int i = 0; i < n; i++) {
				assertThat(jacobian.data[i * (2 * n + m) + 2 * n + k]).isCloseTo((above[i] - below[i]) / (2 * h),
						within(1e-9));
			}
		}
	}

	private static MultibodyModel pendulum(Actuator actuator) {
		return MultibodyModel.builder().gravity(0).root("base", 2, 1, 0, 0)
				.link("arm", "base", Joint.at("hinge", 0, 0).withLimits(-1, 0.5), 1, 1, 0, 0).actuator(actuator)
				.build();
	}

	private static double torque(Actuator actuator, double u) {
		double[] force = new double[4];
		new Actuation(pendulum(actuator)).addForce(new double[] { u }, 0, force);
		assertThat(force[2]).as("reaction on the parent").isEqualTo(-force[3]);
		return force[3];
	}

	/** An actuator tells the torque that the simulation applies. */
	@ParameterizedTest
	@EnumSource
	void torquesForPeople(Actuator.Saturation saturation) {
		Actuator actuator = new Actuator("hinge", -7, 20, saturation);
		for (double u = -5; u <= 5; u += 0.25)
			assertThat(actuator.torque(u)).isEqualTo(torque(actuator, u));
	}

	@Test
	void torquesOfActuators() {
		assertThat(torque(Actuator.unlimited("hinge", -10), 3)).isEqualTo(-30);
		assertThat(torque(new Actuator("hinge", 10, 20, Actuator.Saturation.NONE), 3)).isEqualTo(30);
		Actuator smooth = new Actuator("hinge", 10, 20, Actuator.Saturation.SMOOTH);
		assertThat(torque(smooth, 3)).isCloseTo(20 * Math.tanh(1.5), within(1e-14));
		assertThat(torque(smooth, -1e9)).isEqualTo(-20);
		assertThat(smooth.controlLimit()).isEqualTo(Double.POSITIVE_INFINITY);
		Actuator cut = new Actuator("hinge", -10, 20, Actuator.Saturation.CLIP);
		assertThat(torque(cut, 1.5)).isEqualTo(-15);
		assertThat(torque(cut, 3)).isEqualTo(-20);
		assertThat(torque(cut, -3)).isEqualTo(20);
		assertThat(cut.controlLimit()).isEqualTo(2);
		assertThat(new Actuator("hinge", 10, 20, Actuator.Saturation.NONE).controlLimit()).isEqualTo(2);
		assertThat(Actuator.unlimited("hinge", 10).controlLimit()).isEqualTo(Double.POSITIVE_INFINITY);
	}

	/** At the limit itself, where a limited optimizer keeps the control, the derivative is the one from within. */
	@Test
	void torquesAreCutOffWithTheirDerivatives() {
		MultibodyDynamics dynamics = MultibodyDynamics
				.builder(pendulum(new Actuator("hinge", 7, 10, Actuator.Saturation.CLIP)), 0.01).build();
		double limit = dynamics.controlLimits().upper()[0];
		assertThat(limit).isEqualTo(10.0 / 7);
		assertThat(dynamics.controlLimits().lower()[0]).isEqualTo(-limit);
		double[] x = { 0, 0, 0.1, -0.2, 0, 0, 0.3, 0.4 };
		assertThat(DerivativeCheck.worst(dynamics, 0, x, new double[] { 0.9 * limit }).error()).isLessThan(1e-9);
		assertThat(DerivativeCheck.worst(dynamics, 0, x, new double[] { 1.1 * limit }).error()).isLessThan(1e-9);
		double[] within = derivative(dynamics, x, 0.5 * limit);
		assertThat(derivative(dynamics, x, limit)).containsExactly(within, within(1e-15));
		assertThat(derivative(dynamics, x, -limit)).containsExactly(within, within(1e-15));
		assertThat(derivative(dynamics, x, Math.nextUp(limit))).containsOnly(0.0);
		assertThat(within[7]).isPositive();
	}

	/** ∂f/∂u, 8 entries. */
	private static double[] derivative(MultibodyDynamics dynamics, double[] x, double u) {
		double[] fz = new double[8 * 9];
		dynamics.newSimulator().linearize(0, x, 0, new double[] { u }, 0, new double[8], 0, fz, 0);
		double[] column = new double[8];
		java.util.Arrays.setAll(column, i -> fz[i * 9 + 8]);
		return column;
	}

	@Test
	void limitSpringFollowsItsLaw() {
		MultibodyModel model = pendulum(Actuator.unlimited("hinge", 1));
		JointLimitSpring spring = new JointLimitSpring(model, 20, 0.2);
		double[][] angleAndTorque = { { 0, 0 }, { 0.5, 0 }, { -1, 0 }, { 0.6, -20 * 0.1 * 0.5 }, { 0.9, -20 * 0.4 },
				{ -1.1, 20 * 0.1 * 0.5 }, { -1.7, 20 * 0.7 } };
		for (double[] pair : angleAndTorque) {
			double[] force = new JointSpace(model).forces(new double[] { 0, 0, 0.3, pair[0], 0, 0, 0, 0 },
					List.of(spring));
			assertThat(force[3]).as("torque at %s rad", pair[0]).isCloseTo(pair[1], within(1e-12));
			assertThat(force[2]).as("root").isCloseTo(0, within(1e-12));
		}
	}

	/** The resultant of the drag −c_t v_t t − c_n v_n n of each point of a link, integrated by the midpoint rule. */
	@Test
	void resistiveDragIsTheIntegralOverTheLink() {
		MultibodyModel model = MultibodyModel.builder().root("rod", 1, 1, 0.3, 0.1).build();
		double length = 0.8;
		double axis = 0.6;
		double[] x = { 0, 0, 0.4, 1.2, -0.7, 2.5 };
		Kinematics kinematics = new Kinematics(model);
		kinematics.setState(x, 0);
		int points = 20000;
		double[] expected = new double[3];
		for (int k = 0; k < points; k++) {
			double s = length * ((k + 0.5) / points - 0.5);
			double px = 0.3 + s * Math.cos(axis);
			double pz = 0.1 + s * Math.sin(axis);
			double tx = Math.cos(0.4 + axis);
			double tz = Math.sin(0.4 + axis);
			double vx = kinematics.pointVelocityX(0, px, pz);
			double vz = kinematics.pointVelocityZ(0, px, pz);
			double ft = -2 * (vx * tx + vz * tz) * length / points;
			double fn = -9 * (vz * tx - vx * tz) * length / points;
			double fx = ft * tx - fn * tz;
			double fz = ft * tz + fn * tx;
			expected[0] += fx;
			expected[1] += fz;
			expected[2] += kinematics.rotateX(0, px, pz) * fz - kinematics.rotateZ(0, px, pz) * fx;
		}
		LinkDrag drag = LinkDrag.resistive(0, 0.3, 0.1, axis, length, 2, 9);
		assertClose("drag", new JointSpace(model).forces(x, List.of(drag)), expected, 1e-8);
	}

	/**
	 * MuJoCo's documentation, Computation, Fluid forces, in half-sizes r of a box of mass 3 and sides 0.8, 0.4, 0.6.
	 */
	@Test
	void inertiaBoxIsTheFormulaOfMujoco() {
		double rx = 0.4;
		double ry = 0.2;
		double rz = 0.3;
		double mass = 3;
		double ix = mass / 3 * (ry * ry + rz * rz);
		double iy = mass / 3 * (rx * rx + rz * rz);
		double iz = mass / 3 * (rx * rx + ry * ry);
		MultibodyModel model = MultibodyModel.builder().root("box", mass, iy, 0, 0).build();
		LinkDrag drag = LinkDrag.inertiaBox(model, 0, 0, ix, iz, 900, 0.2);
		double r = (rx + ry + rz) / 3;
		double vx = 1.3;
		double vz = -0.4;
		double w = -2.1;
		double[] expected = { -2 * 900 * ry * rz * Math.abs(vx) * vx - 6 * 0.2 * Math.PI * r * vx,
				-2 * 900 * rx * ry * Math.abs(vz) * vz - 6 * 0.2 * Math.PI * r * vz,
				-0.5 * 900 * ry * (Math.pow(rx, 4) + Math.pow(rz, 4)) * Math.abs(w) * w
						- 8 * 0.2 * Math.PI * r * r * r * w };
		double[] x = { 0, 0, 0, vx, vz, w };
		assertClose("fluid", new JointSpace(model).forces(x, List.of(drag)), expected, 1e-13);
	}

	/** Velocity changes by force times duration over mass, also for a window that begins and ends within a step. */
	@Test
	void pushGivesItsImpulse() {
		MultibodyModel model = MultibodyModel.builder().gravity(0).root("body", 2, 1, 0, 0).build();
		double h = 0.01;
		double[][] windows = { { 2, 3 }, { 2.25, 7.75 }, { 4.2, 4.9 }, { -3, 1.5 } };
		for (double[] window : windows) {
			Push push = new Push(0, 0.2, 0.1, 30, -20, window[0], window[1]);
			Simulator simulator = MultibodyDynamics.builder(model, h).force(push).build().newSimulator();
			double[] x = new double[6];
			for (int t = 0; t < 10; t++) {
				simulator.step(t, x, 0, new double[0], 0, x, 0);
			}
			double duration = (window[1] - Math.max(0, window[0])) * h;
			assertThat(x[3]).isCloseTo(30 * duration / 2, within(1e-13));
			assertThat(x[4]).isCloseTo(-20 * duration / 2, within(1e-13));
			assertThat(x[5]).as("turned by the lever").isNotZero();
		}
	}
}
