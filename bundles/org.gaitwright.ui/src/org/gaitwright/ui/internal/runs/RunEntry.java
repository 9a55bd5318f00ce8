/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.gaitwright.solver.run.RunStatus;

/**
 * A run directory as a row of a table. What cannot be read is told by the problem; numbers that are not there are NaN.
 *
 * @param directory  the run directory
 * @param experiment name of the experiment
 * @param status     how it stands, null where that cannot be read
 * @param seed       of all random numbers
 * @param start      begin of the first session, null where that cannot be read
 * @param iterations outer iterations done
 * @param lastCost   policy cost after the last iteration, NaN for none
 * @param bestCost   lowest policy cost of all iterations, NaN for none
 * @param wall       wall time in seconds
 * @param parameters of its experiment
 * @param problem    what is wrong, empty for nothing
 */
public record RunEntry(Path directory, String experiment, RunStatus status, long seed, Instant start, int iterations,
		double lastCost, double bestCost, double wall, RunParameters parameters, String problem) implements RunRow {

	/** A directory that cannot be read. */
	static RunEntry unreadable(Path directory, String problem) {
		Path parent = directory.getParent();
		return new RunEntry(directory, parent == null ? "" : parent.getFileName().toString(), null, 0, null, 0, //$NON-NLS-1$
				Double.NaN, Double.NaN, Double.NaN, RunParameters.UNKNOWN, problem);
	}

	/** Parameters that differ from the shipped experiment of this name, or from the defaults, for people. */
	public String changed() {
		return parameters.changedText();
	}

	@Override
	public List<RunEntry> runs() {
		return List.of(this);
	}

	@Override
	public String key() {
		return directory.toString();
	}

	/** Name of the run among others: {@code experiment/start-seed}. */
	public String name() {
		return name(directory);
	}

	/** Name of the run in a directory. */
	public static String name(Path directory) {
		Path parent = directory.getParent();
		return parent == null || parent.getFileName() == null ? directory.toString()
				: parent.getFileName() + "/" + directory.getFileName(); //$NON-NLS-1$
	}
}
