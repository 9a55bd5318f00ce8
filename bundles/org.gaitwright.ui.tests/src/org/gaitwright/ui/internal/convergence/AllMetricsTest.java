/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.gaitwright.solver.run.MetricTable;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.plot.PlotContent;
import org.gaitwright.ui.tests.TrainedSwimmer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each metric that a run records can be chosen, is explained, and is plotted. */
class AllMetricsTest {
	@TempDir
	static Path runs;
	private static Path run;

	private ConvergenceView view;

	@BeforeAll
	static void train() throws Exception {
		run = TrainedSwimmer.in(runs);
	}

	@BeforeEach
	void follow() {
		view = (ConvergenceView) ui(() -> {
			IViewPart part = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()
					.showView(Ids.CONVERGENCE_VIEW, null, IWorkbenchPage.VIEW_ACTIVATE);
			((ConvergenceView) part).follow(List.of(run));
			return part;
		});
	}

	@AfterEach
	void asBefore() throws InterruptedException {
		choose(combo("each run"), "each run");
		choose(combo("time steps"), "iterations");
		await("over the iterations", () -> content() != null && content().x().label().equals("outer iteration"));
		choose(metrics(), "trajectory cost");
	}

	private static <T> T ui(java.util.concurrent.Callable<T> call) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<Exception> failure = new AtomicReference<>();
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			try {
				result.set(call.call());
			} catch (Exception e) {
				failure.set(e);
			}
		});
		if (failure.get() != null)
			throw new AssertionError(failure.get());
		return result.get();
	}

	private static void await(String what, java.util.function.BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + 60_000_000_000L;
		while (!ui(condition::getAsBoolean)) {
			if (System.nanoTime() > end)
				throw new AssertionError("Waited in vain: " + what);
			Thread.sleep(10);
		}
	}

	private PlotContent content() {
		return view.content();
	}

	private List<Combo> combos() {
		List<Combo> found = new ArrayList<>();
		ui(() -> {
			Control root = view.plot().control();
			while (!(root.getParent().getLayout() instanceof org.eclipse.swt.layout.GridLayout))
				root = root.getParent();
			collect(root.getParent(), found);
			return null;
		});
		return found;
	}

	private static void collect(Composite parent, List<Combo> found) {
		for (Control child : parent.getChildren())
			if (child instanceof Combo combo)
				found.add(combo);
			else if (child instanceof Composite composite)
				collect(composite, found);
	}

	private Combo combo(String with) {
		return combos().stream().filter(combo -> ui(() -> Arrays.asList(combo.getItems()).contains(with))).findFirst()
				.orElseThrow();
	}

	/** The first of the row. */
	private Combo metrics() {
		return combos().get(0);
	}

	private static void choose(Combo combo, String item) {
		ui(() -> {
			combo.select(combo.indexOf(item));
			combo.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** Chooses one after another of these. */
	private void eachIsPlotted(List<String> columns, java.util.function.Function<String, double[]> values)
			throws InterruptedException {
		List<String> labels = columns.stream().map(MetricLabels::axis).toList();
		await("all offered: " + labels, () -> List.of(metrics().getItems()).equals(labels));
		for (String column : columns) {
			assertNotEquals(column, MetricLabels.description(column), "no text on this metric");
			assertFalse(MetricLabels.axis(column).contains("_"), column);
			choose(metrics(), MetricLabels.axis(column));
			await(column + " plotted", () -> content().y().label().equals(MetricLabels.axis(column)));
			String tip = ui(() -> metrics().getToolTipText());
			assertEquals(MetricLabels.description(column), tip);
			boolean any = Arrays.stream(values.apply(column)).anyMatch(Double::isFinite);
			assertEquals(any, ui(() -> content().curves().stream()
					.anyMatch(curve -> Arrays.stream(curve.y()).anyMatch(Double::isFinite))), column);
		}
	}

	@Test
	void metricsOfTheRun() throws Exception {
		MetricTable table = RunReader.open(run).metrics();
		assertTrue(table.names().size() > 20, table.names()::toString);
		eachIsPlotted(table.names().subList(1, table.names().size()), table::column);
	}

	@Test
	void metricsOfTheConditions() throws Exception {
		choose(combo("each run"), "conditions");
		MetricTable table = RunReader.open(run).conditions().values().iterator().next();
		assertTrue(table.names().size() > 2, table.names()::toString);
		eachIsPlotted(table.names().subList(1, table.names().size()), table::column);
	}

	@Test
	void metricsOverTheTimeSteps() throws Exception {
		choose(combo("time steps"), "time steps");
		var table = RunReader.open(run).timeSteps();
		String condition = table.conditions().iterator().next();
		assertFalse(table.metrics().isEmpty());
		eachIsPlotted(List.copyOf(table.metrics()),
				metric -> table.series(condition, metric).lastEntry().getValue());
	}
}
