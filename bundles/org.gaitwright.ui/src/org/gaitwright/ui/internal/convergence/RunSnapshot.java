/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;

import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.internal.runs.RunParameters;

/**
 * What is known of a run at one time. Immutable by convention: nobody changes maps and arrays.
 *
 * @param id      which run it is
 * @param status  how it stands, null where that cannot be read
 * @param tables  its metrics
 * @param problem what cannot be read and why, empty for nothing
 */
record RunSnapshot(Id id, RunStatus status, Tables tables, String problem) {
	/**
	 * What does not change of a run.
	 *
	 * @param directory  the run directory
	 * @param name       among other runs
	 * @param experiment name of the experiment
	 * @param parameters of the experiment
	 */
	record Id(Path directory, String name, String experiment, RunParameters parameters) {
	}

	/**
	 * The metrics of a run. Columns are by name, with one entry per iteration; the first column is the iteration.
	 *
	 * @param metrics    over the iterations
	 * @param conditions where asked for: over the iterations, by condition
	 * @param timeSteps  where asked for: over the horizon, by condition and name, then by iteration
	 */
	record Tables(Map<String, double[]> metrics, Map<String, Map<String, double[]>> conditions,
			Map<Series, NavigableMap<Integer, double[]>> timeSteps) {
		static final Tables NONE = new Tables(Map.of(), Map.of(), Map.of());
	}

	/** A metric over the horizon of a condition. */
	record Series(String condition, String metric) {
	}

	/** The iterations, one per entry of each column. */
	static double[] iterations(Map<String, double[]> columns) {
		return columns.isEmpty() ? new double[0] : columns.values().iterator().next();
	}
}
