/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.gaitwright.app.internal.ReadAhead;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.gaitwright.ui.internal.convergence.ConvergenceView;
import org.gaitwright.ui.internal.plot.PlotExport;
import org.gaitwright.ui.internal.runs.RunsView;
import org.gaitwright.ui.internal.trajectory.TrajectoryView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way of a user: a template, a mistake and its marker, a run, its convergence and its motion, a figure for the
 * paper. Meanwhile it is watched whether the user interface answers.
 */
class UserWayTest {
	/**
	 * Processor time in which the user interface does not answer, ms: above what is aimed at, 100 ms, as a busy machine is
	 * slower, and has no meaning for the clock at all.
	 */
	private static final long LONGEST_STALL = 250;

	private IProject project;
	private IFile file;
	private ExperimentEditor editor;

	@Test
	void fromATemplateToAFigure(@TempDir Path folder) throws Exception {
		Ui.run(() -> {
			Ui.window().getShell().setBounds(0, 0, 1500, 950);
			Ui.window().getShell().forceActive();
		});
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("way");
		project.create(null);
		project.open(null);
		// of the workbench, org.eclipse.ui.internal.Workbench.EARLY_STARTUP_FAMILY
		Job.getJobManager().join("earlyStartup", null);
		Job.getJobManager().join(ReadAhead.FAMILY, null);
		try (StallWatch watch = new StallWatch()) {
			watch.step("wizard");
			makeFromTemplate();
			watch.step("edit");
			editWithAMistake();
			watch.step("run");
			Path run = runBriefly();
			watch.step("look");
			look(run, folder);
			System.out.println("The user interface on the user's way: " + watch.report());
			assertTrue(watch.stalls().stream().allMatch(stall -> stall.processor() < LONGEST_STALL), watch.report());
		} finally {
			Ui.run(() -> Ui.window().getActivePage().closeAllEditors(false));
		}
	}

	private void makeFromTemplate() throws InterruptedException {
		Ui.display().asyncExec(() -> {
			try {
				IWorkbenchWizard wizard = Ui.window().getWorkbench().getNewWizardRegistry()
						.findWizard("org.gaitwright.ui.editor.newExperiment").createWizard();
				wizard.init(Ui.window().getWorkbench(), new StructuredSelection(project));
				new WizardDialog(Ui.window().getShell(), wizard).open();
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		});
		Ui.await("the wizard", () -> wizard() != null);
		Table templates = Ui.all(Ui.call(UserWayTest::wizard), Table.class, each -> true).get(0);
		Ui.run(() -> {
			templates.select(Arrays.stream(templates.getItems()).map(item -> item.getText()).toList().indexOf("swimmer"));
			Event event = new Event();
			event.item = templates.getSelection()[0];
			templates.notifyListeners(SWT.Selection, event);
		});
		press("Next");
		Ui.screenshot("way-1-wizard");
		press("Finish");
		file = project.getFile("swimmer.experiment");
		Ui.await("the editor", () -> file.exists()
				&& Ui.window().getActivePage().getActiveEditor() instanceof ExperimentEditor);
		editor = Ui.call(() -> (ExperimentEditor) Ui.window().getActivePage().getActiveEditor());
		Ui.await("the file is read", () -> editor.getActivePageInstance() != null && editor.isComplete());
	}

	private static Shell wizard() {
		return Arrays.stream(Ui.display().getShells())
				.filter(shell -> shell.isVisible() && shell.getData() instanceof WizardDialog).findFirst().orElse(null);
	}

	private static void press(String label) {
		Ui.selected(Ui.all(Ui.call(UserWayTest::wizard), Button.class,
				button -> button.getText().replace("&", "").startsWith(label)).get(0));
	}

	private void editWithAMistake() throws Exception {
		Ui.run(() -> editor.reveal(editor.document().experiment().orElseThrow().getOptimizer(), "iterations"));
		Ui.await("the field", () -> editor.isComplete());
		type("10", "0");
		Ui.await("a marker", () -> marker() != null);
		assertTrue(marker().getAttribute(IMarker.MESSAGE, "").contains("out of range"));
		Ui.screenshot("way-2-mistake");
		Ui.run(() -> editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run());
		Ui.await("no marker", () -> marker() == null);
		assertFalse(Ui.call(editor::isDirty));
		type("10", "2");
		Ui.run(() -> assertTrue(Ui.window().getActivePage().saveEditor(editor, false)));
		Ui.await("it is saved", () -> !editor.isDirty());
		assertTrue(new String(file.getContents().readAllBytes()).contains("iterations=\"2\""));
	}

	/** Into the field that has the focus. */
	private static void type(String before, String text) {
		Ui.run(() -> {
			Text field = (Text) Ui.display().getFocusControl();
			assertEquals(before, field.getText());
			field.setText(text);
		});
	}

	private IMarker marker() {
		try {
			IMarker[] markers = file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO);
			return markers.length == 0 ? null : markers[0];
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private Path runBriefly() throws InterruptedException {
		Ui.run(() -> {
			Ui.window().getActivePage().activate(editor);
			try {
				Ui.window().getService(IHandlerService.class).executeCommand(Ids.RUN_COMMAND, null);
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		});
		RunsView runs = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Path folder = project.getLocation().toPath().resolve("runs");
		Ui.await("a run", () -> of(runs, folder).size() == 1);
		Ui.await("finished", () -> of(runs, folder).get(0).status() == RunStatus.FINISHED);
		assertEquals(2, of(runs, folder).get(0).iterations());
		return of(runs, folder).get(0).directory();
	}

	private static List<org.gaitwright.ui.internal.runs.RunEntry> of(RunsView runs, Path folder) {
		return runs.shown().stream().filter(run -> run.directory().startsWith(folder)).toList();
	}

	private static void look(Path run, Path folder) throws Exception {
		RunsView runs = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		ConvergenceView convergence = Ui.view(Ids.CONVERGENCE_VIEW, ConvergenceView.class);
		Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.run(() -> runs.select(List.of(run)));
		Ui.await("plotted", () -> convergence.content() != null && convergence.content().curves().stream()
				.anyMatch(curve -> curve.name().endsWith(run.getFileName().toString()) && curve.size() >= 2));
		Ui.screenshot("way-3-convergence");
		Ui.run(() -> new PlotExport(text -> {
		}).write(folder.resolve("figure.svg"), convergence.content()));
		assertTrue(Files.readString(folder.resolve("figure.svg")).contains("<svg"));
		TrajectoryView trajectory = Ui.view(Ids.TRAJECTORY_VIEW, TrajectoryView.class);
		Ui.await("a motion", trajectory::hasMotion);
		Button play = Ui.find(trajectory, Button.class, button -> (button.getStyle() & SWT.TOGGLE) != 0);
		double begin = Ui.call(trajectory::time);
		Ui.run(() -> play.setSelection(true));
		Ui.selected(play);
		Ui.await("it plays", () -> trajectory.time() > begin + 0.2);
		Ui.screenshot("way-4-trajectory");
		Ui.run(() -> play.setSelection(false));
		Ui.selected(play);
	}
}
