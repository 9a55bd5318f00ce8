/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.gaitwright.ui.internal.runs.RunsView;

/** The runs of one project in the Runs view: those of other tests may come and go meanwhile. */
record ListedRuns(RunsView table, IProject project) {

	/** Directories of the runs, as the table shows them. */
	List<Path> directories() {
		Path folder = project.getLocation().toPath();
		return Ui.call(() -> table.shown().stream().map(RunEntry::directory).filter(run -> run.startsWith(folder)).toList());
	}

	RunEntry entry(Path run) {
		return Ui.call(() -> table.shown().stream().filter(entry -> entry.directory().equals(run)).findFirst().orElseThrow());
	}

	/** Waits for a run that was not there before to be finished. */
	RunEntry awaitFinished(List<Path> before) throws InterruptedException {
		Ui.await("a run more", () -> !before.containsAll(directories()));
		Path run = directories().stream().filter(each -> !before.contains(each)).findFirst().orElseThrow();
		Ui.await("finished", () -> entry(run).status() == RunStatus.FINISHED);
		return entry(run);
	}
}
