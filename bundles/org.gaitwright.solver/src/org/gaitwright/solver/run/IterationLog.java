/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.Metric;

/** The tables of a run: iteration records in CSV files. */
final class IterationLog {
	static final String ITERATION = "iteration";
	static final String CONDITION = "condition";
	static final String METRIC = "metric";
	static final String MESSAGE = "message";

	private final Map<String, CsvLog> tables = new LinkedHashMap<>();

	IterationLog(Path directory) {
		List<String> metrics = new ArrayList<>(List.of(ITERATION));
		Arrays.stream(Metric.values()).map(Metric::column).forEach(metrics::add);
		open(directory, RunLayout.TIME_STEPS, List.of(ITERATION, CONDITION, METRIC));
		open(directory, RunLayout.CONDITIONS, List.of(ITERATION, CONDITION));
		open(directory, RunLayout.WARNINGS, List.of(ITERATION, MESSAGE));
		open(directory, RunLayout.METRICS, metrics);
	}

	private void open(Path directory, String name, List<String> columns) {
		tables.put(name, new CsvLog(directory.resolve(name), columns));
	}

	/** Number of rows of each table, by file name. */
	Map<String, Long> records() {
		Map<String, Long> records = new LinkedHashMap<>();
		tables.forEach((name, table) -> records.put(name, table.records()));
		return records;
	}

	/** Drops the rows after the given numbers; a table that is not named is emptied. */
	void truncate(Map<String, Long> records) throws IOException {
		for (Map.Entry<String, CsvLog> table : tables.entrySet())
			table.getValue().truncate(records.getOrDefault(table.getKey(), 0L));
	}

	/** Adds an iteration; its row of metrics comes last, so that whoever sees that finds the others complete. */
	void append(IterationRecord record) throws IOException {
		tables.get(RunLayout.TIME_STEPS).append(timeSteps(record));
		tables.get(RunLayout.CONDITIONS).append(conditions(record));
		tables.get(RunLayout.WARNINGS).append(warnings(record));
		tables.get(RunLayout.METRICS).append(List.of(metrics(record)));
	}

	private static Map<String, String> row(IterationRecord record) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put(ITERATION, Integer.toString(record.iteration()));
		return row;
	}

	private static Map<String, String> metrics(IterationRecord record) {
		Map<String, String> row = row(record);
		record.overall().forEach((metric, value) -> row.putIfAbsent(metric, Double.toString(value)));
		return row;
	}

	private static List<Map<String, String>> conditions(IterationRecord record) {
		List<Map<String, String>> rows = new ArrayList<>();
		for (int i = 0; i < record.conditions().size() && !record.perCondition().isEmpty(); i++) {
			Map<String, String> row = row(record);
			row.put(CONDITION, record.conditions().get(i));
			for (Map.Entry<String, double[]> metric : record.perCondition().entrySet())
				row.putIfAbsent(metric.getKey(), Double.toString(metric.getValue()[i]));
			rows.add(row);
		}
		return rows;
	}

	private static List<Map<String, String>> timeSteps(IterationRecord record) {
		List<Map<String, String>> rows = new ArrayList<>();
		for (int i = 0; i < record.conditions().size(); i++)
			for (Map.Entry<String, double[][]> metric : record.perStep().entrySet()) {
				Map<String, String> row = row(record);
				row.put(CONDITION, record.conditions().get(i));
				row.put(METRIC, metric.getKey());
				double[] values = metric.getValue()[i];
				for (int t = 0; t < values.length; t++)
					row.put(Integer.toString(t), Double.toString(values[t]));
				rows.add(row);
			}
		return rows;
	}

	private static List<Map<String, String>> warnings(IterationRecord record) {
		List<Map<String, String>> rows = new ArrayList<>();
		for (String warning : record.warnings()) {
			Map<String, String> row = row(record);
			row.put(MESSAGE, warning);
			rows.add(row);
		}
		return rows;
	}
}
