/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.report;

import java.util.List;
import java.util.Locale;

import org.gaitwright.experiment.internal.json.Json;
import org.gaitwright.model.problem.Problem;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** Problems of experiments for programs. */
public final class ProblemReport {
	private ProblemReport() {
	}

	/** An array of objects, one per problem. */
	public static ArrayNode json(List<Problem> problems) {
		ArrayNode array = Json.array();
		for (Problem problem : problems)
			array.addObject().put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
					.put("kind", problem.kind().name()).put("message", problem.message()).put("file", problem.file())
					.put("line", problem.line()).put("column", problem.column()).put("element", problem.element())
					.put("attribute", problem.attribute()).put("value", problem.value())
					.put("allowed", problem.allowed()).put("advice", problem.advice()).put("text", problem.describe());
		return array;
	}
}
