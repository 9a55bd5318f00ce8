/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.gaitwright.cli.internal.terminal.Column;
import org.gaitwright.cli.internal.terminal.Numbers;
import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Style;
import org.gaitwright.cli.internal.terminal.TextTable;
import org.gaitwright.experiment.internal.json.Json;
import org.gaitwright.experiment.study.Quartiles;
import org.gaitwright.experiment.study.StudyRunResult;
import org.gaitwright.experiment.study.StudyTable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What came of a study, for people and in JSON. */
public final class StudyText {
	private StudyText() {
	}

	/** Prints the table: medians and quartiles. */
	public static void print(StudyTable table, Output out) {
		List<Column> columns = List.of(Column.text("experiment"), Column.text("method"), Column.number("runs", 4, 7),
				Column.number("policy cost", 11, 9), Column.number("quartiles", 9, 6), Column.number("held-out cost", 13, 8),
				Column.number("quartiles", 9, 4), Column.number("success", 7, 9), Column.number("wall s", 6, 5),
				Column.number("10³ steps", 9, 7));
		List<List<String>> rows = new ArrayList<>();
		for (StudyTable.Row row : table.rows())
			rows.add(List.of(row.experiment(), row.method(), row.finished() + "/" + row.runs(),
					Numbers.significant(row.policyCost().median()), range(row.policyCost()),
					Numbers.significant(row.heldOutCost().median()), range(row.heldOutCost()),
					Numbers.percent(row.success().median()), Numbers.significant(row.wall().median()),
					Numbers.significant(row.steps().median() / 1000)));
		List<String> lines = TextTable.lines(columns, rows, out.width());
		out.println(out.styled(Style.HEADING, lines.get(0)));
		lines.stream().skip(1).forEach(out::println);
	}

	private static String range(Quartiles q) {
		return Double.isNaN(q.median()) ? "-" : Numbers.significant(q.lower()) + "–" + Numbers.significant(q.upper());
	}

	/** Rows and runs. */
	public static ObjectNode json(StudyTable table, List<StudyRunResult> results) {
		ObjectNode answer = Json.object();
		ArrayNode rows = answer.putArray("rows");
		for (StudyTable.Row row : table.rows()) {
			ObjectNode json = rows.addObject().put("experiment", row.experiment()).put("method", row.method())
					.put("finished", row.finished()).put("runs", row.runs());
			json.set("policy_cost", json(row.policyCost()));
			json.set("held_out_cost", json(row.heldOutCost()));
			json.set("success", json(row.success()));
			json.set("wall_s", json(row.wall()));
			json.set("simulated_steps", json(row.steps()));
		}
		ArrayNode runs = answer.putArray("runs");
		for (StudyRunResult result : results)
			runs.addObject().put("experiment", result.run().experiment()).put("method", result.run().method())
					.put("seed", result.run().seed()).put("state", result.state().name().toLowerCase(Locale.ROOT))
					.put("directory", result.directory().toString()).put("message", result.message());
		return answer;
	}

	private static ObjectNode json(Quartiles q) {
		ObjectNode json = Json.object();
		json.set("q1", Json.number(q.lower()));
		json.set("median", Json.number(q.median()));
		json.set("q3", Json.number(q.upper()));
		return json;
	}
}
