/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.multibody.AccelerationSolver;
import org.gaitwright.dynamics.multibody.Contact;
import org.gaitwright.dynamics.multibody.ForceJacobian;
import org.gaitwright.dynamics.multibody.Joint;
import org.gaitwright.dynamics.multibody.Kinematics;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Newton's method takes few linear systems from a cold start, also with stiff contacts. */
class NewtonIterationsTest {

	/** Counts what the solver inside takes. */
	private static final class Counting implements AccelerationSolver {

		private final SoftConstraintSolver solver;
		private int solves;
		private int total;
		private int most;

		private Counting(SoftConstraintSolver solver) {
			this.solver = solver;
		}

		@Override
		public void solve(int t, Kinematics state, double[] massMatrix, double[] force, double[] acceleration,
				double[] factor) {
			solver.solve(t, state, massMatrix, force, acceleration, factor);
			solves++;
			total += solver.iterations();
			most = Math.max(most, solver.iterations());
		}

		@Override
		public List<Contact> contacts() {
			return solver.contacts();
		}

		@Override
		public void addDerivatives(int t, Kinematics state, double[] acceleration, ForceJacobian jacobian) {
			solver.addDerivatives(t, state, acceleration, jacobian);
		}
	}

	@ParameterizedTest
	@CsvSource({ "0.02, 0.9, 0.95, 0.001, 0.05", "0.02, 0, 0.95, 0.01, 0.3", "0.04, 0, 0.95, 0.02, 0.6" })
	void fewFromAColdStart(double timeConstant, double atZero, double atWidth, double width, double spread) {
		Compliance contact = new Compliance(timeConstant, 1, new Impedance(atZero, atWidth, width, 0.5, 2));
		SoftConstraints constraints = Walker.constraints(contact, HeightProfile.LEVEL).limits(Walker.LIMITS).build();
		Counting counting = new Counting((SoftConstraintSolver) constraints.newSolver(Walker.MODEL));
		Simulator simulator = MultibodyDynamics.builder(Walker.MODEL, Walker.TIME_STEP)
				.accelerationLaw(model -> counting).build().newSimulator();
		SplittableRandom random = new SplittableRandom(7);
		for (int k = 0; k < 3000; k++) {
			double[] x = Walker.state(random, HeightProfile.LEVEL, 0, random.nextDouble(0, 0.012), spread);
			simulator.step(0, x, 0, random.doubles(6, -5, 5).toArray(), 0, x, 0);
		}
		assertThat(counting.total).isLessThan(2 * counting.solves);
		assertThat(counting.most).isLessThanOrEqualTo(7);
	}

	/** A ball that leaves the ground at just the speed at which the contact pulls with −g: rounding decides its zone. */
	@Test
	void doesNotFlipAtTheEdgeOfAZone() {
		MultibodyModel ball = MultibodyModel.builder().root("ball", 2, 0.1, 0, 0)
				.link("wheel", "ball", Joint.at("axle", 0, 0).withLimits(-1, 1), 1, 0.1, 0, 0).build();
		Compliance compliance = new Compliance(0.03, 1, new Impedance(0.1, 0.9, 0.01, 0.5, 2));
		SoftConstraints constraints = SoftConstraints.builder().contact(compliance, 0.5).limits(compliance)
				.circle(new ContactCircle(0, 0, 0, 0.1)).build();
		Counting counting = new Counting((SoftConstraintSolver) constraints.newSolver(ball));
		Simulator simulator = MultibodyDynamics.builder(ball, 1e-3).accelerationLaw(model -> counting).build()
				.newSimulator();
		SplittableRandom random = new SplittableRandom(8);
		for (int k = 0; k < 200; k++) {
			double depth = random.nextDouble(0.001, 0.012);
			double spring = compliance.stiffness() * compliance.impedance().at(depth) * depth;
			double leaving = (spring + ball.gravity()) / compliance.damping();
			double returning = -spring / compliance.damping();
			double[] x = { 0, 0.1 - depth, 0, 1 + depth, 0, leaving, 0, returning };
			simulator.step(0, x, 0, new double[0], 0, x, 0);
			assertThat(x[5]).isCloseTo(leaving - 1e-3 * ball.gravity(), within(1e-14));
			assertThat(x[7]).isCloseTo(returning, within(1e-14));
		}
		assertThat(counting.most).isLessThanOrEqualTo(2);
	}

	/** States of the walker between two that differ in their zones, bisected to the last bit. */
	@Test
	void findsTheMinimumAtTheEdgesOfZones() {
		Compliance stiff = new Compliance(0.02, 1, new Impedance(0.9, 0.95, 0.001, 0.5, 2));
		SoftConstraints constraints = Walker.constraints(stiff, HeightProfile.LEVEL).limits(Walker.LIMITS).build();
		Counting counting = new Counting((SoftConstraintSolver) constraints.newSolver(Walker.MODEL));
		Simulator simulator = MultibodyDynamics.builder(Walker.MODEL, Walker.TIME_STEP)
				.accelerationLaw(model -> counting).build().newSimulator();
		SplittableRandom random = new SplittableRandom(9);
		int edges = 0;
		for (int k = 0; k < 300; k++) {
			double[] x = Walker.state(random, HeightProfile.LEVEL, 0, random.nextDouble(0.001, 0.012), 0.1);
			double[] u = random.doubles(6, -10, 10).toArray();
			double low = 0;
			double high = 1;
			List<Contact.State> first = zones(simulator, counting, x, u, low);
			boolean edge = !zones(simulator, counting, x, u, high).equals(first);
			for (int i = 0; edge && i < 60; i++) {
				double middle = 0.5 * (low + high);
				if (zones(simulator, counting, x, u, middle).equals(first)) {
					low = middle;
				} else {
					high = middle;
				}
			}
			edges += edge ? 1 : 0;
		}
		assertThat(edges).isGreaterThan(100);
		assertThat(counting.most).isLessThanOrEqualTo(8);
	}

	private static List<Contact.State> zones(Simulator simulator, Counting counting, double[] x, double[] u,
			double share) {
		double[] next = new double[x.length];
		simulator.step(0, x, 0, Arrays.stream(u).map(torque -> share * torque).toArray(), 0, next, 0);
		assertThat(Arrays.stream(next).allMatch(Double::isFinite)).isTrue();
		return counting.contacts().stream().map(Contact::state).toList();
	}
}
