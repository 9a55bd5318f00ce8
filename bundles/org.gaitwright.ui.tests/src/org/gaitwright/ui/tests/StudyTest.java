/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.gaitwright.model.experiment.Study;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.gaitwright.ui.internal.launch.RunsAtExit;
import org.gaitwright.ui.internal.study.StudyRunJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A study is edited as experiments are, and run: by its methods, experiments and seeds. */
class StudyTest {
	private static final String STUDY = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Study xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:experiment="http://gaitwright.org/experiment/1.0" name="short" seeds="2">
			  <experiments experiment="swimmer">
			    <settings path="optimizer.iterations" value="1"/>
			  </experiments>
			  <methods name="gps">
			    <settings path="optimizer.iterations" value="1"/>
			  </methods>
			  <methods name="cloning">
			    <optimizer xsi:type="experiment:BehaviorCloning" iterations="1"/>
			  </methods>
			</experiment:Study>
			""";

	private IProject project;
	private IFile file;
	private ExperimentEditor editor;

	@BeforeEach
	void open() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("study");
		project.create(null);
		project.open(null);
		file = project.getFile("short.study");
		file.create(new ByteArrayInputStream(STUDY.getBytes(StandardCharsets.UTF_8)), true, null);
		Ui.arrange();
		editor = (ExperimentEditor) Ui.call(() -> IDE.openEditor(Ui.window().getActivePage(), file));
		Ui.await("it is read", () -> editor.getActivePageInstance() != null && editor.isComplete());
	}

	@AfterEach
	void close() throws Exception {
		Ui.run(() -> {
			Ui.window().getActivePage().closeAllEditors(false);
			dialogs().forEach(Shell::close);
		});
		project.delete(true, true, null);
	}

	private static List<Shell> dialogs() {
		return Arrays.stream(Ui.display().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().startsWith("Study ")).toList();
	}

	@Test
	void itsPagesAreMadeFromTheLanguage() throws Exception {
		Study study = (Study) editor.document().root();
		Ui.run(() -> assertTrue(editor.reveal(study.getMethods().get(1).getOptimizer(), "iterations")));
		Ui.await("the field", () -> editor.isComplete() && Ui.display().getFocusControl() instanceof Text);
		Tree methods = Ui.all(Ui.window().getShell(), Tree.class,
				tree -> tree.isVisible() && tree.getItemCount() == 2 && tree.getItem(0).getText().startsWith("gps")).get(0);
		assertEquals("cloning", Ui.call(() -> methods.getItem(1).getText().replaceFirst(" .*", "")));
		Ui.screenshot("study-methods");
		Ui.run(() -> ((Text) Ui.display().getFocusControl()).setText("0"));
		Ui.await("a marker", () -> markers().length == 1);
		assertTrue(markers()[0].getAttribute(IMarker.MESSAGE, "").contains("out of range"), markers()[0].getAttribute(IMarker.MESSAGE, ""));
		Ui.run(() -> {
			editor.document().commands().undo();
			assertTrue(editor.reveal(study, "seeds"));
		});
		Ui.await("no marker", () -> markers().length == 0 && editor.isComplete());
		assertFalse(Ui.call(editor::isDirty));
		Ui.screenshot("study-overview");
	}

	private IMarker[] markers() {
		try {
			return file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private void run() {
		Ui.run(() -> {
			Ui.window().getActivePage().activate(editor);
			try {
				Ui.window().getService(IHandlerService.class).executeCommand(Ids.RUN_COMMAND, null);
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		});
	}

	private static Job job() {
		return Arrays.stream(Job.getJobManager().find(null)).filter(StudyRunJob.class::isInstance).findFirst().orElse(null);
	}

	@Test
	void itIsRunAndItsTableAndFigureAreShown() throws Exception {
		run();
		Ui.await("what came of it", () -> dialogs().size() == 1);
		Table table = Ui.all(Ui.call(() -> dialogs().get(0)), Table.class, each -> true).get(0);
		List<List<String>> rows = Ui.call(() -> Stream.of(table.getItems())
				.map(item -> List.of(item.getText(0), item.getText(1), item.getText(2))).toList());
		assertEquals(List.of(List.of("swimmer", "gps", "2/2"), List.of("swimmer", "cloning", "2/2")), rows);
		Ui.screenshot(Ui.call(() -> dialogs().get(0)), "study-results");
		Path folder = project.getLocation().toPath().resolve("studies/short");
		for (String written : List.of("table.csv", "table.tex", "figure.svg", "figure.png", "runs.csv", "study.study"))
			assertTrue(Files.size(folder.resolve(written)) > 0, written);
		assertEquals(RunStatus.FINISHED, RunReader.open(folder.resolve("runs/swimmer/cloning/seed-1")).status());
	}

	@Test
	void itIsCancelledAndGoesOn() throws Exception {
		run();
		Ui.await("it runs", () -> job() != null && job().getState() == Job.RUNNING);
		Job job = job();
		job.cancel();
		job.join();
		assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
		Ui.await("what came of it", () -> dialogs().size() == 1);
		Ui.run(() -> dialogs().forEach(Shell::close));
		run();
		Ui.await("all runs", () -> dialogs().size() == 1);
		Table table = Ui.all(Ui.call(() -> dialogs().get(0)), Table.class, each -> true).get(0);
		assertEquals("2/2", Ui.call(() -> table.getItem(1).getText(2)));
	}

	@Test
	void closingTheWorkbenchEndsIt() throws Exception {
		run();
		Ui.await("it runs", () -> job() != null && job().getState() == Job.RUNNING);
		Job job = job();
		assertTrue(Ui.call(() -> new RunsAtExit().preShutdown(PlatformUI.getWorkbench(), true)));
		assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
		Ui.await("what came of it", () -> dialogs().size() == 1);
	}
}
