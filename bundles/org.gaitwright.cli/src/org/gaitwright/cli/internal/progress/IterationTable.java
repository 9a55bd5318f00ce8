/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;

import org.gaitwright.cli.internal.terminal.Column;
import org.gaitwright.cli.internal.terminal.Numbers;
import org.gaitwright.cli.internal.terminal.TextTable;
import org.gaitwright.solver.search.Metric;

/** The table of outer iterations that a run prints and {@code show} repeats. */
public final class IterationTable {
	private static final List<Entry> ENTRIES = List.of(
			new Entry(Metric.TRAJECTORY_COST, "trajectory", 10, 100, Numbers::significant),
			new Entry(Metric.POLICY_COST, "policy", 9, 95, Numbers::significant),
			new Entry(Metric.POLICY_COST_DEVIATION, "dev.", 8, 40, Numbers::significant),
			new Entry(Metric.SUCCESS_RATE, "success", 7, 90, Numbers::percent),
			new Entry(Metric.SPEED, "m/s", 6, 85, v -> Numbers.decimals(v, 3)),
			new Entry(Metric.KL_MEAN, "KL", 8, 80, Numbers::significant),
			new Entry(Metric.KL_MAX, "KL max", 8, 50, Numbers::significant),
			new Entry(Metric.MULTIPLIER_MEAN, "lambda", 8, 70, Numbers::significant),
			new Entry(Metric.LINE_SEARCH_STEP, "alpha", 6, 60, v -> Numbers.decimals(v, 3)),
			new Entry(Metric.ACTION_DEVIATION, "action dev.", 11, 30, Numbers::significant),
			new Entry(Metric.ITERATION_TIME, "time s", 7, 65, v -> Numbers.decimals(v, 2)));

	private record Entry(Metric metric, String heading, int width, int priority, DoubleFunction<String> format) {
	}

	private final TextTable table;

	/** @param width columns to fill at most */
	public IterationTable(int width) {
		List<Column> columns = new ArrayList<>(List.of(Column.number("iteration", 9, Integer.MAX_VALUE)));
		ENTRIES.forEach(e -> columns.add(Column.number(e.heading, e.width, e.priority)));
		table = new TextTable(columns, width);
	}

	/** The line of headings. */
	public String heading() {
		return table.heading();
	}

	/**
	 * The line of an iteration.
	 *
	 * @param metrics by column of metrics.csv; what is missing is shown as "-"
	 */
	public String row(int iteration, Map<String, Double> metrics) {
		List<String> cells = new ArrayList<>(List.of(Integer.toString(iteration)));
		ENTRIES.forEach(e -> cells.add(e.format.apply(metrics.getOrDefault(e.metric.column(), Double.NaN))));
		return table.row(cells);
	}
}
