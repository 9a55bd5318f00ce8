/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Answers for programs: strict JSON in ASCII, whatever the encoding of the stream. Numbers that JSON does not have
 * (NaN, infinities) are null.
 */
public final class Json {
	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
	private static final ObjectMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
			.enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	private Json() {
	}

	/** An empty object. */
	public static ObjectNode object() {
		return NODES.objectNode();
	}

	/** An empty array. */
	public static ArrayNode array() {
		return NODES.arrayNode();
	}

	/** A number, or null where JSON has none for it. */
	public static JsonNode number(double value) {
		return Double.isFinite(value) ? NODES.numberNode(value) : NODES.nullNode();
	}

	/** An array of numbers. */
	public static ArrayNode numbers(double[] values) {
		return numbers(values, 0, values.length);
	}

	/** An array of rows of numbers, from a row-major matrix. */
	public static ArrayNode matrix(double[] values, int columns) {
		ArrayNode rows = NODES.arrayNode();
		for (int i = 0; i < values.length; i += columns)
			rows.add(numbers(values, i, columns));
		return rows;
	}

	/** An array of matrices, from a row-major sequence of row-major matrices. */
	public static ArrayNode matrices(double[] values, int rows, int columns) {
		ArrayNode array = NODES.arrayNode();
		for (int i = 0; i < values.length; i += rows * columns) {
			ArrayNode matrix = array.addArray();
			for (int r = 0; r < rows; r++)
				matrix.add(numbers(values, i + r * columns, columns));
		}
		return array;
	}

	/** An array of numbers that are whole. */
	public static ArrayNode integers(double[] values) {
		ArrayNode array = NODES.arrayNode(values.length);
		for (double value : values)
			array.add((long) value);
		return array;
	}

	private static ArrayNode numbers(double[] values, int from, int count) {
		ArrayNode array = NODES.arrayNode(count);
		for (int i = 0; i < count; i++)
			array.add(number(values[from + i]));
		return array;
	}

	/** An array of texts. */
	public static ArrayNode texts(Iterable<String> values) {
		ArrayNode array = NODES.arrayNode();
		values.forEach(array::add);
		return array;
	}

	/** The document, indented. */
	public static String text(JsonNode document) {
		try {
			return MAPPER.writeValueAsString(document);
		} catch (JsonProcessingException e) {
			throw new IllegalStateException("a tree of JSON nodes that has no text", e);
		}
	}
}
