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
import org.gaitwright.ui.internal.runs.RunEntry;

/** Follows a run directory, of whatever process. Used by one worker at a time. */
final class RunFollower {
	private final Path directory;
	private final String name;
	private RunReader reader;
	private RunSnapshot latest;
	private int rows = -1;
	private boolean withTimeSteps;

	RunFollower(Path directory) {
		this.directory = directory;
		this.name = RunEntry.name(directory);
	}

	Path directory() {
		return directory;
	}

	/**
	 * Looks again.
	 *
	 * @param timeSteps whether metrics over the horizon are wanted, which are much
	 * @return the same object as before if nothing has changed
	 */
	RunSnapshot look(boolean timeSteps) {
		try {
			if (reader == null)
				reader = RunReader.open(directory);
			RunStatus status = reader.status();
			MetricTable table = reader.metrics();
			if (latest == null || table.rows() != rows || status != latest.status() || timeSteps && !withTimeSteps
					|| !latest.problem().isEmpty()) {
				rows = table.rows();
				withTimeSteps = timeSteps;
				latest = new RunSnapshot(directory, name, status, columns(table),
						timeSteps ? copy(reader.timeSteps()) : Map.of(), ""); //$NON-NLS-1$
			}
		} catch (IOException e) {
			reader = null;
			if (latest == null || !latest.problem().equals(e.getMessage()))
				latest = failed(e.getMessage());
		}
		return latest;
	}

	/** What was read before stays in sight. */
	private RunSnapshot failed(String problem) {
		String text = problem == null ? directory.toString() : problem;
		return latest == null ? new RunSnapshot(directory, name, null, Map.of(), Map.of(), text)
				: new RunSnapshot(directory, name, null, latest.metrics(), latest.timeSteps(), text);
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
