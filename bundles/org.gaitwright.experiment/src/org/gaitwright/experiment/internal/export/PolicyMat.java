/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.gaitwright.solver.run.MatContent;
import org.gaitwright.solver.run.RunFormatException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Turns a policy in JSON, of whatever kind, into MATLAB variables of the same names. What stands within objects and
 * lists of objects has a name of several parts: {@code function_layers_1_weights} is from the first of the layers.
 */
final class PolicyMat {
	private PolicyMat() {
	}

	/**
	 * Reads a policy.
	 *
	 * @throws RunFormatException where the file is damaged, or has something in it that MATLAB has no array for
	 */
	static MatContent read(Path file) throws IOException {
		JsonNode json;
		try {
			json = new ObjectMapper().readTree(Files.readAllBytes(file));
		} catch (JsonProcessingException e) {
			throw new RunFormatException(file + " is damaged: " + e.getOriginalMessage(), e);
		}
		MatContent content = new MatContent();
		for (Map.Entry<String, JsonNode> field : json.properties())
			put(content, file, field.getKey(), field.getValue());
		return content;
	}

	private static void put(MatContent content, Path file, String name, JsonNode value) throws RunFormatException {
		if (value.isObject())
			for (Map.Entry<String, JsonNode> field : value.properties())
				put(content, file, name + "_" + field.getKey(), field.getValue());
		else if (!value.isEmpty() && isArrayOf(value, JsonNode::isObject))
			for (int i = 0; i < value.size(); i++)
				put(content, file, name + "_" + (i + 1), value.get(i));
		else if (!put(content, name, value))
			throw new RunFormatException(file + ": \"" + name + "\" has no form in MATLAB; export it as JSON.");
	}

	private static boolean put(MatContent content, String name, JsonNode value) {
		if (value.isTextual())
			content.put(name, value.asText());
		else if (value.isNumber())
			content.put(name, value.asDouble());
		else if (isArrayOf(value, JsonNode::isNumber))
			content.put(name, numbers(value), value.size());
		else if (isArrayOf(value, JsonNode::isTextual))
			content.put(name, texts(value));
		else if (isArrayOf(value, row -> row.size() == value.get(0).size() && isArrayOf(row, JsonNode::isNumber)))
			content.put(name, matrix(value), value.size(), value.get(0).size());
		else
			return false;
		return true;
	}

	private static boolean isArrayOf(JsonNode value, Predicate<JsonNode> kind) {
		return value.isArray() && value.valueStream().allMatch(kind);
	}

	private static List<String> texts(JsonNode array) {
		List<String> texts = new ArrayList<>();
		array.forEach(text -> texts.add(text.asText()));
		return texts;
	}

	private static double[] numbers(JsonNode array) {
		return array.valueStream().mapToDouble(JsonNode::asDouble).toArray();
	}

	private static double[] matrix(JsonNode rows) {
		return rows.valueStream().flatMap(JsonNode::valueStream).mapToDouble(JsonNode::asDouble).toArray();
	}
}
