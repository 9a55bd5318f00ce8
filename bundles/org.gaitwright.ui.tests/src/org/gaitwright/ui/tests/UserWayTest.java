/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.gaitwright.app.internal.ReadAhead;
import org.gaitwright.solver.run.MetricTable;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.gaitwright.ui.internal.convergence.ConvergenceView;
import org.gaitwright.ui.internal.plot.PlotExport;
import org.gaitwright.ui.internal.runs.CompareDialog;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.gaitwright.ui.internal.runs.RunsView;
import org.gaitwright.ui.internal.trajectory.TrajectoryView;
import org.gaitwright.ui.plot.Curve;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Document;

/**
 * The whole way of a user: a template, a mistake and its marker, a run, its convergence and its motion, a figure for the
 * paper. Meanwhile it is watched whether the user interface answers.
 */
class UserWayTest {
	/**
	 * Processor time in which the user interface does not answer, ms: above what is aimed at, 100 ms, as a busy machine is
	 * slower, and has no meaning for the clock at all.
	 */
	private static final long LONGEST_STALL = 400;

	private IProject project;
	private IFile file;
	private ExperimentEditor editor;
	private StallWatch watch;

	/** The preferences that the product starts with. */
	@BeforeAll
	static void preferencesOfTheProduct() throws IOException {
		Properties preferences = new Properties();
		try (InputStream file = FrameworkUtil.getBundle(ReadAhead.class).getEntry("plugin_customization.ini").openStream()) {
			preferences.load(file);
		}
		preferences.forEach((path, value) -> {
			String[] nodeAndKey = path.toString().split("/", 2);
			DefaultScope.INSTANCE.getNode(nodeAndKey[0]).put(nodeAndKey[1], value.toString());
		});
	}

	@Test
	void fromATemplateToAFigure(@TempDir Path folder) throws Exception {
		Ui.run(() -> {
			Ui.fit();
			// as after a first start: other tests have left views with choices of theirs
			IWorkbenchPage page = Ui.window().getActivePage();
			for (IViewReference view : page.getViewReferences())
				page.hideView(view);
			page.resetPerspective();
		});
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("way");
		project.create(null);
		project.open(null);
		// of the workbench, org.eclipse.ui.internal.Workbench.EARLY_STARTUP_FAMILY
		Job.getJobManager().join("earlyStartup", null);
		Job.getJobManager().join(ReadAhead.FAMILY, null);
		Ui.settle();
		try (StallWatch watching = new StallWatch()) {
			watch = watching;
			watch.step("wizard");
			makeFromTemplate();
			watch.step("edit");
			editWithAMistake();
			watch.step("run");
			Path run = runOnce(1);
			watch.step("look");
			look(run);
			watch.step("second run");
			change(editor.document().experiment().orElseThrow().getOptimizer(), "temperature", "0.01", "0.02");
			Path other = runOnce(2);
			watch.step("compare");
			compare(run, other);
			watch.step("export");
			export(folder, run, other);
			System.out.println("The user interface on the user's way: " + watch.report());
			assertTrue(watch.answers() > 100, watch.report());
			assertTrue(watch.stalls().stream().allMatch(stall -> stall.processor() < LONGEST_STALL), watch.report());
		} finally {
			Ui.run(() -> Ui.window().getActivePage().closeAllEditors(false));
		}
	}

	private void makeFromTemplate() throws InterruptedException {
		Wizards.open(Ui.window().getWorkbench().getNewWizardRegistry(), "org.gaitwright.ui.editor.newExperiment",
				new StructuredSelection(project));
		Table templates = Ui.all(Ui.call(Wizards::shell), Table.class, each -> true).get(0);
		Ui.run(() -> {
			templates.select(Arrays.stream(templates.getItems()).map(item -> item.getText()).toList().indexOf("swimmer"));
			Event event = new Event();
			event.item = templates.getSelection()[0];
			templates.notifyListeners(SWT.Selection, event);
		});
		Wizards.press("Next");
		watch.unwatched(() -> Ui.screenshot("way-1-wizard"));
		Wizards.press("Finish");
		file = project.getFile("swimmer.experiment");
		Ui.await("the editor", () -> file.exists()
				&& Ui.window().getActivePage().getActiveEditor() instanceof ExperimentEditor);
		editor = Ui.call(() -> (ExperimentEditor) Ui.window().getActivePage().getActiveEditor());
		Ui.await("the file is read", () -> editor.getActivePageInstance() != null && editor.isComplete());
	}

	private void editWithAMistake() throws Exception {
		EObject optimizer = editor.document().experiment().orElseThrow().getOptimizer();
		type(optimizer, "iterations", "10", "0");
		Ui.await("a marker", () -> marker() != null);
		assertTrue(marker().getAttribute(IMarker.MESSAGE, "").contains("out of range"));
		watch.unwatched(() -> Ui.screenshot("way-2-mistake"));
		Ui.run(() -> editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run());
		Ui.await("no marker", () -> marker() == null);
		assertFalse(Ui.call(editor::isDirty));
		change(optimizer, "iterations", "10", "2");
	}

	/** Types a value and saves. */
	private void change(EObject element, String attribute, String before, String value) throws Exception {
		type(element, attribute, before, value);
		Ui.run(() -> assertTrue(Ui.window().getActivePage().saveEditor(editor, false)));
		Ui.await("it is saved", () -> !editor.isDirty());
		assertTrue(new String(file.getContents().readAllBytes()).contains(attribute + "=\"" + value + "\""));
	}

