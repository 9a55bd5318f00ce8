/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.FiniteDifferenceDynamics;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.multibody.Push;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.dynamics.terrain.PolylineProfile;
import org.gaitwright.solver.cost.ControlEffort;
import org.gaitwright.solver.observation.Feature;
import org.gaitwright.solver.observation.FeatureObservation;
import org.gaitwright.solver.observation.LocomotionSuccess;
import org.gaitwright.solver.observation.LocomotionSuccess.FallTest;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;
import org.gaitwright.solver.problem.InitializationException;
import org.junit.jupiter.api.Test;

class GaitDemonstrationTest {
	private static final HeightProfile ROUGH = new PolylineProfile(new double[] { 1, 2.2, 3.5, 5 },
			new double[] { 0, 0.15, 0.02, 0.2 });

	private final GaitCycle cycle = cycle();

	private static GaitCycle cycle() {
		try {
			return GaitCycle.of(Walkers.biped(), Walkers.GAIT);
		} catch (GaitException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void walksOnFromAnyPhaseOverRoughGround() throws Exception {
		for (double phase = 0; phase < 1; phase += 0.25) {
			double[] x0 = cycle.state(2, phase);
			Condition condition = condition(Walkers.dynamics(ROUGH, Walkers.SOFT_LIMITS), x0);
			double[] u = demonstration(1).controls(condition, 0, 250, 1);
			assertThat(u).hasSize(250 * 6);
			double[] x = replay(condition, u);
			assertThat(x[0]).isBetween(3.5, 6.0);
			assertThat(condition.success().failed(x, 0)).isFalse();
		}
	}

	@Test
	void walksThroughAPush() throws Exception {
		Push push = new Push(0, 0, 0, 100, 0, 20, 30);
		Condition condition = condition(Walkers.dynamics(HeightProfile.LEVEL, Walkers.SOFT_LIMITS, push),
				cycle.state(0, 0));
		double[] x = replay(condition, demonstration(1).controls(condition, 0, 250, 1));
		assertThat(condition.success().failed(x, 0)).isFalse();
	}

	/** The servos look for their torques with derivatives of the time step, so that a step takes more than one. */
	@Test
	void whatItSimulatesIsSeen() throws Exception {
		AtomicInteger steps = new AtomicInteger();
		Condition plain = condition(Walkers.dynamics(ROUGH, Walkers.SOFT_LIMITS), cycle.state(2, 0));
		Condition watched = plain.with(plain.dynamics().watched(steps::incrementAndGet), plain.cost());
		assertThat(demonstration(1).controls(watched, 0, 100, 1))
				.isEqualTo(demonstration(1).controls(plain, 0, 100, 1));
		int once = steps.get();
		assertThat(once).isBetween(200, 1000);
		demonstration(1).controls(watched.from(cycle.state(2, 0), 5), 0, 100, 1);
		assertThat(steps).as("from a later beginning, too").hasValueGreaterThan(once + 200);
	}

	/** A state at 3.5 m/s: the gait falls from it. */
	@Test
	void aDemonstrationThatFallsIsRefused() {
		double[] x0 = cycle.state(0, 0);
		x0[9] = 3.5;
		x0[11] = -4;
		Condition condition = condition(Walkers.dynamics(HeightProfile.LEVEL, Walkers.SOFT_LIMITS), x0);
		assertThatThrownBy(() -> demonstration(3).controls(condition, 0, 250, 1))
				.isInstanceOf(InitializationException.class).hasMessageContaining("Condition 'c'")
				.hasMessageContaining("the gait 'walk' falls at time step").hasMessageContaining("of 250")
				.hasMessageContaining("3 attempts").hasMessageContaining("tune-gait");
	}

	/** What the gait itself cannot walk through, a varied one may; which one is a matter of the seed alone. */
	@Test
	void aVariedGaitGetsFurther() throws Exception {
		Condition hard = null;
		for (int impulse = 16; impulse < 30 && hard == null; impulse++) {
			Push push = new Push(0, 0, 0, 10 * impulse, 0, 20, 30);
			Condition candidate = condition(Walkers.dynamics(HeightProfile.LEVEL, Walkers.SOFT_LIMITS, push),
					cycle.state(0, 0));
			hard = falls(candidate) ? candidate : null;
		}
		assertThat(hard).as("a push that the gait does not survive").isNotNull();
		double[] u = demonstration(60).controls(hard, 0, 250, 1);
		assertThat(hard.success().failed(replay(hard, u), 0)).isFalse();
		assertThat(demonstration(60).controls(hard, 0, 250, 1)).isEqualTo(u);
		assertThat(demonstration(60).controls(hard, 0, 250, 2)).isNotEqualTo(u);
	}

	private boolean falls(Condition condition) {
		try {
			demonstration(1).controls(condition, 0, 250, 1);
			return false;
		} catch (InitializationException e) {
			return true;
		}
	}

	@Test
	void namesRobotsThatCannotWalk() {
		Dynamics other = new FiniteDifferenceDynamics(List.of("x", "v"), List.of("u"), 0.01,
				() -> (t, x, xo, u, uo, next, no) -> next[no] = x[xo]);
		Condition condition = new Condition("c", other, new Cost(2, 1, List.of(new ControlEffort("u", 1, 2, 1))),
				new FeatureObservation(2, List.of(new Feature.Coordinate("v", 1))), new LocomotionSuccess(null, 0, 0, 1),
				new double[2], new double[2]);
		assertThatThrownBy(() -> demonstration(1).controls(condition, 0, 250, 1))
				.isInstanceOf(InitializationException.class).hasMessageContaining("'c'").hasMessageContaining("link trees");
		Condition afloat = condition(
				org.gaitwright.dynamics.multibody.MultibodyDynamics.builder(Walkers.MODEL, 0.01).build(),
				cycle.state(0, 0));
		assertThatThrownBy(() -> demonstration(1).controls(afloat, 0, 250, 1))
				.isInstanceOf(InitializationException.class).hasMessageContaining("gait 'walk'")
				.hasMessageContaining("needs feet");
	}

	@Test
	void settingsHaveBounds() {
		assertThatThrownBy(() -> demonstration(0)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new GaitDemonstration(Walkers.GAIT, cycle, 1, -1))
				.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new Gait("hop", Walkers.GAIT.legs().subList(0, 1), Walkers.GAIT.parameters()))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'hop' has 1 legs");
	}

	private GaitDemonstration demonstration(int attempts) {
		return new GaitDemonstration(Walkers.GAIT, cycle, attempts, 0.05);
	}

	private static Condition condition(Dynamics dynamics, double[] x0) {
		return new Condition("c", dynamics, new Cost(18, 6, List.of(new ControlEffort("u", 1e-4, 18, 6))),
				new FeatureObservation(18, List.of(new Feature.Coordinate("pitch", 2))),
				new LocomotionSuccess(new FallTest(0, 1, ROUGH, 0.7), 0, 0, 10), x0, new double[18]);
	}

	/** End state under the controls alone. */
	private static double[] replay(Condition condition, double[] u) {
		Simulator simulator = condition.dynamics().newSimulator();
		double[] x = Arrays.copyOf(condition.initialMean(), 18);
		for (int t = 0; t < u.length / 6; t++)
			simulator.step(t, x, 0, u, t * 6, x, 0);
		return x;
	}
}
