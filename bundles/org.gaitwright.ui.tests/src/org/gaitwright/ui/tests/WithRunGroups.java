/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Combo;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.convergence.ConvergenceView;
import org.gaitwright.ui.internal.runs.RunsView;
import org.gaitwright.ui.plot.Curve;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** Swimmers of two temperatures, with several seeds each. */
abstract class WithRunGroups {
	static final int SEEDS = 5;

	static IProject project;
	static Path swimmer;
	static final Path[] COOL = new Path[SEEDS];
	static final Path[] WARM = new Path[SEEDS];

	RunsView table;

	@BeforeAll
	static void workspace(TestInfo test) throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(test.getTestClass().orElseThrow().getSimpleName());
		project.create(null);
		project.open(null);
		Path runs = project.getLocation().toPath().resolve("runs");
		swimmer = RunDirectories.swimmer(runs, 1, 2);
		Path other = RunDirectories.swimmer(runs, 2, 2);
		for (int i = 0; i < SEEDS; i++) {
			COOL[i] = RunDirectories.madeUp(swimmer, "20260201T10000" + i + "Z-" + (i + 2), i + 2, 80);
			WARM[i] = RunDirectories.madeUp(other, "20260202T10000" + i + "Z-" + (i + 3), i + 3, 80);
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Ui.arrange();
	}

	@AfterAll
	static void clean() throws Exception {
		project.delete(true, true, null);
	}

	@BeforeEach
	void runs() throws InterruptedException {
		table = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.await("runs listed", () -> new ListedRuns(table, project).directories().size() >= 2 * SEEDS + 2);
	}

	@AfterEach
	void ungrouped() throws InterruptedException {
		Views.choose(table, "nothing", "nothing");
		for (Combo group : Ui.all(convergence(), Combo.class, combo -> Views.has(combo, "each run"))) {
			Ui.run(() -> group.select(0));
			Ui.selected(group);
		}
	}

	static ConvergenceView convergence() {
		return Ui.view(Ids.CONVERGENCE_VIEW, ConvergenceView.class);
	}

	void select(Path... directories) {
		Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.run(() -> table.select(List.of(directories)));
	}

	void selectAllMadeUp() throws InterruptedException {
		Path[] all = new Path[2 * SEEDS];
		System.arraycopy(COOL, 0, all, 0, SEEDS);
		System.arraycopy(WARM, 0, all, SEEDS, SEEDS);
		select(all);
		ConvergenceView view = convergence();
		Ui.await("all followed", () -> view.content() != null && !view.content().curves().isEmpty()
				&& view.content().curves().stream().mapToInt(Curve::size).max().getAsInt() >= 81);
	}

	static List<String> names(ConvergenceView view) {
		return view.content().legend().stream().map(Curve::name).toList();
	}
}
