/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.convergence.ConvergenceView;
import org.gaitwright.ui.internal.plot.SwtChartPlot;
import org.gaitwright.ui.internal.runs.CompareDialog;
import org.gaitwright.ui.internal.runs.RunsView;
import org.gaitwright.ui.internal.trajectory.TrajectoryView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The dark theme, in a workbench that starts with it: not all of the platform's widgets follow when the theme changes, so
 * what comes after would be seen in neither theme.
 */
@EnabledIfSystemProperty(named = "gaitwright.theme", matches = "dark")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DarkTest {
	private static final int SEEDS = 5;

	private static IProject project;
	private static Path swimmer;
	private static Path[] runs = new Path[2 * SEEDS];

	private RunsView table;
	private ConvergenceView convergence;

	@BeforeAll
	static void workspace() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("dark");
		project.create(null);
		project.open(null);
		Path folder = project.getLocation().toPath().resolve("runs");
		swimmer = RunDirectories.swimmer(folder, 1, 2);
		Path other = RunDirectories.swimmer(folder, 2, 2);
		for (int i = 0; i < SEEDS; i++) {
			runs[i] = RunDirectories.madeUp(swimmer, "20260201T10000" + i + "Z-" + (i + 2), i + 2, 80);
			runs[SEEDS + i] = RunDirectories.madeUp(other, "20260202T10000" + i + "Z-" + (i + 3), i + 3, 80);
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Ui.arrange();
	}

	@AfterAll
	static void clean() throws Exception {
		project.delete(true, true, null);
	}

	@BeforeEach
	void views() throws InterruptedException {
		convergence = Ui.view(Ids.CONVERGENCE_VIEW, ConvergenceView.class);
		table = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.await("runs listed", () -> table.shown().size() == 2 * SEEDS + 2);
	}

	private static void choose(ViewPart view, String of, String item) throws InterruptedException {
		Combo combo = Ui.find(view, Combo.class, each -> List.of(each.getItems()).contains(of));
		Ui.await(item + " offered", () -> List.of(combo.getItems()).contains(item));
		Ui.run(() -> combo.setText(item));
		Ui.selected(combo);
	}

	private void select(Path... directories) {
		Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.run(() -> table.select(List.of(directories)));
	}

	@Test
	@Order(1)
	void welcome() throws InterruptedException {
		Ui.run(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(Ui.window(), false));
		Ui.screenshot("welcome-dark");
		Ui.run(() -> PlatformUI.getWorkbench().getIntroManager()
				.closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro()));
	}

	@Test
	@Order(2)
	void curvesAndBands() throws InterruptedException {
		select(runs);
		choose(convergence, "seeds", "seeds");
		choose(convergence, "log", "log");
		Ui.await("two bands", () -> convergence.content() != null && convergence.content().bands().size() == 2);
		assertTrue(Ui.call(() -> ((SwtChartPlot) convergence.plot()).chart().getBackground().getRed()) < 80);
		Ui.screenshot("bands-dark");
		choose(convergence, "seeds", "each run");
		choose(convergence, "log", "linear");
		select(runs[0], runs[SEEDS]);
		Ui.await("two curves", () -> convergence.content().curves().size() == 2);
		Ui.screenshot("convergence-dark");
	}

	@Test
	@Order(3)
	void groups() throws InterruptedException {
		choose(table, "experiment", "seeds");
		Ui.screenshot("groups-dark");
		choose(table, "experiment", "nothing");
	}

	@Test
	@Order(4)
	void motion() throws InterruptedException {
		select(swimmer);
		TrajectoryView trajectory = Ui.view(Ids.TRAJECTORY_VIEW, TrajectoryView.class);
		Ui.await("scene", trajectory::hasScene);
		Ui.screenshot("trajectory-dark");
		choose(trajectory, "both", "both");
		Ui.screenshot("overlay-dark");
	}

	@Test
	@Order(5)
	void comparison() throws InterruptedException {
		select(runs[0], runs[SEEDS]);
		CompareDialog dialog = Ui.call(table::compare);
		Ui.await("read", dialog::isFilled);
		Ui.screenshot(Ui.call(dialog::getShell), "compare-dark");
		Ui.run(dialog::close);
	}

	@Test
	@Order(6)
	void theWizards() throws InterruptedException {
		select(runs[0], runs[1]);
		Wizards.open(PlatformUI.getWorkbench().getExportWizardRegistry(), Ids.EXPORT_RUNS, StructuredSelection.EMPTY);
		Ui.await("ready", () -> Wizards.isEnabled("Finish"));
		Ui.screenshot(Ui.call(Wizards::shell), "export-dark");
		Wizards.press("Cancel");
		Ui.await("closed", () -> Wizards.shell() == null);
		Wizards.open(PlatformUI.getWorkbench().getImportWizardRegistry(), Ids.IMPORT_RUNS, StructuredSelection.EMPTY);
		Ui.screenshot(Ui.call(Wizards::shell), "import-dark");
		Wizards.press("Cancel");
		Ui.await("closed", () -> Wizards.shell() == null);
	}
}