	private void type(EObject element, String attribute, String before, String text) throws InterruptedException {
		Ui.run(() -> {
			Ui.window().getActivePage().activate(editor);
			editor.reveal(element, attribute);
		});
		Ui.await("the field has the focus", () -> Ui.display().getFocusControl() instanceof Text field
				&& before.equals(field.getText()));
		Ui.run(() -> ((Text) Ui.display().getFocusControl()).setText(text));
	}

	private IMarker marker() {
		try {
			IMarker[] markers = file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO);
			return markers.length == 0 ? null : markers[0];
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private Path runOnce(int number) throws InterruptedException {
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
		Ui.await("run " + number, () -> of(runs, folder).size() == number);
		Ui.await("finished", () -> of(runs, folder).stream().allMatch(run -> run.status() == RunStatus.FINISHED));
		RunEntry latest = of(runs, folder).get(0);
		assertEquals(2, latest.iterations());
		return latest.directory();
	}

	/** The latest first. */
	private static List<RunEntry> of(RunsView runs, Path folder) {
		return runs.shown().stream().filter(run -> run.directory().startsWith(folder))
				.sorted(Comparator.comparing(RunEntry::directory).reversed()).toList();
	}

	private static ConvergenceView plotted(Path... directories) throws InterruptedException {
		ConvergenceView convergence = Ui.view(Ids.CONVERGENCE_VIEW, ConvergenceView.class);
		List<String> names = Stream.of(directories).map(RunEntry::name).sorted().toList();
		Ui.await("plotted", () -> convergence.content() != null && names.equals(convergence.content().curves().stream()
				.filter(curve -> curve.size() >= 2).map(Curve::name).sorted().toList()));
		return convergence;
	}

	/** A run that begins is selected, and so it is shown. */
	private void look(Path run) throws InterruptedException {
		plotted(run);
		watch.unwatched(() -> Ui.screenshot("way-3-convergence"));
		TrajectoryView trajectory = Ui.view(Ids.TRAJECTORY_VIEW, TrajectoryView.class);
		Ui.await("a motion", trajectory::hasMotion);
		Button play = Ui.find(trajectory, Button.class, button -> (button.getStyle() & SWT.TOGGLE) != 0);
		double begin = Ui.call(trajectory::time);
		Ui.run(() -> play.setSelection(true));
		Ui.selected(play);
		Ui.await("it plays", () -> trajectory.time() > begin + 0.2);
		watch.unwatched(() -> Ui.screenshot("way-4-trajectory"));
		Ui.run(() -> play.setSelection(false));
		Ui.selected(play);
	}

	private void compare(Path run, Path other) throws Exception {
		plotted(other);
		RunsView runs = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.run(() -> runs.select(List.of(run, other)));
		plotted(run, other);
		CompareDialog dialog = Ui.call(runs::compare);
		Ui.await("both are read", dialog::isFilled);
		List<List<String>> parameters = rows(dialog.parameters());
		assertEquals(List.of("yes"), parameters.stream().filter(row -> row.get(0).equals("optimizer.temperature"))
				.map(row -> row.get(4)).toList());
		assertEquals(1, parameters.stream().filter(row -> row.get(4).equals("yes")).count(), parameters::toString);
		List<String> names = header(dialog.parameters());
		double[] cost = new double[2];
		for (Path each : new Path[] { run, other }) {
			int column = names.indexOf(RunEntry.name(each));
			assertEquals(each == run ? "0.01" : "0.02", row(parameters, "optimizer.temperature").get(column));
			MetricTable metrics = RunReader.open(each).metrics();
			cost[column - 1] = metrics.column("policy_cost")[metrics.rows() - 1];
			assertEquals(cost[column - 1], number(row(rows(dialog.metrics()), "policy_cost").get(column)),
					1e-4 * Math.abs(cost[column - 1]));
		}
		assertNotEquals(cost[0], cost[1]);
		assertEquals(cost[1] - cost[0], number(row(rows(dialog.metrics()), "policy_cost").get(3)),
				1e-3 * Math.abs(cost[1] - cost[0]));
		watch.unwatched(() -> Ui.screenshot(Ui.call(dialog::getShell), "way-5-compare"));
		Ui.run(() -> assertTrue(dialog.close()));
	}

	private static double number(String text) {
		return Double.parseDouble(text);
	}

	private static List<String> header(Table table) {
		return Ui.call(() -> Stream.of(table.getColumns()).map(TableColumn::getText).toList());
	}

	private static List<List<String>> rows(Table table) {
		return Ui.call(() -> Stream.of(table.getItems())
				.map(item -> IntStream.range(0, table.getColumnCount()).mapToObj(item::getText).toList()).toList());
	}

	private static List<String> row(List<List<String>> rows, String name) {
		return rows.stream().filter(row -> row.get(0).equals(name)).findFirst().orElseThrow();
	}

	private void export(Path folder, Path run, Path other) throws Exception {
		ConvergenceView convergence = plotted(run, other);
		for (String name : List.of("figure.svg", "figure.csv", "figure.png"))
			assertTrue(PlotExport.write(folder.resolve(name), convergence.content()).startsWith("Written to "));
		Document figure = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(folder.resolve("figure.svg").toFile());
		assertEquals("svg", figure.getDocumentElement().getTagName());
		assertTrue(figure.getDocumentElement().getTextContent().contains(RunEntry.name(run)));
		List<String> lines = Files.readAllLines(folder.resolve("figure.csv"));
		for (Path each : new Path[] { run, other })
			assertEquals(RunReader.open(each).metrics().rows(),
					lines.stream().filter(line -> line.startsWith(RunEntry.name(each) + ",")).count(), lines::toString);
		watch.unwatched(() -> Ui.screenshot("way-6-two-runs"));
	}
}
