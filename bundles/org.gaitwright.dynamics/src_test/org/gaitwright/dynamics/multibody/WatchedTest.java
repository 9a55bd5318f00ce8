/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.gaitwright.dynamics.DerivedDynamics;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;
import org.junit.jupiter.api.Test;

/** Watched dynamics do what they did, and tell of each step, whatever they are asked as. */
class WatchedTest {
	private final AtomicInteger count = new AtomicInteger();
	private final MultibodyDynamics dynamics = MultibodyDynamics.builder(RandomRobots.model(4), 0.01).build();

	private void stepAndLinearize(Dynamics watched, int expected) {
		int n = dynamics.stateSize();
		int m = dynamics.controlSize();
		double[] x = new double[n];
		java.util.Arrays.setAll(x, i -> 0.1 * Math.sin(3 * i + 1));
		double[][] next = new double[2][n];
		double[][] jacobian = new double[2][n * (n + m)];
		Simulator[] simulators = { dynamics.newSimulator(), watched.newSimulator() };
		for (int i = 0; i < 2; i++) {
			simulators[i].step(0, x, 0, new double[m], 0, next[i], 0);
			simulators[i].linearize(1, next[i], 0, new double[m], 0, next[i], 0, jacobian[i], 0);
		}
		assertThat(next[1]).isEqualTo(next[0]);
		assertThat(jacobian[1]).isEqualTo(jacobian[0]);
		assertThat(count).hasValue(expected);
	}

	@Test
	void robots() {
		Dynamics watched = dynamics.watched(count::incrementAndGet);
		stepAndLinearize(watched, 2);
		stepAndLinearize(watched.later(3), 4);
		stepAndLinearize(watched.as(MultibodyDynamics.class).orElseThrow(), 6);
		assertThat(dynamics.watched(count::incrementAndGet).newSimulator().contacts()).isEmpty();
	}

	@Test
	void dynamicsThatWrapARobot() {
		Dynamics watched = new Wrapping(dynamics).watched(count::incrementAndGet);
		stepAndLinearize(watched, 2);
		stepAndLinearize(watched.later(3), 4);
		stepAndLinearize(watched.as(MultibodyDynamics.class).orElseThrow(), 6);
		stepAndLinearize(watched.later(3).as(MultibodyDynamics.class).orElseThrow(), 8);
		assertThat(watched.stateNames()).isEqualTo(dynamics.stateNames());
		assertThat(watched.controlNames()).isEqualTo(dynamics.controlNames());
		assertThat(watched.timeStep()).isEqualTo(dynamics.timeStep());
		assertThat(watched.controlLimits().limited()).isEqualTo(new Wrapping(dynamics).controlLimits().limited());
	}

	/** A kind of its own, which knows of no watching and no shift of time. */
	@Test
	void otherKinds() {
		Dynamics watched = new Wrapping(dynamics).watched(count::incrementAndGet);
		assertThat(watched.as(Wrapping.class)).contains(new Wrapping(dynamics));
		assertThat(new Wrapping(dynamics).later(2).as(Wrapping.class)).isEmpty();
		assertThat(watched.as(Dynamics.class)).hasValueSatisfying(same -> assertThat(same).isSameAs(watched));
	}

	private record Wrapping(MultibodyDynamics dynamics) implements DerivedDynamics {
		@Override
		public <T extends Dynamics> Optional<T> as(Class<T> kind) {
			return kind.isInstance(this) ? Optional.of(kind.cast(this)) : dynamics.as(kind);
		}

		@Override
		public Simulator newSimulator() {
			return dynamics.newSimulator();
		}
	}
}
