/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

class FiniteDifferenceDynamicsTest {

	private static final List<String> STATE = List.of("position", "velocity");
	private static final List<String> CONTROL = List.of("force");
	private static final double H = 0.1;

	/** A pendulum that a push helps in step 3. */
	private static void pendulum(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
		double position = x[xo];
		double velocity = x[xo + 1] + H * (u[uo] * u[uo] - Math.sin(position) + (t == 3 ? 1 : 0));
		next[no] = position + H * velocity;
		next[no + 1] = velocity;
	}

	private static FiniteDifferenceDynamics dynamics(StepFunction function) {
		return new FiniteDifferenceDynamics(STATE, CONTROL, H, () -> function);
	}

	@Test
	void derivativesOfAPendulum() {
		double[] x = { 9, 0.7, -1.2 };
		double[] u = { 9, 2 };
		double[] next = new double[3];
		double[] fz = new double[7];
		dynamics(FiniteDifferenceDynamicsTest::pendulum).newSimulator().linearize(3, x, 1, u, 1, next, 1, fz, 1);
		double[] expected = new double[3];
		pendulum(3, x, 1, u, 1, expected, 1);
		assertThat(next).containsExactly(expected);
		double slope = -H * Math.cos(0.7);
		double[] derivative = { 0, 1 + H * slope, H, H * H * 4, slope, 1, H * 4 };
		assertThat(fz).containsExactly(derivative, within(1e-9));
		assertThat(x).as("input").containsExactly(9, 0.7, -1.2);
	}

	@Test
	void stepsInPlace() {
		double[] x = { 0.7, -1.2 };
		double[] expected = new double[2];
		pendulum(0, x, 0, new double[] { 2 }, 0, expected, 0);
		dynamics(FiniteDifferenceDynamicsTest::pendulum).newSimulator().step(0, x, 0, new double[] { 2 }, 0, x, 0);
		assertThat(x).containsExactly(expected);
	}

	@Test
	void namesWhereADerivativeDoesNotExist() {
		Simulator simulator = dynamics((t, x, xo, u, uo, next, no) -> {
			next[no] = Math.sqrt(u[uo]);
			next[no + 1] = x[xo + 1];
		}).newSimulator();
		assertThatThrownBy(() -> linearize(simulator, 17, 0)).isInstanceOf(ArithmeticException.class)
				.hasMessageStartingWith("time step 17: the derivative of 'position' by 'force' at 0.0 is not finite");
	}

	@Test
	void divergedStateIsNotAnError() {
		Simulator simulator = dynamics((t, x, xo, u, uo, next, no) -> next[no] = Double.NaN).newSimulator();
		assertThat(linearize(simulator, 0, 0)[0]).isNaN();
	}

	@Test
	void findsAFunctionWithMemory() {
		int[] calls = new int[1];
		Simulator simulator = dynamics((t, x, xo, u, uo, next, no) -> {
			next[no] = x[xo];
			next[no + 1] = 0x1p-40 * calls[0]++;
		}).newSimulator();
		assertThatThrownBy(() -> linearize(simulator, 5, 0)).isInstanceOf(IllegalStateException.class)
				.hasMessageStartingWith(
						"time step 5: the step function is not a pure function: 'velocity' was 0.0 and");
	}

	private static double[] linearize(Simulator simulator, int t, double u) {
		double[] fz = new double[6];
		simulator.linearize(t, new double[2], 0, new double[] { u }, 0, new double[2], 0, fz, 0);
		return fz;
	}

	@Test
	void description() {
		FiniteDifferenceDynamics dynamics = dynamics(FiniteDifferenceDynamicsTest::pendulum);
		assertThat(dynamics.stateSize()).isEqualTo(2);
		assertThat(dynamics.controlSize()).isEqualTo(1);
		assertThat(dynamics.stateNames()).isEqualTo(STATE);
		assertThat(dynamics.controlNames()).isEqualTo(CONTROL);
		assertThat(dynamics.timeStep()).isEqualTo(H);
	}

	@Test
	void refusesBadDescriptions() {
		assertThatThrownBy(() -> new FiniteDifferenceDynamics(List.of("a", "a"), CONTROL, H, () -> null))
				.isInstanceOf(IllegalArgumentException.class).hasMessage("state names must be unique: [a, a]");
		assertThatThrownBy(() -> new FiniteDifferenceDynamics(STATE, CONTROL, 0, () -> null))
				.isInstanceOf(IllegalArgumentException.class)
				.hasMessage("time step is 0.0, must be positive and finite");
		assertThatThrownBy(() -> new FiniteDifferenceDynamics(STATE, CONTROL, H, ControlLimits.unlimited(2), () -> null))
				.isInstanceOf(IllegalArgumentException.class).hasMessage("2 control limits for the 1 controls [force]");
	}

	@Test
	void limitsAreThoseGiven() {
		ControlLimits limits = ControlLimits.symmetric(3);
		assertThat(new FiniteDifferenceDynamics(STATE, CONTROL, H, limits, () -> null).controlLimits()).isSameAs(limits);
		assertThat(dynamics(FiniteDifferenceDynamicsTest::pendulum).controlLimits().limited()).isFalse();
	}

	@Test
	void derivativeCheckFindsAWrongElement() {
		FiniteDifferenceDynamics right = dynamics(FiniteDifferenceDynamicsTest::pendulum);
		double[] x = { 0.7, -1.2 };
		double[] u = { 2 };
		assertThat(DerivativeCheck.worst(right, 0, x, u).error()).isLessThan(1e-9);
		DerivativeCheck.Mismatch worst = DerivativeCheck.worst(new Wrong(right), 0, x, u);
		assertThat(worst.row()).isEqualTo("velocity");
		assertThat(worst.column()).isEqualTo("force");
		assertThat(worst.analytic() - worst.numeric()).isCloseTo(0.25, within(1e-9));
		assertThat(worst.error()).isCloseTo(0.25, within(1e-9));
	}

	/** Its derivative has one wrong element. */
	private record Wrong(Dynamics right) implements Dynamics {

		@Override
		public int stateSize() {
			return right.stateSize();
		}

		@Override
		public int controlSize() {
			return right.controlSize();
		}

		@Override
		public double timeStep() {
			return right.timeStep();
		}

		@Override
		public List<String> stateNames() {
			return right.stateNames();
		}

		@Override
		public List<String> controlNames() {
			return right.controlNames();
		}

		@Override
		public Simulator newSimulator() {
			Simulator simulator = right.newSimulator();
			return new Simulator() {

				@Override
				public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
					simulator.step(t, x, xo, u, uo, next, no);
				}

				@Override
				public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz,
						int fzo) {
					simulator.linearize(t, x, xo, u, uo, next, no, fz, fzo);
					fz[fzo + 5] += 0.25;
				}
			};
		}
	}
}
