/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.io.InputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.gaitwright.ui.internal.convergence.ConvergenceView;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.gaitwright.ui.internal.runs.RunsView;
import org.gaitwright.ui.internal.trajectory.TrajectoryView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of the documentation that show runs: {@code -Dgaitwright.pictures} names a folder with runs of an
 * experiment that differ by {@code optimizer.temperature} and seed, and one of a walker.
 */
@EnabledIfSystemProperty(named = "gaitwright.pictures", matches = "(?!none$).+")
class PicturesTest {

	@Test
	void convergence() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("gaits");
		if (!project.exists())
			project.create(null);
		project.open(null);
		Ui.run(() -> {
			Ui.window().getShell().setBounds(0, 0, 1500, 900);
			Ui.window().getShell().forceActive();
		});
		ConvergenceView convergence = Ui.view(Ids.CONVERGENCE_VIEW, ConvergenceView.class);
		RunsView runs = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		project.getFolder("pictures").createLink(IPath.fromOSString(System.getProperty("gaitwright.pictures")), 0, null);
		Ui.await("runs", () -> runs.shown().size() > 1);
		Thread.sleep(3000); // all of them
		Ui.run(() -> runs.select(runs.shown().stream().filter(run -> !isWalker(run)).map(RunEntry::directory).toList()));
		Views.choose(convergence, "policy cost", "policy cost");
		Views.choose(convergence, "seeds", "optimizer.temperature");
		Ui.await("bands", () -> convergence.content() != null && convergence.content().bands().size() > 1);
		Views.choose(runs, "seeds", "seeds");
		open(project.getFile("swimmer.experiment"));
		Ui.screenshot("convergence");
	}

	@Test
	void trajectory() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("walks");
		project.create(null);
		project.open(null);
		Ui.run(() -> {
			Ui.window().getShell().setBounds(0, 0, 1500, 900);
			Ui.window().getShell().forceActive();
		});
		RunsView runs = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		project.getFolder("pictures").createLink(IPath.fromOSString(System.getProperty("gaitwright.pictures")), 0, null);
		Ui.await("a walker's run", () -> runs.shown().stream().anyMatch(PicturesTest::isWalker));
		Ui.run(() -> runs.select(runs.shown().stream().filter(PicturesTest::isWalker).map(RunEntry::directory).limit(1).toList()));
		TrajectoryView view = Ui.view(Ids.TRAJECTORY_VIEW, TrajectoryView.class);
		Ui.await("its surroundings", view::hasScene);
		Ui.run(PicturesTest::enlarge);
		Views.choose(view, "both", "both");
		Canvas animation = Ui.find(view, Canvas.class, each -> each.getClass() == Canvas.class);
		Ui.run(() -> {
			for (int step = 0; step < 118; step++) {
				Event right = new Event();
				right.keyCode = SWT.ARROW_RIGHT;
				animation.notifyListeners(SWT.KeyDown, right);
			}
		});
		Ui.screenshot("trajectory");
		Ui.run(PicturesTest::enlarge);
	}

	/** Makes the Trajectory view as large as the window, and as it was again. */
	private static void enlarge() {
		IWorkbenchPage page = Ui.window().getActivePage();
		page.toggleZoom(page.findViewReference(Ids.TRAJECTORY_VIEW));
	}

	private static boolean isWalker(RunEntry run) {
		return run.experiment().startsWith("walker");
	}

	private static void open(IFile file) throws Exception {
		try (InputStream swimmer = new ExtensibleURIConverterImpl()
				.createInputStream(ExperimentCatalog.installed().find("swimmer"))) {
			file.create(swimmer, true, null);
		}
		ExperimentEditor editor = Ui
				.call(() -> (ExperimentEditor) IDE.openEditor(Ui.window().getActivePage(), file, ExperimentEditor.ID));
		Ui.await("it is read", () -> editor.getActivePageInstance() != null);
		Ui.run(() -> editor.setActivePage("optimizer"));
		Ui.await("all fields", editor::isComplete);
	}
}
