/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.gaitwright.solver.run.MetricTable;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.solver.run.TimeStepTable;
import org.gaitwright.ui.internal.runs.ParameterReader;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.gaitwright.ui.internal.runs.RunParameters;
import org.gaitwright.ui.internal.runs.RunProblem;

/** Follows a run directory, of whatever process. Used by one worker at a time. */
final class RunFollower {
	private final Path directory;
	private final ParameterReader parameters;
	private RunSnapshot.Id id;
	private RunReader reader;
	private RunSnapshot latest;
	private int rows = -1;
	private PlotRequest.Detail detail;

	RunFollower(Path directory, ParameterReader parameters) {
		this.directory = directory;
		this.parameters = parameters;
		id = new RunSnapshot.Id(directory, RunEntry.name(directory), "", RunParameters.UNKNOWN); //$NON-NLS-1$
	}

	Path directory() {
		return directory;
	}

	/**
	 * Looks again.
	 *
	 * @param wanted what is needed beside the metrics over the iterations
	 * @return the same object as before if nothing has changed
	 */
	RunSnapshot look(PlotRequest.Detail wanted) {
		try {
			if (reader == null)
				open();
			RunStatus status = reader.status();
			MetricTable table = reader.metrics();
			if (latest == null || table.rows() != rows || status != latest.status() || wanted != detail
					|| !latest.problem().isEmpty()) {
				rows = table.rows();
				detail = wanted;
				latest = new RunSnapshot(id, status, tables(table), ""); //$NON-NLS-1$
			}
		} catch (IOException | RuntimeException e) {
			reader = null;
			String problem = RunProblem.text(directory, e);
			if (latest == null || !latest.problem().equals(problem))
				// what was read before stays in sight
				latest = new RunSnapshot(id, null, latest == null ? RunSnapshot.Tables.NONE : latest.tables(), problem);
		}
		return latest;
	}

	private void open() throws IOException {
		reader = RunReader.open(directory);
		id = new RunSnapshot.Id(directory, id.name(), reader.info().experiment(), parameters.read(directory));
	}

	private RunSnapshot.Tables tables(MetricTable table) throws IOException {
		Map<String, Map<String, double[]>> conditions = new LinkedHashMap<>();
		if (detail == PlotRequest.Detail.CONDITIONS)
			for (Map.Entry<String, MetricTable> condition : reader.conditions().entrySet())
				conditions.put(condition.getKey(), columns(condition.getValue()));
		return new RunSnapshot.Tables(columns(table), conditions,
				detail == PlotRequest.Detail.TIME_STEPS ? copy(reader.timeSteps()) : Map.of());
	}

	private static Map<String, double[]> columns(MetricTable table) {
		Map<String, double[]> columns = new LinkedHashMap<>();
		table.names().forEach(column -> columns.put(column, table.column(column)));
		return columns;
	}

	private static Map<RunSnapshot.Series, NavigableMap<Integer, double[]>> copy(TimeStepTable table) {
		Map<RunSnapshot.Series, NavigableMap<Integer, double[]>> copy = new LinkedHashMap<>();
		for (String condition : table.conditions())
			for (String metric : table.metrics())
				copy.put(new RunSnapshot.Series(condition, metric), new TreeMap<>(table.series(condition, metric)));
		return copy;
	}
}
