/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.parameters;

import java.util.List;

import org.gaitwright.experiment.internal.json.Json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Parameters for programs. */
public final class ParameterJson {
	private ParameterJson() {
	}

	/** An array of objects, one per parameter. */
	public static ArrayNode of(List<Parameter> parameters) {
		ArrayNode array = Json.array();
		for (Parameter parameter : parameters) {
			ObjectNode json = array.addObject().put("path", parameter.path()).put("type", parameter.type())
					.put("type_documentation", parameter.typeMeaning()).put("unit", parameter.unit())
					.put("default", parameter.defaultValue()).put("allowed", parameter.allowed())
					.put("absent", parameter.absent())
					.put("documentation", parameter.documentation());
			if (parameter.value() != null)
				json.put("value", parameter.value());
		}
		return array;
	}
}
