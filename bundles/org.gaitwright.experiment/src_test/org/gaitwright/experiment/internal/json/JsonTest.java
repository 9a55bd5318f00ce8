/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class JsonTest {
	@Test
	void numbersThatJsonDoesNotHaveAreNull() throws JsonProcessingException {
		var json = Json.object();
		json.set("values", Json.numbers(new double[] { 1.5, Double.NaN, Double.POSITIVE_INFINITY, -0.0 }));
		JsonNode read = new ObjectMapper().readTree(Json.text(json)).get("values");
		assertThat(read.get(0).asDouble()).isEqualTo(1.5);
		assertThat(read.get(1).isNull()).isTrue();
		assertThat(read.get(2).isNull()).isTrue();
		assertThat(read.get(3).asDouble()).isZero();
	}

	@Test
	void textsAreAsciiWhateverTheyHold() throws JsonProcessingException {
		var json = Json.object().put("text", "λ \"ä\" \u001b\n");
		String text = Json.text(json);
		assertThat(text).matches("\\p{ASCII}*").doesNotContain("\u001b");
		assertThat(new ObjectMapper().readTree(text).get("text").asText()).isEqualTo("λ \"ä\" \u001b\n");
	}

	@Test
	void matricesAreArraysOfRows() {
		assertThat(Json.matrix(new double[] { 1, 2, 3, 4, 5, 6 }, 3)).hasToString("[[1.0,2.0,3.0],[4.0,5.0,6.0]]");
	}
}
