/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

	private static final List<String> NAMES = List.of("temperature", "iterations", "timeStep", "gradient");

	@ParameterizedTest
	@CsvSource({ "temprature, temperature", "tempeartuer, temperature", "TIMESTEP, timeStep", "timestep, timeStep",
			"gradeint, gradient", "iteration, iterations" })
	void findsWhatWasMeant(String typed, String meant) {
		assertThat(Nearest.to(typed, NAMES)).contains(meant);
		assertThat(Nearest.advice(typed, NAMES)).isEqualTo("Did you mean \"" + meant + "\"?");
	}

	@Test
	void listsTheNamesWhereNoneIsNear() {
		assertThat(Nearest.to("x", NAMES)).isEmpty();
		assertThat(Nearest.advice("banana", NAMES))
				.isEqualTo("Known names: gradient, iterations, temperature, timeStep.");
		assertThat(Nearest.advice("banana", List.of())).isEqualTo("There are none to choose from.");
	}

	@Test
	void cutsALongList() {
		List<String> many = IntStream.range(100, 200).mapToObj(Integer::toString).toList();
		assertThat(Nearest.advice("banana", many)).endsWith("119, ….");
	}

	@Test
	void prefersTheFirstOfEquals() {
		assertThat(Nearest.to("hap", List.of("hip", "hop"))).contains("hip");
	}
}
