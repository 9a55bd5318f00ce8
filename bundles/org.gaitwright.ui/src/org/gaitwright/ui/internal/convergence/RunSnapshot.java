/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;

import org.gaitwright.solver.run.RunStatus;

/**
 * What is known of a run at one time. Immutable by convention: nobody changes maps and arrays.
 *
 * @param directory the run directory
 * @param name      among other runs
 * @param status    how it stands, null where that cannot be read
 * @param metrics   columns by name, one entry per iteration; the first column is the iteration
 * @param timeSteps where asked for: metrics over the horizon by condition and name, then by iteration
 * @param problem   what cannot be read and why, empty for nothing
 */
record RunSnapshot(Path directory, String name, RunStatus status, Map<String, double[]> metrics,
		Map<Series, NavigableMap<Integer, double[]>> timeSteps, String problem) {

	/** A metric over the horizon of a condition. */
	record Series(String condition, String metric) {
	}

	/** The iterations, one per entry of each column. */
	double[] iterations() {
		return metrics.isEmpty() ? new double[0] : metrics.values().iterator().next();
	}
}
