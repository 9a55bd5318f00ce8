/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads the fields of a JSON object strictly, and names the place of whatever is wrong. */
final class JsonFields {
	private final ObjectNode object;
	private final String place;
	private final Set<String> known = new HashSet<>();

	/** @param place where the object is, empty or ending in a dot */
	JsonFields(ObjectNode object, String place) {
		this.object = object;
		this.place = place;
	}

	private JsonNode required(String name) throws PolicyFileException {
		known.add(name);
		JsonNode node = object.get(name);
		if (node == null)
			throw new PolicyFileException(place + name + " is missing");
		return node;
	}

	private PolicyFileException wrong(String where, JsonNode value, String allowed) {
		String text = value.toString();
		String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
		return new PolicyFileException(place + where + " is " + shown + "; it must be " + allowed);
	}

	String text(String name) throws PolicyFileException {
		JsonNode node = required(name);
		if (!node.isTextual())
			throw wrong(name, node, "a string");
		return node.textValue();
	}

	int integer(String name) throws PolicyFileException {
		JsonNode node = required(name);
		if (!node.isIntegralNumber() || !node.canConvertToInt())
			throw wrong(name, node, "an integer");
		return node.intValue();
	}

	List<String> texts(String name) throws PolicyFileException {
		ArrayNode array = array(name);
		List<String> texts = new ArrayList<>();
		for (JsonNode node : array) {
			if (!node.isTextual())
				throw wrong(name + "[" + texts.size() + "]", node, "a string");
			texts.add(node.textValue());
		}
		return texts;
	}

	ObjectNode object(String name) throws PolicyFileException {
		if (required(name) instanceof ObjectNode child)
			return child;
		throw wrong(name, required(name), "an object");
	}

	/** The objects of an array, at least one. */
	List<JsonFields> objects(String name) throws PolicyFileException {
		ArrayNode array = array(name);
		if (array.isEmpty())
			throw wrong(name, array, "an array of at least one object");
		List<JsonFields> objects = new ArrayList<>();
		for (JsonNode node : array) {
			String where = name + "[" + objects.size() + "]";
			if (!(node instanceof ObjectNode child))
				throw wrong(where, node, "an object");
			objects.add(new JsonFields(child, place + where + "."));
		}
		return objects;
	}

	private ArrayNode array(String name) throws PolicyFileException {
		if (required(name) instanceof ArrayNode array)
			return array;
		throw wrong(name, required(name), "an array");
	}

	/** Number of entries of an array. */
	int length(String name) throws PolicyFileException {
		return array(name).size();
	}

	double[] vector(String name, int length) throws PolicyFileException {
		double[] vector = new double[length];
		fill(array(name), name, vector, 0, length);
		return vector;
	}

	/** As {@link #vector}, each entry &gt; 0. */
	double[] positiveVector(String name, int length) throws PolicyFileException {
		double[] vector = vector(name, length);
		for (int i = 0; i < length; i++)
			if (!(vector[i] > 0))
				throw wrong(name + "[" + i + "]", array(name).get(i), "greater than 0");
		return vector;
	}

	/** Row-major from an array of rows. */
	double[] matrix(String name, int rows, int columns) throws PolicyFileException {
		ArrayNode array = array(name);
		if (array.size() != rows)
			throw new PolicyFileException(place + name + " has " + array.size() + " rows; it must have " + rows);
		double[] matrix = new double[Math.multiplyExact(rows, columns)];
		for (int r = 0; r < rows; r++) {
			String where = name + "[" + r + "]";
			if (!(array.get(r) instanceof ArrayNode row))
				throw wrong(where, array.get(r), "an array of " + columns + " numbers");
			fill(row, where, matrix, r * columns, columns);
		}
		return matrix;
	}

	private void fill(ArrayNode array, String where, double[] target, int offset, int length)
			throws PolicyFileException {
		if (array.size() != length)
			throw new PolicyFileException(place + where + " has " + array.size() + " entries; it must have " + length);
		for (int i = 0; i < length; i++) {
			JsonNode node = array.get(i);
			double value = node.isNumber() ? node.doubleValue() : Double.NaN;
			if (!Double.isFinite(value))
				throw wrong(where + "[" + i + "]", node, "a finite number");
			target[offset + i] = value;
		}
	}

	/** Complains about a field that nobody asked for. */
	void requireNoOthers() throws PolicyFileException {
		for (var names = object.fieldNames(); names.hasNext();) {
			String name = names.next();
			if (!known.contains(name))
				throw new PolicyFileException(place + name + " is unknown; known here: " + String.join(", ",
						known.stream().sorted().toList()));
		}
	}
}
