/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.gaitwright.ui.internal.convergence.ConvergenceView;
import org.gaitwright.ui.internal.plot.SwtChartPlot;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.gaitwright.ui.plot.PlotView;
import org.junit.jupiter.api.Test;

/** Curves and bands of a handful of runs: read out, zoomed, highlighted, and their values that no logarithm has. */
class ConvergenceViewTest extends WithRunGroups {
	@Test
	void seedsBecomeCurvesWithBands() throws InterruptedException {
		selectAllMadeUp();
		ConvergenceView view = convergence();
		Views.choose(view, "seeds", "seeds");
		Ui.await("two groups", () -> view.content().bands().size() == 2);
		assertEquals(List.of("swimmer: optimizer.temperature = 0.01 (n = 5)", "swimmer: optimizer.temperature = 0.05 (n = 5)"),
				names(view).stream().sorted().toList());
		Views.choose(view, "median, quartiles", "mean ± std. dev.");
		Views.choose(view, "log", "log");
		Views.choose(view, "each run", "optimizer.temperature");
		Ui.await("by the parameter", () -> names(view).stream().sorted().toList().get(0).startsWith("optimizer."));
		readOut(view);
		Ui.screenshot("bands-light");
		Views.choose(view, "log", "linear");
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
			Views.key(area, '.', 0, 0);
			assertEquals("outer iteration 41", legend.getColumn(2).getText());
			Views.key(area, '\0', SWT.ARROW_LEFT, SWT.MOD1);
			assertEquals("outer iteration 40", legend.getColumn(2).getText());
		});
	}

	@Test
	void aPlotIsZoomedByMouseAndKeys() throws InterruptedException {
		selectAllMadeUp();
		ConvergenceView view = convergence();
		Views.choose(view, "log", "linear");
		// what the test before has left is not grouped, nor logarithmic, any more
		Ui.await("ten curves", () -> names(view).size() == 2 * SEEDS && !view.content().y().logarithmic());
		Control area = area(view);
		Ui.run(() -> {
			view.plot().fit();
			PlotView all = view.plot().view();
			Views.key(area, '+', 0, 0);
			PlotView near = view.plot().view();
			assertEquals(0.8 * (all.highX() - all.lowX()), near.highX() - near.lowX(), 1e-9);
			assertEquals(0.8 * (all.highY() - all.lowY()), near.highY() - near.lowY(), 1e-9);
			Views.key(area, '\0', SWT.ARROW_RIGHT, 0);
			assertTrue(view.plot().view().lowX() > near.lowX());
			Views.key(area, '0', 0, 0);
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
		select(COOL[0]);
		ConvergenceView view = convergence();
		Ui.await("one curve", () -> view.content() != null && names(view).equals(List.of(RunEntry.name(COOL[0]))));
		Views.choose(view, "kl mean [nat]", "lagrangian [nat]");
		Views.choose(view, "log", "log");
		Ui.await("marks", () -> !view.content().marks().isEmpty() && view.content().y().logarithmic());
		assertEquals(76, view.content().marks().get(0).x().length);
		assertTrue(Views.note(view).contains("76 values ≤ 0"), Views.note(view));
		Ui.screenshot("marks-light");
		Views.choose(view, "log", "linear");
		Views.choose(view, "kl mean [nat]", "trajectory cost");
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
		Ui.run(() -> Views.key(legend, '\0', SWT.ESC, 0));
		assertEquals(0, Ui.call(legend::getSelectionCount));
		Ui.run(() -> smoothing.setSelection(0));
		Ui.selected(smoothing);
	}
}
