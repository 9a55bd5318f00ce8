/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaitwright.experiment.internal.Faults.fails;
import static org.gaitwright.experiment.internal.Faults.faults;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.experiment.TestExperiments;
import org.gaitwright.experiment.binding.RobotBinding;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.experiment.binding.RobotModel;
import org.gaitwright.experiment.binding.Seam;
import org.gaitwright.experiment.binding.Surroundings;
import org.junit.jupiter.api.Test;

/** Dynamics of contributed robots: whatever they do wrong is named: bundle, element and time step. */
class GuardedDynamicsTest {
	private static final RobotLayout LAYOUT = new RobotLayout(List.of("neck"), Optional.empty(), List.of("a"),
			List.of(1.0));

	@Test
	void bindingsThatFailOrGiveNothingAreNamed() {
		fails(Seam.ROBOT, "LinkTree", (RobotBinding) (robot, context) -> {
			throw new IllegalStateException("boom");
		}, "robots.swimmer", "bundle acme", "boom", "GuardedDynamicsTest");
		fails(Seam.ROBOT, "LinkTree", (RobotBinding) (robot, context) -> null, "bundle acme",
				"gave nothing where a RobotModel is needed");
		fails(Seam.ROBOT, "LinkTree", robot(null, new Fake()), "bundle acme", "without layout");
		fails(Seam.ROBOT, "LinkTree", robot(LAYOUT, null), "bundle acme", "do not fit its own layout of 1 coordinates");
		fails(Seam.ROBOT, "LinkTree", robot(new RobotLayout(List.of("neck", "x"), Optional.empty(), List.of("a"),
				List.of(1.0)), new Fake()), "layout of 2 coordinates", "2 states [neck, v_neck]");
		fails(Seam.ROBOT, "LinkTree", (RobotBinding) (robot, context) -> new RobotModel() {
			@Override
			public RobotLayout layout() {
				return LAYOUT;
			}

			@Override
			public Dynamics dynamics(Surroundings surroundings) {
				throw new IllegalStateException("no ground");
			}
		}, "bundle acme", "no ground");
	}

	@Test
	void dynamicsThatFailAreNamedWithTheirTimeStep() throws Exception {
		Fake fake = new Fake();
		Simulator simulator = guarded(fake).newSimulator();
		double[] x = { 1, 2 };
		double[] u = { 3 };
		double[] next = new double[2];
		double[] fz = new double[6];
		simulator.linearize(7, x, 0, u, 0, next, 0, fz, 0);
		assertThat(next).containsExactly(1, 2);
		fake.failure = new IllegalStateException("joint 3 is broken");
		faults(() -> simulator.step(7, x, 0, u, 0, next, 0), 7, "joint 3 is broken", "bundle acme", "robots.swimmer");
		faults(() -> simulator.linearize(8, x, 0, u, 0, next, 0, fz, 0), 8, "joint 3 is broken");
		fake.failure = new ArithmeticException("no next state");
		simulator.step(7, x, 0, u, 0, next, 0);
		assertThat(next).as("a step without next state is one a line search rejects").containsOnly(Double.NaN);
		faults(() -> simulator.linearize(9, x, 0, u, 0, next, 0, fz, 0), 9, "no next state");
	}

	@Test
	void derivativesThatAreNotFiniteAreNamedWithTheirTimeStep() throws Exception {
		Fake fake = new Fake();
		Simulator simulator = guarded(fake).newSimulator();
		double[] x = { 1, 2 };
		double[] u = { 3 };
		double[] next = new double[2];
		double[] fz = new double[6];
		fake.derivative = Double.POSITIVE_INFINITY;
		faults(() -> simulator.linearize(5, x, 0, u, 0, next, 0, fz, 0), 5, "derivative that is not finite");
		fake.derivative = 0;
		fake.addend = Double.NaN;
		faults(() -> simulator.linearize(5, x, 0, u, 0, next, 0, fz, 0), 5, "neck = NaN");
		simulator.linearize(5, new double[] { Double.NaN, 0 }, 0, u, 0, next, 0, fz, 0);
		assertThat(next[0]).as("the state was not finite before").isNaN();
	}

	@Test
	void simulatorsThatCannotBeMadeAreNamed() throws Exception {
		Fake fake = new Fake() {
			@Override
			public Simulator newSimulator() {
				throw new IllegalStateException("no memory card");
			}
		};
		Dynamics dynamics = guarded(fake);
		faults(dynamics::newSimulator, -1, "no memory card", "bundle acme");
	}

	@Test
	void limitsThatDoNotFitAreNamed() throws Exception {
		Fake fake = new Fake();
		assertThat(guarded(fake).controlLimits().limited()).isFalse();
		fake.limits = ControlLimits.symmetric(3);
		assertThat(guarded(fake).controlLimits()).isSameAs(fake.limits);
		fake.limits = ControlLimits.unlimited(2);
		Dynamics two = guarded(fake);
		faults(two::controlLimits, -1, "control limits that are not those of its 1 controls", "bundle acme");
		fake.failure = new IllegalStateException("no limits here");
		faults(two::controlLimits, -1, "no limits here");
	}

	@Test
	void theGuardDoesNotHideTheKind() throws Exception {
		Fake fake = new Fake();
		assertThat(guarded(fake).as(Fake.class)).containsSame(fake);
		assertThat(guarded(fake).as(MultibodyDynamics.class)).isEmpty();
	}

	private static Dynamics guarded(Fake fake) throws Exception {
		return TestExperiments.with(Seam.ROBOT, "LinkTree", robot(LAYOUT, fake))
				.robot(TestExperiments.swimmer().getRobot(), null).dynamics(Surroundings.EMPTY);
	}

	private static RobotBinding robot(RobotLayout layout, Dynamics dynamics) {
		return (robot, context) -> new RobotModel() {
			@Override
			public RobotLayout layout() {
				return layout;
			}

			@Override
			public Dynamics dynamics(Surroundings surroundings) {
				return dynamics;
			}
		};
	}

	/** x' = x + addend, until told to fail. */
	private static class Fake implements Dynamics {
		RuntimeException failure;
		ControlLimits limits = ControlLimits.unlimited(1);
		double addend;
		double derivative;

		@Override
		public int stateSize() {
			return 2;
		}

		@Override
		public int controlSize() {
			return 1;
		}

		@Override
		public double timeStep() {
			return 0.1;
		}

		@Override
		public List<String> stateNames() {
			return List.of("neck", "v_neck");
		}

		@Override
		public List<String> controlNames() {
			return List.of("a");
		}

		@Override
		public ControlLimits controlLimits() {
			if (failure != null)
				throw failure;
			return limits;
		}

		@Override
		public Simulator newSimulator() {
			return new Simulator() {
				@Override
				public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
					if (failure != null)
						throw failure;
					for (int i = 0; i < 2; i++)
						next[no + i] = x[xo + i] + addend;
				}

				@Override
				public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz,
						int fzo) {
					step(t, x, xo, u, uo, next, no);
					Arrays.fill(fz, fzo, fzo + 6, derivative);
				}
			};
		}
	}
}
