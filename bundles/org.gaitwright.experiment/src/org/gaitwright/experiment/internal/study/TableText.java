/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gaitwright.experiment.study.Quartiles;
import org.gaitwright.experiment.study.StudyRunResult;
import org.gaitwright.experiment.study.StudyTable;
import org.gaitwright.experiment.study.StudyTable.Row;

/** Writes the results of a study as comma-separated values (all digits), Markdown and LaTeX (rounded, for people). */
public final class TableText {
	private static final List<String> HEADINGS = List.of("experiment", "method", "runs", "policy cost", "held-out cost",
			"success", "wall time s", "10³ steps");

	private TableText() {
	}

	/** One row per experiment and method; {@code _q1} and {@code _q3} are the quartiles. */
	public static String csv(StudyTable table) throws IOException {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
			List<Object> header = new ArrayList<>(List.of("experiment", "method", "finished", "runs"));
			for (String value : List.of("policy_cost", "held_out_cost", "success", "wall_s", "simulated_steps"))
				header.addAll(List.of(value + "_q1", value + "_median", value + "_q3"));
			csv.printRecord(header);
			for (Row row : table.rows()) {
				List<Object> cells = new ArrayList<>(List.of(row.experiment(), row.method(), row.finished(), row.runs()));
				for (Quartiles q : List.of(row.policyCost(), row.heldOutCost(), row.success(), row.wall(), row.steps()))
					cells.addAll(List.of(q.lower(), q.median(), q.upper()));
				csv.printRecord(cells);
			}
		}
		return text.toString();
	}

	/** One row per run. */
	public static String csv(List<StudyRunResult> results) throws IOException {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
			csv.printRecord("experiment", "method", "seed", "state", "policy_cost", "held_out_cost", "success", "speed",
					"wall_s", "simulated_steps", "directory", "message");
			for (StudyRunResult r : results) {
				StudyRunResult.HeldOut heldOut = r.heldOut() == null
						? new StudyRunResult.HeldOut(Double.NaN, Double.NaN, Double.NaN) : r.heldOut();
				csv.printRecord(r.run().experiment(), r.run().method(), r.run().seed(),
						r.state().name().toLowerCase(Locale.ROOT), r.curve().lastCost(), heldOut.cost(), heldOut.successRate(),
						heldOut.speed(), r.wall(), r.curve().lastSteps(), r.run().path(), r.message());
			}
		}
		return text.toString();
	}

	/** A table in Markdown, with what its numbers are. */
	public static String markdown(StudyTable table) {
		StringBuilder text = new StringBuilder("| " + String.join(" | ", HEADINGS) + " |\n|---|---|"
				+ "--:|".repeat(HEADINGS.size() - 2) + "\n");
		for (Row row : table.rows())
			text.append("| ").append(String.join(" | ", cells(row, "–", "%", Function.identity()))).append(" |\n");
		return text.append('\n').append(LEGEND).append('\n').toString();
	}

	private static final String LEGEND = "Median over the finished runs, in brackets the quartiles. Policy cost: last policy, "
			+ "training conditions. Held-out cost and success: best policy, test conditions. Steps: simulated for "
			+ "the search.";

	/** A table in LaTeX, for the package booktabs. */
	public static String latex(StudyTable table) {
		StringBuilder text = new StringBuilder("% needs \\usepackage{booktabs}\n% " + LEGEND + "\n\\begin{tabular}{ll"
				+ "r".repeat(HEADINGS.size() - 2) + "}\n\\toprule\n");
		List<String> headings = HEADINGS.stream().map(h -> h.replace("10³", "$10^3$")).toList();
		text.append(String.join(" & ", headings)).append(" \\\\\n\\midrule\n");
		String before = null;
		for (Row row : table.rows()) {
			if (before != null && !before.equals(row.experiment()))
				text.append("\\midrule\n");
			before = row.experiment();
			text.append(String.join(" & ", cells(row, "--", "\\%", TableText::escaped))).append(" \\\\\n");
		}
		return text.append("\\bottomrule\n\\end{tabular}\n").toString();
	}

	private static String escaped(String name) {
		return name.replaceAll("([_%&#$])", "\\\\$1");
	}

	private static List<String> cells(Row row, String dash, String percent, Function<String, String> name) {
		return List.of(name.apply(row.experiment()), name.apply(row.method()),
				row.finished() == row.runs() ? Integer.toString(row.runs()) : row.finished() + " of " + row.runs(),
				cell(row.policyCost(), 1, "", dash), cell(row.heldOutCost(), 1, "", dash),
				cell(row.success(), 100, percent, dash), cell(row.wall(), 1, "", dash), cell(row.steps(), 1e-3, "", dash));
	}

	private static String cell(Quartiles q, double scale, String unit, String dash) {
		if (Double.isNaN(q.median()))
			return dash;
		String space = unit.isEmpty() ? "" : " " + unit;
		return number(q.median() * scale) + space + " [" + number(q.lower() * scale) + ", " + number(q.upper() * scale)
				+ "]";
	}

	/** About three digits. */
	static String number(double value) {
		if (Double.isInfinite(value))
			return value > 0 ? "inf" : "-inf";
		double size = Math.abs(value);
		int digits = size >= 99.95 || value == Math.rint(value) ? 0 : size >= 9.995 ? 1 : size >= 0.0995 ? 2 : 4;
		return String.format(Locale.ROOT, "%." + digits + "f", value);
	}
}
