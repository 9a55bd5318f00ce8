/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeSet;

import org.gaitwright.solver.run.MatContent;
import org.gaitwright.solver.run.MetricTable;
import org.gaitwright.solver.run.TimeStepTable;
import org.gaitwright.solver.run.TrajectoriesFile;

/** Tables as MATLAB variables named like their columns. */
final class MatWriter implements RunWriter {
	@Override
	public void trajectories(TrajectoriesFile trajectories, Path file) throws IOException {
		trajectories.write(file);
	}

	@Override
	public void metrics(MetricTable metrics, Path file) throws IOException {
		metrics.toMat().write(file);
	}

	/** Each metric is a matrix of iterations × conditions. */
	@Override
	public void conditions(Map<String, MetricTable> conditions, Path file) throws IOException {
		MatContent content = new MatContent().put("conditions", List.copyOf(conditions.keySet()));
		List<MetricTable> tables = List.copyOf(conditions.values());
		if (!tables.isEmpty()) {
			List<String> names = tables.get(0).names();
			int rows = tables.stream().mapToInt(MetricTable::rows).min().orElse(0);
			content.put(names.get(0), Arrays.copyOf(tables.get(0).column(names.get(0)), rows), rows);
			for (String name : names.subList(1, names.size()))
				content.put(variable(name), side(tables, name, rows), rows, tables.size());
		}
		content.write(file);
	}

	/** Columns of several tables side by side, row-major. */
	private static double[] side(List<MetricTable> tables, String name, int rows) {
		double[] matrix = new double[rows * tables.size()];
		for (int c = 0; c < tables.size(); c++) {
			double[] column = tables.get(c).column(name);
			for (int i = 0; i < rows; i++)
				matrix[i * tables.size() + c] = column[i];
		}
		return matrix;
	}

	/** Each metric is an array of iterations × conditions × time steps, NaN where there is no value. */
	@Override
	public void timeSteps(TimeStepTable table, Path file) throws IOException {
		List<String> conditions = List.copyOf(table.conditions());
		TreeSet<Integer> iterations = new TreeSet<>();
		int horizon = 0;
		for (String condition : conditions)
			for (String metric : table.metrics()) {
				NavigableMap<Integer, double[]> series = table.series(condition, metric);
				iterations.addAll(series.keySet());
				horizon = Math.max(horizon, series.values().stream().mapToInt(v -> v.length).max().orElse(0));
			}
		List<Integer> rows = new ArrayList<>(iterations);
		MatContent content = new MatContent().put("conditions", conditions).put("iteration",
				rows.stream().mapToDouble(Integer::doubleValue).toArray(), rows.size());
		for (String metric : table.metrics())
			content.put(variable(metric), cube(table, metric, conditions, rows, horizon), rows.size(),
					conditions.size(), horizon);
		content.write(file);
	}

	private static double[] cube(TimeStepTable table, String metric, List<String> conditions, List<Integer> rows,
			int horizon) {
		double[] cube = new double[rows.size() * conditions.size() * horizon];
		Arrays.fill(cube, Double.NaN);
		for (int c = 0; c < conditions.size(); c++) {
			NavigableMap<Integer, double[]> series = table.series(conditions.get(c), metric);
			for (int i = 0; i < rows.size(); i++) {
				double[] values = series.getOrDefault(rows.get(i), new double[0]);
				System.arraycopy(values, 0, cube, (i * conditions.size() + c) * horizon, values.length);
			}
		}
		return cube;
	}

	/** What is no letter or digit is replaced by an underscore. */
	private static String variable(String name) {
		return name.replaceAll("[^A-Za-z0-9_]", "_").replaceFirst("^(?=[^A-Za-z])", "m");
	}
}
