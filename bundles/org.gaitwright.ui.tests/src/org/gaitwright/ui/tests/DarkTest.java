/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.convergence.ConvergenceView;
import org.gaitwright.ui.internal.plot.SwtChartPlot;
import org.gaitwright.ui.internal.runs.CompareDialog;
import org.gaitwright.ui.internal.trajectory.TrajectoryView;
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
class DarkTest extends WithRunGroups {
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
		ConvergenceView convergence = convergence();
		selectAllMadeUp();
		Views.choose(convergence, "seeds", "seeds");
		Views.choose(convergence, "log", "log");
		Ui.await("two bands", () -> convergence.content() != null && convergence.content().bands().size() == 2);
		assertTrue(Ui.call(() -> ((SwtChartPlot) convergence.plot()).chart().getBackground().getRed()) < 80);
		Ui.screenshot("bands-dark");
		Views.choose(convergence, "seeds", "each run");
		Views.choose(convergence, "log", "linear");
		select(COOL[0], WARM[0]);
		Ui.await("two curves", () -> convergence.content().curves().size() == 2);
		Ui.screenshot("convergence-dark");
	}

	@Test
	@Order(3)
	void groups() throws InterruptedException {
		Views.choose(table, "experiment", "seeds");
		Ui.screenshot("groups-dark");
		Views.choose(table, "experiment", "nothing");
	}

	@Test
	@Order(4)
	void motion() throws InterruptedException {
		select(swimmer);
		TrajectoryView trajectory = Ui.view(Ids.TRAJECTORY_VIEW, TrajectoryView.class);
		Ui.await("scene", trajectory::hasScene);
		Ui.screenshot("trajectory-dark");
		Views.choose(trajectory, "both", "both");
		Ui.screenshot("overlay-dark");
	}

	@Test
	@Order(5)
	void comparison() throws InterruptedException {
		select(COOL[0], WARM[0]);
		CompareDialog dialog = Ui.call(table::compare);
		Ui.await("read", dialog::isFilled);
		Ui.screenshot(Ui.call(dialog::getShell), "compare-dark");
		Ui.run(dialog::close);
	}

	@Test
	@Order(6)
	void theWizards() throws InterruptedException {
		select(COOL[0], COOL[1]);
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
