/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class WalkTest {

	/**
	 * Contacts amplify rounding: the first second agrees to many digits, what follows in speed, steps and torques. The
	 * torques of the reference are in N m, ours in units of the gear. There the second leg swings first.
	 */
	@Test
	void walksAsTheReference() throws Exception {
		JsonNode reference = reference();
		Biped biped = Walkers.biped(Walkers.dynamics(HeightProfile.LEVEL, Walkers.HARD_LIMITS));
		double[] x0 = numbers(reference.get("x0"));
		double[] standing = biped.stand(-0.1);
		assertThat(standing[1]).isCloseTo(x0[1], within(0.0011));
		Walk walk = Walk.run(biped, Walkers.GAIT.parameters(), new GaitMoment(false, 1, 0), x0, 300);
		assertThat(walk.fell()).isFalse();
		for (int k = 0; k < 30; k++) {
			assertThat(Arrays.copyOfRange(walk.x(), k * 10 * 18, k * 10 * 18 + 18)).as("state %d", k * 10)
					.containsExactly(numbers(reference.get("states_every_10").get(k)), within(k <= 10 ? 1e-8 : 0.1));
			double[] torque = numbers(reference.get("torques_every_10").get(k));
			for (int j = 0; j < 6 && k <= 10; j++)
				assertThat(walk.u()[k * 10 * 6 + j] * Walkers.GEAR).isCloseTo(torque[j], within(1e-6));
		}
		assertThat(walk.x()[300 * 18] - x0[0]).isCloseTo(reference.get("distance_m").asDouble(), within(0.1));
		assertThat(IntStream.rangeClosed(1, 300).filter(walk::swaps).count())
				.isEqualTo(reference.get("steps_taken").asLong());
	}

	@Test
	void walksForTenSeconds() throws Exception {
		Biped biped = Walkers.biped();
		Walk walk = Walk.fromStanding(biped, Walkers.GAIT.parameters(), 1000);
		assertThat(walk.fell()).isFalse();
		assertThat((walk.x()[1000 * 18] - walk.x()[500 * 18]) / 5).isCloseTo(1.86, within(0.05));
	}

	/** The torques are found with the end of the step in view, yet they are plain controls. */
	@Test
	void controlsReplayInTheSameBits() {
		Biped biped = Walkers.biped();
		Walk walk = Walk.fromStanding(biped, Walkers.GAIT.parameters(), 200);
		Simulator simulator = biped.dynamics().newSimulator();
		double[] x = Arrays.copyOf(walk.x(), 18);
		for (int t = 0; t < 200; t++) {
			simulator.step(t, x, 0, walk.u(), t * 6, x, 0);
			assertThat(x).as("state %d", t + 1).isEqualTo(Arrays.copyOfRange(walk.x(), (t + 1) * 18, (t + 2) * 18));
		}
	}

	@Test
	void aFallEndsTheWalk() {
		Biped biped = Walkers.biped();
		double[] x = biped.stand(-0.1);
		x[11] = 6;
		Walk walk = Walk.run(biped, Walkers.GAIT.parameters(), GaitMoment.BEGINNING, x, 300);
		assertThat(walk.fell()).isTrue();
		assertThat(walk.steps()).isBetween(5, 200);
		assertThat(walk.x()).hasSize((walk.steps() + 1) * 18);
		assertThat(walk.u()).hasSize(walk.steps() * 6);
	}

	private static JsonNode reference() throws IOException {
		try (InputStream in = WalkTest.class.getResourceAsStream("simbicon.json")) {
			return new ObjectMapper().readTree(in);
		}
	}

	private static double[] numbers(JsonNode array) {
		return IntStream.range(0, array.size()).mapToDouble(i -> array.get(i).asDouble()).toArray();
	}
}
