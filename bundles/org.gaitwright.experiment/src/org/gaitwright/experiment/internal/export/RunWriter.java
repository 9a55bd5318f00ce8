/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.gaitwright.solver.run.MetricTable;
import org.gaitwright.solver.run.TimeStepTable;
import org.gaitwright.solver.run.TrajectoriesFile;

/** Writes the tables of a run in one format; files that are there are replaced. */
interface RunWriter {
	void trajectories(TrajectoriesFile trajectories, Path file) throws IOException;

	void metrics(MetricTable metrics, Path file) throws IOException;

	/** @param conditions by name of the condition */
	void conditions(Map<String, MetricTable> conditions, Path file) throws IOException;

	void timeSteps(TimeStepTable timeSteps, Path file) throws IOException;
}
