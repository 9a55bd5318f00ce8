/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swtchart.Chart;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.convergence.ConvergenceView;
import org.gaitwright.ui.internal.runs.RunsView;
import org.gaitwright.ui.internal.trajectory.TrajectoryView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a window of a small screen what a view shows is still as high as people need; the rest is left out. */
class SmallWindowTest {
	private IProject project;
	private Path run;

	@BeforeEach
	void workspace() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("small");
		project.create(null);
		project.open(null);
		run = RunDirectories.swimmer(project.getLocation().toPath().resolve("runs"), 1, 2);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 960, 570));
		RunsView runs = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.await("listed", () -> runs.shown().stream().anyMatch(each -> each.directory().equals(run)));
		Ui.run(() -> runs.select(List.of(run)));
	}

	@AfterEach
	void clean() throws Exception {
		Ui.arrange();
		project.delete(true, true, null);
	}

	@Test
	void theAnimationIsSeen() throws InterruptedException {
		TrajectoryView view = Ui.view(Ids.TRAJECTORY_VIEW, TrajectoryView.class);
		Ui.await("a motion", view::hasMotion);
		Canvas animation = Ui.find(view, Canvas.class, each -> each.getClass() == Canvas.class);
		List<Chart> plots = Ui.all(view, Chart.class, each -> true);
		Ui.screenshot("small-trajectory");
		Ui.run(() -> {
			assertTrue(animation.getSize().y >= 80, animation.getSize()::toString);
			assertFalse(plots.get(1).isVisible());
			Ui.window().getShell().setBounds(0, 0, 960, 900);
		});
		Ui.await("there is room", () -> plots.stream().allMatch(plot -> plot.isVisible() && plot.getSize().y >= 60)
				&& animation.getSize().y >= 80);
	}

	@Test
	void theCurvesAreSeen() throws InterruptedException {
		ConvergenceView view = Ui.view(Ids.CONVERGENCE_VIEW, ConvergenceView.class);
		Ui.await("plotted", () -> view.content() != null && !view.content().curves().isEmpty());
		Chart plot = Ui.find(view, Chart.class, each -> true);
		Table legend = Ui.find(view, Table.class, each -> true);
		Ui.screenshot("small-convergence");
		Ui.run(() -> {
			assertTrue(plot.getSize().y >= 100, plot.getSize()::toString);
			assertFalse(legend.isVisible());
			Ui.window().getShell().setBounds(0, 0, 960, 900);
		});
		Ui.await("there is room", legend::isVisible);
	}
}
