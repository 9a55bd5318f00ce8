/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class ImplicitServosTest {
	private final Biped biped = Walkers.biped();
	private final ImplicitServos servos = new ImplicitServos(biped);
	private final double[] u = new double[6];
	private final double[] next = new double[18];

	/** In the air, in contact and at joint limits: τ = f + kp (θ − q[t+1]) − kd q̇[t+1], or the torque's limit. */
	@Test
	void torquesFollowFromTheEndOfTheStep() {
		SplittableRandom random = new SplittableRandom(1);
		int limited = 0;
		int touching = 0;
		for (int trial = 0; trial < 200; trial++) {
			double[] x = state(random);
			for (int j = 0; j < 6; j++) {
				servos.stiffness[j] = random.nextDouble(0, 300);
				servos.damping[j] = random.nextDouble(0, 20);
				servos.target[j] = random.nextDouble(-1, 1);
				servos.feedforward[j] = random.nextDouble(-20, 20);
			}
			servos.step(0, x, 0, u, 0, next, 0);
			touching += servos.simulator().contacts().isEmpty() ? 0 : 1;
			for (int j = 0; j < 6; j++) {
				double wanted = servos.feedforward[j] + servos.stiffness[j] * (servos.target[j] - next[3 + j])
						- servos.damping[j] * next[12 + j];
				double limit = biped.torqueLimit(j);
				limited += Math.abs(wanted) > limit ? 1 : 0;
				assertThat(10 * u[j]).as("trial %d, torque %d", trial, j)
						.isCloseTo(Math.max(-limit, Math.min(limit, wanted)), within(1e-7));
			}
		}
		assertThat(limited).as("torques at their limits").isBetween(50, 1100);
		assertThat(touching).as("states in contact").isBetween(50, 199);
	}

	@Test
	void withoutGainsTheTorqueIsTheFeedforward() {
		servos.feedforward[2] = 33;
		servos.feedforward[3] = 1e6;
		servos.step(0, biped.stand(-0.1), 0, u, 0, next, 0);
		assertThat(u).containsExactly(0, 0, 3.3, 10, 0, 0);
	}

	/** The foot is light: with damping on q̇[t] it would flutter, with damping on q̇[t+1] it comes to rest. */
	@Test
	void stiffServosAreStable() {
		for (int j = 0; j < 6; j++) {
			servos.stiffness[j] = 2000;
			servos.damping[j] = 100;
		}
		double[] x = biped.stand(0);
		x[1] += 10;
		for (int i = 3; i < 9; i++)
			x[i + 9] = 0.1;
		for (int t = 0; t < 100; t++)
			servos.step(t, x, 0, u, 0, x, 0);
		for (int i = 12; i < 18; i++)
			assertThat(x[i]).isCloseTo(0, within(1e-3));
	}

	private double[] state(SplittableRandom random) {
		double[] x = biped.stand(-0.3);
		for (int i = 2; i < 9; i++) {
			x[i] += random.nextDouble(-0.4, 0.4);
			x[9 + i] = random.nextDouble(-3, 3);
		}
		biped.raise(x, random.nextDouble(-0.02, 0.03));
		return x;
	}
}
