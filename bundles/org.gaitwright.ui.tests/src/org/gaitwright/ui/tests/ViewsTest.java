/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.convergence.ConvergenceView;
import org.gaitwright.ui.internal.plot.SwtChartPlot;
import org.gaitwright.ui.internal.runs.CompareDialog;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.gaitwright.ui.internal.runs.RunsView;
import org.gaitwright.ui.internal.trajectory.TrajectoryView;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The views at work on a handful of runs: groups, bands, read-out, comparison, surroundings of the robot. */
class ViewsTest {
	private static final int SEEDS = 5;

	private static IProject project;
	private static Path swimmer;
	private static Path walker;
	private static Path[] cool = new Path[SEEDS];
	private static Path[] warm = new Path[SEEDS];

	private RunsView table;

	@BeforeAll
	static void workspace() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("views");
		project.create(null);
		project.open(null);
		Path runs = project.getLocation().toPath().resolve("runs");
		swimmer = RunDirectories.swimmer(runs, 1, 2);
		Path other = RunDirectories.swimmer(runs, 2, 2);
		for (int i = 0; i < SEEDS; i++) {
			cool[i] = RunDirectories.madeUp(swimmer, "20260201T10000" + i + "Z-" + (i + 2), i + 2, 80);
			warm[i] = RunDirectories.madeUp(other, "20260202T10000" + i + "Z-" + (i + 3), i + 3, 80);
		}
		walker = Walkers.standing(runs, "walker-push");
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
		Ui.await("runs listed", () -> new ListedRuns(table, project).directories().size() >= 2 * SEEDS + 3);
	}

	@AfterEach
	void ungrouped() throws InterruptedException {
		choose(table, "nothing", "nothing");
		for (Combo group : Ui.all(convergence(), Combo.class, combo -> has(combo, "each run"))) {
			Ui.run(() -> group.select(0));
			Ui.selected(group);
		}
	}

	private static ConvergenceView convergence() {
		return Ui.view(Ids.CONVERGENCE_VIEW, ConvergenceView.class);
	}

	private static boolean has(Combo combo, String item) {
		return List.of(combo.getItems()).contains(item);
	}

	/** Chooses an item of the combo that has another one. */
	private static void choose(ViewPart view, String of, String item) throws InterruptedException {
		Combo combo = Ui.find(view, Combo.class, each -> has(each, of));
		Ui.await(item + " offered", () -> has(combo, item));
		Ui.run(() -> combo.setText(item));
		Ui.selected(combo);
	}

	private void select(Path... directories) {
		Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.run(() -> table.select(List.of(directories)));
	}

	private void selectAllMadeUp() throws InterruptedException {
		Path[] all = new Path[2 * SEEDS];
		System.arraycopy(cool, 0, all, 0, SEEDS);
		System.arraycopy(warm, 0, all, SEEDS, SEEDS);
		select(all);
		ConvergenceView view = convergence();
		Ui.await("all followed", () -> view.content() != null && !view.content().curves().isEmpty()
				&& view.content().curves().stream().mapToInt(Curve::size).max().getAsInt() >= 81);
	}

	private static String note(ViewPart view) {
		return Ui.call(() -> Ui.all(view, Label.class, label -> (label.getStyle() & SWT.WRAP) != 0 && label.getVisible())
				.stream().map(Label::getText).findFirst().orElse(""));
	}

	private static List<String> names(ConvergenceView view) {
		return view.content().legend().stream().map(Curve::name).toList();
	}

	@Test
	void seedsBecomeCurvesWithBands() throws InterruptedException {
		selectAllMadeUp();
		ConvergenceView view = convergence();
		choose(view, "seeds", "seeds");
		Ui.await("two groups", () -> view.content().bands().size() == 2);
		assertEquals(List.of("swimmer: optimizer.temperature = 0.01 (n = 5)", "swimmer: optimizer.temperature = 0.05 (n = 5)"),
				names(view).stream().sorted().toList());
		choose(view, "median, quartiles", "mean ± std. dev.");
		choose(view, "log", "log");
		choose(view, "each run", "optimizer.temperature");
		Ui.await("by the parameter", () -> names(view).stream().sorted().toList().get(0).startsWith("optimizer."));
		readOut(view);
		Ui.screenshot("bands-light");
		choose(view, "log", "linear");
	}

	/** The style sheets of another theme would stay on some widgets, and be seen in all later tests. */
	@Test
	void plotsFollowTheTheme() throws InterruptedException {
		ConvergenceView view = convergence();
		Composite around = Ui.call(() -> view.plot().control().getParent().getParent());
		IEventBroker events = Ui.call(() -> view.getSite().getService(IEventBroker.class));
		IThemeEngine themes = Ui.call(() -> view.getSite().getService(IThemeEngine.class));
		for (boolean dark : new boolean[] { true, false }) {
			Ui.run(() -> {
				around.setBackground(dark ? Ui.display().getSystemColor(SWT.COLOR_BLACK) : null);
				events.send(IThemeEngine.Events.THEME_CHANGED, Map.of(IThemeEngine.Events.THEME, themes.getActiveTheme()));
			});
			Ui.await(dark ? "dark" : "light",
					() -> ((SwtChartPlot) view.plot()).chart().getBackground().getRed() < 80 == dark);
		}
	}

	private static Control area(ConvergenceView view) {
		return Ui.call(() -> ((SwtChartPlot) view.plot()).chart().getPlotArea().getControl());
	}

	private static void readOut(ConvergenceView view) {
		Control area = area(view);
		Table legend = Ui.find(view, Table.class, each -> true);
		Ui.run(() -> {
			area.notifyListeners(SWT.MouseExit, new Event());
			assertEquals("last value", legend.getColumn(2).getText());
			Event move = new Event();
			move.x = area.getSize().x / 2;
			move.y = 20;
			area.notifyListeners(SWT.MouseMove, move);
			assertEquals("outer iteration 40", legend.getColumn(2).getText());
			assertTrue(legend.getItem(0).getText(2).matches("[\\d.]+  \\[[\\d.]+, [\\d.]+\\]"),
					legend.getItem(0).getText(2));
			key(area, '.', 0, 0);
			assertEquals("outer iteration 41", legend.getColumn(2).getText());
			key(area, '\0', SWT.ARROW_LEFT, SWT.MOD1);
			assertEquals("outer iteration 40", legend.getColumn(2).getText());
		});
	}

	private static void key(Control control, char character, int code, int modifiers) {
		Event event = new Event();
		event.character = character;
		event.keyCode = code == 0 ? character : code;
		event.stateMask = modifiers;
		control.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void aPlotIsZoomedByMouseAndKeys() throws InterruptedException {
		selectAllMadeUp();
		ConvergenceView view = convergence();
		choose(view, "log", "linear");
		// what the test before has left is not grouped, nor logarithmic, any more
		Ui.await("ten curves", () -> names(view).size() == 2 * SEEDS && !view.content().y().logarithmic());
		Control area = area(view);
		Ui.run(() -> {
			view.plot().fit();
			PlotView all = view.plot().view();
			key(area, '+', 0, 0);
			PlotView near = view.plot().view();
			assertEquals(0.8 * (all.highX() - all.lowX()), near.highX() - near.lowX(), 1e-9);
			assertEquals(0.8 * (all.highY() - all.lowY()), near.highY() - near.lowY(), 1e-9);
			key(area, '\0', SWT.ARROW_RIGHT, 0);
			assertTrue(view.plot().view().lowX() > near.lowX());
			key(area, '0', 0, 0);
			assertEquals(all, view.plot().view());
			int width = area.getSize().x;
			int height = area.getSize().y;
			mouse(area, SWT.MouseDown, width / 4, height / 4);
			mouse(area, SWT.MouseMove, width / 2, height / 2);
			mouse(area, SWT.MouseUp, width / 2, height / 2);
			PlotView framed = view.plot().view();
			assertEquals(20, framed.lowX(), 0.5);
			assertEquals(40, framed.highX(), 0.5);
			assertEquals(all.lowY() + 0.75 * (all.highY() - all.lowY()), framed.highY(), 0.01 * (all.highY() - all.lowY()));
			Event wheel = new Event();
			wheel.count = -1;
			wheel.stateMask = SWT.MOD1;
			wheel.x = width / 2;
			area.notifyListeners(SWT.MouseWheel, wheel);
			assertEquals(framed.highX(), view.plot().view().highX());
			assertEquals(framed.highY(), view.plot().view().highY(), 1e-9);
			assertTrue(view.plot().view().lowY() < framed.lowY());
			area.notifyListeners(SWT.MouseDoubleClick, new Event());
			assertEquals(all, view.plot().view());
		});
	}

	private static void mouse(Control control, int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		control.notifyListeners(type, event);
	}

	@Test
	void valuesUpToZeroAreMarkedOnALogarithmicAxis() throws InterruptedException {
		select(cool[0]);
		ConvergenceView view = convergence();
		Ui.await("one curve", () -> view.content() != null && names(view).equals(List.of(RunEntry.name(cool[0]))));
		choose(view, "kl mean [nat]", "lagrangian [nat]");
		choose(view, "log", "log");
		Ui.await("marks", () -> !view.content().marks().isEmpty() && view.content().y().logarithmic());
		assertEquals(76, view.content().marks().get(0).x().length);
		assertTrue(note(view).contains("76 values ≤ 0"), note(view));
		Ui.screenshot("marks-light");
		choose(view, "log", "linear");
		choose(view, "kl mean [nat]", "trajectory cost");
	}

	@Test
	void curvesStandOutWhenSelectedInTheLegend() throws InterruptedException {
		selectAllMadeUp();
		ConvergenceView view = convergence();
		Ui.await("ten curves", () -> names(view).size() == 2 * SEEDS);
		Table legend = Ui.find(view, Table.class, each -> true);
		Spinner smoothing = Ui.find(view, Spinner.class, each -> true);
		Ui.run(() -> smoothing.setSelection(3));
		Ui.selected(smoothing);
		Ui.await("smooth", () -> view.content().curves().size() == 4 * SEEDS);
		Ui.run(() -> legend.select(1));
		Ui.selected(legend);
		Ui.screenshot("highlight-light");
		Ui.run(() -> key(legend, '\0', SWT.ESC, 0));
		assertEquals(0, Ui.call(legend::getSelectionCount));
		Ui.run(() -> smoothing.setSelection(0));
		Ui.selected(smoothing);
	}

	@Test
	void runsAreGroupedWithMeansAndCounts() throws InterruptedException {
		choose(table, "experiment", "seeds");
		String text = Ui.call(() -> {
			table.select(List.of());
			return table.text();
		});
		assertTrue(text.contains("▸") || text.contains("6 finished"), text);
		assertTrue(text.contains("±"), text);
		choose(table, "experiment", "optimizer.temperature");
		Ui.screenshot("groups-light");
	}

	@Test
	void twoRunsAreCompared() throws InterruptedException {
		select(cool[0], warm[0]);
		CompareDialog dialog = Ui.call(table::compare);
		Ui.await("read", dialog::isFilled);
		Ui.run(() -> {
			Table parameters = dialog.parameters();
			assertEquals("optimizer.temperature", find(parameters, "optimizer.temperature"));
			assertTrue(dialog.metrics().getItemCount() >= 4);
			assertFalse(dialog.metrics().getItem(0).getText(3).isEmpty());
		});
		Ui.screenshot(Ui.call(dialog::getShell), "compare-light");
		Ui.run(() -> assertTrue(dialog.close()));
	}

	private static String find(Table table, String text) {
		for (var item : table.getItems())
			if (item.getText(0).equals(text))
				return text;
		return "";
	}

	@Test
	void aRunIsRunAgain() throws InterruptedException {
		ListedRuns listed = new ListedRuns(table, project);
		List<Path> before = listed.directories();
		select(swimmer);
		Ui.run(() -> table.again());
		assertEquals(listed.awaitFinished(before).lastCost(), listed.entry(swimmer).lastCost());
	}

	@Test
	void theWalkerHasGroundForcesAndPushes() throws InterruptedException {
		select(walker);
		TrajectoryView view = Ui.view(Ids.TRAJECTORY_VIEW, TrajectoryView.class);
		Ui.await("scene", () -> view.hasScene() && note(view).contains(RunLayout.POLICY));
		Canvas animation = Ui.find(view, Canvas.class, each -> each.getClass() == Canvas.class);
		Ui.run(() -> {
			key(animation, '\0', SWT.HOME, 0);
			assertEquals(0, view.time());
			for (int i = 0; i < 3; i++)
				key(animation, '\0', SWT.ARROW_RIGHT, 0);
			double three = view.time();
			assertTrue(three > 0);
			key(animation, '\0', SWT.ARROW_LEFT, 0);
			assertEquals(three * 2 / 3, view.time(), 1e-9);
			key(animation, '\0', SWT.PAGE_DOWN, 0);
			assertTrue(view.time() > three);
		});
		Ui.screenshot("walker-light");
	}

	@Test
	void trajectoryAndPolicyAreLaidOverEachOther() throws InterruptedException {
		select(swimmer);
		TrajectoryView view = Ui.view(Ids.TRAJECTORY_VIEW, TrajectoryView.class);
		Ui.await("scene", () -> view.hasScene() && note(view).isEmpty());
		choose(view, "both", "both");
		Canvas animation = Ui.find(view, Canvas.class, each -> each.getClass() == Canvas.class);
		Ui.run(() -> key(animation, '\0', SWT.END, 0));
		Ui.screenshot("overlay-light");
		Ui.run(() -> key(animation, ' ', 0, 0));
		Ui.await("plays", () -> view.time() > 0.1);
		Ui.run(() -> key(animation, ' ', 0, 0));
		double held = Ui.call(view::time);
		Thread.sleep(200);
		assertEquals(held, Ui.call(view::time));
		choose(view, "both", "policy");
		choose(view, "both", "trajectory");
	}
}
