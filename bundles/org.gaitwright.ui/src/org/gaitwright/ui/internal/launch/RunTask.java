/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.gaitwright.ui.internal.runs.RunEntry;

/**
 * What is to be run: an experiment from its beginning, or a run that goes on.
 *
 * @param name       for people
 * @param experiment address of the experiment, null for a run that goes on
 * @param overrides  values by path that replace those of the experiment
 * @param folder     where a run directory is made, or the run directory that goes on
 * @param threads    worker threads, at least 1
 */
record RunTask(String name, URI experiment, Map<String, String> overrides, Path folder, int threads) {

	/** Goes on with a run from its last checkpoint. */
	static RunTask resume(Path run, int threads) {
		return new RunTask(RunEntry.name(run), null, Map.of(), run, threads);
	}

	/** Whether a run goes on. */
	boolean resumes() {
		return experiment == null;
	}
}
