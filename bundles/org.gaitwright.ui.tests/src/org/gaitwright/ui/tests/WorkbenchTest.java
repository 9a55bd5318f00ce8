/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.convergence.ConvergenceView;
import org.gaitwright.ui.internal.plot.PlotExport;
import org.gaitwright.ui.internal.plot.SwtChartPlot;
import org.gaitwright.ui.internal.runs.RunsView;
import org.gaitwright.ui.internal.trajectory.TrajectoryView;
import org.gaitwright.ui.plot.Curve;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A user's way through runs: table, convergence, trajectory, a run of one's own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkbenchTest {
	private static IProject project;
	private static Path runs;
	private static Path swimmer;
	private static Path other;
	private static Path unlike;

	@BeforeAll
	static void workspace() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("gaits");
		project.create(null);
		project.open(null);
		runs = project.getLocation().toPath().resolve("runs");
		swimmer = RunDirectories.swimmer(runs, 1, 3);
		other = RunDirectories.madeUp(swimmer, "20260102T101500Z-2", 2, 60);
		unlike = RunDirectories.madeUp(swimmer, "20260103T101500Z-3", 3, 60);
		Path newer = Files.createDirectories(runs.resolve("swimmer/20260104T101500Z-4"));
		Files.writeString(newer.resolve(RunLayout.INFO), "{\"format\": 99}");
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Ui.arrange();
	}

	private RunsView table;
	private ConvergenceView convergence;

	@BeforeEach
	void views() throws InterruptedException {
		table = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		convergence = Ui.view(Ids.CONVERGENCE_VIEW, ConvergenceView.class);
		Ui.await("runs listed", () -> new ListedRuns(table, project).directories().size() >= 3);
	}

	private void select(Path... directories) throws InterruptedException {
		Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.run(() -> table.select(List.of(directories)));
	}

	private List<String> curves() {
		return convergence.content() == null ? List.of()
				: convergence.content().curves().stream().filter(curve -> !curve.faint()).map(Curve::name).toList();
	}

	private static String name(Path run) {
		return run.getParent().getFileName() + "/" + run.getFileName();
	}

	@Test
	@Order(1)
	void thePerspectiveHasAllViews() {
		List<String> open = Ui.call(() -> List.of(Ui.window().getActivePage().getViewReferences()).stream()
				.map(IViewReference::getId).toList());
		assertEquals("org.gaitwright.app.perspective", Ui.call(() -> Ui.window().getActivePage().getPerspective().getId()));
		assertTrue(open.containsAll(List.of(Ids.RUNS_VIEW, Ids.CONVERGENCE_VIEW, Ids.TRAJECTORY_VIEW)), open.toString());
		for (IViewReference view : Ui.call(() -> Ui.window().getActivePage().getViewReferences()))
			assertFalse(Ui.call(() -> view.getView(true)) == null, view.getId());
	}

	@Test
	@Order(2)
	void theTableListsSortsAndFilters() throws InterruptedException {
		Ui.await("four runs", () -> new ListedRuns(table, project).directories().size() == 4);
		var first = Ui.call(() -> table.shown().stream().filter(run -> run.directory().equals(swimmer)).findFirst().get());
		assertEquals(RunStatus.FINISHED, first.status());
		assertEquals(3, first.iterations());
		assertTrue(first.changed().contains("optimizer.iterations = 3"), first.changed());
		assertTrue(first.bestCost() <= first.lastCost());
		var newer = Ui.call(() -> table.shown().stream().filter(run -> run.status() == null).findFirst().get());
		assertTrue(newer.problem().contains("newer program"), newer.problem());
		Ui.run(() -> table.filter().setText("finished -3"));
		assertEquals(List.of(unlike), Ui.call(() -> table.shown().stream().map(run -> run.directory()).toList()));
		Ui.run(() -> table.filter().setText(""));
	}

	@Test
	@Order(3)
	void selectedRunsArePlottedWithFullNames() throws InterruptedException {
		select(other, unlike);
		Ui.await("two curves", () -> curves().size() == 2);
		assertEquals(List.of(name(other), name(unlike)).stream().sorted().toList(), curves().stream().sorted().toList());
		Combo scale = Ui.find(convergence, Combo.class, combo -> List.of(combo.getItems()).contains("log"));
		Spinner smoothing = Ui.find(convergence, Spinner.class, spinner -> true);
		Ui.run(() -> {
			scale.select(1);
			smoothing.setSelection(4);
		});
		Ui.selected(scale);
		Ui.await("raw curves behind smooth ones", () -> convergence.content().curves().size() == 4);
		assertTrue(convergence.content().y().logarithmic());
		SwtChartPlot plot = (SwtChartPlot) convergence.plot();
		assertTrue(Ui.call(() -> plot.chart().getAxisSet().getYAxis(0).isLogScaleEnabled()));
		Ui.screenshot("convergence-light");
		choose("lagrangian [nat]");
		Ui.await("values up to zero are counted", () -> Views.note(convergence).contains("≤ 0"));
		choose("trajectory cost");
		Ui.await("back", () -> Views.note(convergence).isEmpty());
	}

	private void choose(String metric) throws InterruptedException {
		Combo combo = Ui.find(convergence, Combo.class, each -> List.of(each.getItems()).contains("kl mean [nat]"));
		Ui.run(() -> combo.setText(metric));
		Ui.selected(combo);
	}

	@Test
	@Order(4)
	void aRunOfAnotherProcessGrows() throws Exception {
		select(other);
		Ui.await("one curve", () -> curves().equals(List.of(name(other))));
		int before = size();
		String row = RunDirectories.row(61, 2);
		Path metrics = other.resolve(RunLayout.METRICS);
		Files.writeString(metrics, row.substring(0, 9), StandardOpenOption.APPEND);
		Thread.sleep(1500);
		assertEquals(before, size());
		Files.writeString(metrics, row.substring(9), StandardOpenOption.APPEND);
		Ui.await("the whole row", () -> size() == before + 1);
	}

	private int size() {
		return convergence.content().curves().get(0).size();
	}

	@Test
	@Order(5)
	void metricsOverTheTimeSteps() throws InterruptedException {
		select(swimmer);
		Combo over = Ui.find(convergence, Combo.class, combo -> List.of(combo.getItems()).contains("time steps"));
		Ui.run(() -> over.select(1));
		Ui.selected(over);
		Ui.await("curves over the horizon", () -> convergence.content().x().label().equals("time step")
				&& !convergence.content().curves().isEmpty());
		assertTrue(curves().get(0).contains("iteration 3"), curves().get(0));
		Scale iteration = Ui.find(convergence, Scale.class, scale -> true);
		Ui.run(() -> iteration.setSelection(1));
		Ui.selected(iteration);
		Ui.await("first iteration", () -> !curves().isEmpty() && curves().get(0).contains("iteration 1"));
		Ui.screenshot("timesteps-light");
		Ui.run(() -> over.select(0));
		Ui.selected(over);
		Ui.await("over the iterations", () -> convergence.content().x().label().equals("outer iteration"));
	}

	@Test
	@Order(6)
	void whatIsSeenIsExported(@TempDir Path folder) throws Exception {
		select(other, unlike);
		Ui.await("two curves", () -> curves().size() == 2);
		for (String file : List.of("plot.svg", "plot.png", "plot.csv"))
			assertEquals("Written to " + folder.resolve(file), PlotExport.write(folder.resolve(file), convergence.content()));
		assertTrue(PlotExport.write(folder.resolve("plot.doc"), convergence.content()).contains("cannot be written"));
		assertTrue(Files.readString(folder.resolve("plot.svg")).contains(name(unlike)));
		assertTrue(Files.readAllLines(folder.resolve("plot.csv")).size() > 120);
		assertTrue(ImageIO.read(folder.resolve("plot.png").toFile()).getWidth() > 300);
		Path kept = Path.of(System.getProperty("gaitwright.screenshots"));
		Files.createDirectories(kept);
		for (String file : List.of("plot.svg", "plot.png"))
			Files.write(kept.resolve(file), Files.readAllBytes(folder.resolve(file)));
	}

	@Test
	@Order(7)
	void theRobotMoves() throws InterruptedException {
		select(swimmer);
		TrajectoryView trajectory = Ui.view(Ids.TRAJECTORY_VIEW, TrajectoryView.class);
		Ui.await("trajectories read", trajectory::hasMotion);
		Button play = Ui.find(trajectory, Button.class, button -> (button.getStyle() & SWT.TOGGLE) != 0);
		Ui.run(() -> play.setSelection(true));
		Ui.selected(play);
		double begin = Ui.call(trajectory::time);
		Ui.await("time goes by", () -> trajectory.time() > begin + 0.3);
		Scale scrub = Ui.find(trajectory, Scale.class, scale -> true);
		Ui.run(() -> {
			scrub.setSelection(20);
			scrub.notifyListeners(SWT.Selection, new Event());
		});
		assertEquals(1, Ui.call(trajectory::time), 1e-9);
		assertFalse(Ui.call(play::getSelection));
		Ui.screenshot("trajectory-light");
	}

	@Test
	@Order(8)
	void anExperimentIsRun() throws Exception {
		IFile file = project.getFile("swim.experiment");
		String experiment = """
				<?xml version="1.0" encoding="UTF-8"?>
				<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:experiment="http://gaitwright.org/experiment/1.0"/>
				""";
		file.create(new ByteArrayInputStream(experiment.getBytes()), true, null);
		runSelected(file);
		Ui.await("its errors are in the console", () -> Consoles.text().contains("swim.experiment"));
		byte[] whole = Files.readAllBytes(swimmer.resolve(RunLayout.EXPERIMENT));
		file.setContents(new ByteArrayInputStream(whole), true, false, null);
		ListedRuns listed = new ListedRuns(table, project);
		List<Path> before = listed.directories();
		runSelected(file);
		listed.awaitFinished(before);
		Ui.await("told in the console", () -> Consoles.text().contains("all iterations done"));
		Ui.screenshot("console-light");
	}

	private static void runSelected(IFile file) throws InterruptedException {
		CommonNavigator explorer = Ui.view(ProjectExplorer.VIEW_ID, CommonNavigator.class);
		Ui.run(() -> explorer.selectReveal(new StructuredSelection(file)));
		Ui.await("selected", () -> explorer.getCommonViewer().getStructuredSelection().toList().contains(file));
		Ui.call(() -> Ui.window().getService(IHandlerService.class).executeCommand(Ids.RUN_COMMAND, null));
	}

	@Test
	@Order(9)
	void aDeletedRunIsToldInPlace() throws InterruptedException {
		select(unlike);
		Ui.await("plotted", () -> curves().equals(List.of(name(unlike))));
		Ui.run(() -> table.delete(List.of(unlike)));
		Ui.await("gone from the disk", () -> !Files.exists(unlike));
		Ui.await("gone from the table",
				() -> table.shown().stream().noneMatch(run -> run.directory().equals(unlike)));
		Ui.await("told", () -> Views.note(convergence).contains("no run directory"));
		assertEquals(List.of(name(unlike)), curves());
	}
}
