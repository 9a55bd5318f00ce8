/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.initial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.solver.cost.ControlEffort;
import org.gaitwright.solver.initial.ControlFile.Sequence;
import org.gaitwright.solver.observation.Feature.Coordinate;
import org.gaitwright.solver.observation.FeatureObservation;
import org.gaitwright.solver.observation.LocomotionSuccess;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;
import org.gaitwright.solver.problem.InitializationException;
import org.junit.jupiter.api.Test;

class InitializersTest {
	private static final double STEP = 0.05;

	@Test
	void sinusoidTravelsAlongTheJoints() throws Exception {
		double[] u = new SinusoidalControls(new double[] { 4, 2 }, 1, 0.3, -2).controls(condition(), 1, 30, 9);
		assertThat(u).hasSize(60);
		assertThat(u[0]).isCloseTo(4 * Math.sin(0.3), within(1e-15));
		assertThat(u[2 * 7]).isCloseTo(4 * Math.sin(2 * Math.PI * 7 * STEP + 0.3), within(1e-12));
		assertThat(u[2 * 7 + 1]).isCloseTo(2 * Math.sin(2 * Math.PI * 7 * STEP + 0.3 - 2), within(1e-12));
		assertThat(u[2 * 20]).as("period 1 s").isCloseTo(u[0], within(1e-12));
	}

	@Test
	void randomControlsHaveTheDeviationAndCorrelationAskedFor() {
		int steps = 40000;
		double[] u = new RandomControls(new double[] { 0.5, 2 }, 0.1).controls(condition(), 0, steps, 3);
		double rho = Math.exp(-STEP / 0.1);
		// about steps·(1−ρ)/(1+ρ) = 10,000 independent values: a deviation within 3 %, a correlation within 0.03
		assertThat(Math.sqrt(moment(u, 0, 0))).isCloseTo(0.5, within(0.015));
		assertThat(Math.sqrt(moment(u, 1, 0))).isCloseTo(2, within(0.06));
		assertThat(moment(u, 0, 1) / moment(u, 0, 0)).isCloseTo(rho, within(0.03));
		double[] white = new RandomControls(new double[] { 1, 1 }, 0).controls(condition(), 0, steps, 3);
		assertThat(moment(white, 0, 1)).isCloseTo(0, within(0.03));
	}

	@Test
	void randomControlsAreAFunctionOfSeedAndCondition() {
		RandomControls random = new RandomControls(new double[] { 1, 1 }, 0.2);
		double[] u = random.controls(condition(), 0, 5, 3);
		assertThat(random.controls(condition(), 0, 5, 3)).isEqualTo(u);
		assertThat(random.controls(condition(), 1, 5, 3)).isNotEqualTo(u);
		assertThat(random.controls(condition(), 0, 5, 4)).isNotEqualTo(u);
	}

	@Test
	void storedControlsAreCutToTheHorizonAndPickedByCondition() throws Exception {
		Sequence one = new Sequence(3, new double[] { 1, 2, 3, 4, 5, 6 });
		Sequence two = new Sequence(2, new double[] { 7, 8, 9, 10 });
		assertThat(new StoredControls("a", List.of(one)).controls(condition(), 5, 2, 0)).containsExactly(1, 2, 3, 4);
		assertThat(new StoredControls("a", List.of(one, two)).controls(condition(), 1, 2, 0)).containsExactly(7, 8, 9, 10);
		assertThatThrownBy(() -> new StoredControls("old run", List.of(one, two)).controls(condition(), 2, 2, 0))
				.isInstanceOf(InitializationException.class).hasMessageContaining("old run")
				.hasMessageContaining("condition 3");
		assertThatThrownBy(() -> new StoredControls("old run", List.of(one)).controls(condition(), 0, 4, 0))
				.isInstanceOf(InitializationException.class).hasMessageContaining("3 time steps, the horizon is 4");
		Sequence narrow = new Sequence(3, new double[] { 1, 2, 3 });
		assertThatThrownBy(() -> new StoredControls("old run", List.of(narrow)).controls(condition(), 0, 3, 0))
				.isInstanceOf(InitializationException.class).hasMessageContaining("1 controls");
		assertThatThrownBy(() -> new StoredControls("old run", List.of())).hasMessageContaining("no trajectory");
	}

	@Test
	void rejectsNumbersThatCannotBe() {
		assertThatThrownBy(() -> new SinusoidalControls(new double[] { 1 }, -1, 0, 0)).hasMessageContaining("-1.0 Hz");
		assertThatThrownBy(() -> new SinusoidalControls(new double[] { 1 }, 1, 0, 0).controls(condition(), 0, 2, 0))
				.hasMessageContaining("1 controls");
		assertThatThrownBy(() -> new RandomControls(new double[] { 1 }, -1)).hasMessageContaining("-1.0 s");
		assertThatThrownBy(() -> new RandomControls(new double[] { 1 }, 0).controls(condition(), 0, 2, 0))
				.hasMessageContaining("1 controls");
	}

	private static double moment(double[] u, int control, int lag) {
		double sum = 0;
		int steps = u.length / 2 - lag;
		for (int t = 0; t < steps; t++)
			sum += u[2 * t + control] * u[2 * (t + lag) + control];
		return sum / steps;
	}

	private static Condition condition() {
		return new Condition("c", new StillDynamics(), new Cost(1, 2, List.of(new ControlEffort("u", 1, 1, 2))),
				new FeatureObservation(1, List.of(new Coordinate("x", 0))), new LocomotionSuccess(null, 0, 0, 1),
				new double[1], new double[1]);
	}

	/** One state, two controls, nothing moves: the initialisers only ask for sizes and the time step. */
	private static final class StillDynamics implements Dynamics {
		@Override
		public int stateSize() {
			return 1;
		}

		@Override
		public int controlSize() {
			return 2;
		}

		@Override
		public double timeStep() {
			return STEP;
		}

		@Override
		public List<String> stateNames() {
			return List.of("x");
		}

		@Override
		public List<String> controlNames() {
			return List.of("a", "b");
		}

		@Override
		public Simulator newSimulator() {
			throw new UnsupportedOperationException("nothing is simulated here");
		}
	}
}
