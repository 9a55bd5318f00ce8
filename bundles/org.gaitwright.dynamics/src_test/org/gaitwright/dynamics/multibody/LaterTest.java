/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;
import org.junit.jupiter.api.Test;

/** Dynamics whose time begins later take the steps that the others take then. */
class LaterTest {
	private static final int STEPS = 7;
	private static final Push PUSH = new Push(0, 0.1, 0, 30, -4, STEPS + 0.25, STEPS + 1.5);

	/** The same push as a force that knows nothing of time shifts. */
	private static final ForceElement PLAIN = new ForceElement() {
		@Override
		public void checkFits(MultibodyModel model) {
			PUSH.checkFits(model);
		}

		@Override
		public void addForce(int t, Kinematics state, double[] force) {
			PUSH.addForce(t, state, force);
		}

		@Override
		public void addDerivatives(int t, Kinematics state, ForceJacobian jacobian) {
			PUSH.addDerivatives(t, state, jacobian);
		}
	};

	@Test
	void forcesComeEarlier() {
		MultibodyDynamics later = pushed(PUSH).later(STEPS);
		assertThat(later.forces()).containsExactly(new Push(0, 0.1, 0, 30, -4, 0.25, 1.5));
		assertSameSteps(pushed(PUSH), later);
		assertSameSteps(pushed(PLAIN), pushed(PLAIN).later(STEPS));
	}

	@Test
	void wrappedDynamicsAreShiftedToo() {
		Dynamics wrapping = new Wrapping(pushed(PUSH));
		Dynamics later = wrapping.later(STEPS);
		assertSameSteps(pushed(PUSH), later);
		assertThat(later.as(MultibodyDynamics.class)).hasValueSatisfying(
				special -> assertThat(special.forces()).isEqualTo(pushed(PUSH).later(STEPS).forces()));
		assertThat(later.as(Wrapping.class)).as("no longer of its kind").isEmpty();
		assertThat(later.stateNames()).isEqualTo(wrapping.stateNames());
		assertThat(later.controlNames()).isEqualTo(wrapping.controlNames());
		assertThat(later.timeStep()).isEqualTo(wrapping.timeStep());
		assertThat(wrapping.later(0)).isSameAs(wrapping);
	}

	private static MultibodyDynamics pushed(ForceElement push) {
		MultibodyModel model = RandomRobots.model(4);
		return MultibodyDynamics.builder(model, 0.01).force(push).build();
	}

	private static void assertSameSteps(Dynamics now, Dynamics later) {
		int n = now.stateSize();
		int m = now.controlSize();
		double[] u = new double[m];
		double[] x = new double[n];
		java.util.Arrays.setAll(x, i -> 0.1 * Math.sin(3 * i + 1));
		double[] expected = new double[n];
		double[] actual = new double[n];
		double[] expectedJacobian = new double[n * (n + m)];
		double[] actualJacobian = new double[n * (n + m)];
		Simulator one = now.newSimulator();
		Simulator other = later.newSimulator();
		double[] unpushed = new double[n];
		one.step(STEPS - 3, x, 0, u, 0, unpushed, 0);
		for (int t = 0; t < 3; t++) {
			one.step(t + STEPS, x, 0, u, 0, expected, 0);
			other.step(t, x, 0, u, 0, actual, 0);
			assertThat(actual).isEqualTo(expected);
			assertThat(java.util.Arrays.equals(actual, unpushed)).as("step %d", t).isEqualTo(t == 2);
			one.linearize(t + STEPS, x, 0, u, 0, expected, 0, expectedJacobian, 0);
			other.linearize(t, x, 0, u, 0, actual, 0, actualJacobian, 0);
			assertThat(actualJacobian).isEqualTo(expectedJacobian);
		}
	}

	private record Wrapping(MultibodyDynamics inner) implements Dynamics {
		@Override
		public int stateSize() {
			return inner.stateSize();
		}

		@Override
		public int controlSize() {
			return inner.controlSize();
		}

		@Override
		public double timeStep() {
			return inner.timeStep();
		}

		@Override
		public List<String> stateNames() {
			return inner.stateNames();
		}

		@Override
		public List<String> controlNames() {
			return inner.controlNames();
		}

		@Override
		public <T extends Dynamics> Optional<T> as(Class<T> kind) {
			return inner.as(kind);
		}

		@Override
		public Simulator newSimulator() {
			return inner.newSimulator();
		}
	}
}
