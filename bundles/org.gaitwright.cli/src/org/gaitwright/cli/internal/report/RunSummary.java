/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gaitwright.solver.run.MetricTable;
import org.gaitwright.solver.run.RunInfo;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.RunStatus;

/**
 * What is told of a run as it stands.
 *
 * @param directory run directory
 * @param info      as stored
 * @param status    how it stands now
 * @param metrics   over the iterations
 * @param warnings  that were recorded
 */
public record RunSummary(Path directory, RunInfo info, RunStatus status, MetricTable metrics,
		List<RunReader.Warning> warnings) {
	/** Name of the first column of the metrics. */
	static final String ITERATION = "iteration";

	/** Reads a run directory. */
	public static RunSummary read(Path directory) throws IOException {
		RunReader reader = RunReader.open(directory);
		return new RunSummary(directory, reader.info(), reader.status(), reader.metrics(), reader.warnings());
	}

	/** Outer iterations recorded. */
	public int iterations() {
		return metrics.rows() == 0 ? 0 : iteration(metrics.rows() - 1);
	}

	/** The outer iteration of a row of the metrics. */
	public int iteration(int row) {
		return (int) metrics.column(ITERATION)[row];
	}

	/** A row of the metrics by column, without the iteration. */
	public Map<String, Double> row(int row) {
		Map<String, Double> values = new LinkedHashMap<>();
		for (String name : metrics.names())
			values.put(name, metrics.column(name)[row]);
		values.remove(ITERATION);
		return values;
	}

	/** The metrics of the last iteration; empty where there is none. */
	public Map<String, Double> last() {
		return metrics.rows() == 0 ? Map.of() : row(metrics.rows() - 1);
	}

	/** The metrics of the iteration with the best policy; empty where there is none. */
	public Map<String, Double> best() {
		for (int row = 0; row < metrics.rows(); row++)
			if (iteration(row) == info.best())
				return row(row);
		return Map.of();
	}

	/** Whether {@code resume} would go on with it. */
	public boolean isResumable() {
		return status != RunStatus.FINISHED && status != RunStatus.RUNNING;
	}
}
