/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.gaitwright.ui.internal.plot.PlotRenderers;
import org.gaitwright.ui.internal.plot.SwtChartPlot;
import org.gaitwright.ui.plot.Axis;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.Plot;
import org.gaitwright.ui.plot.PlotContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Renderers that are contributed through the extension point, also such that fail. */
class PlotRenderersTest {
	private static final PlotContent CONTENT = new PlotContent(Axis.linear("x"), Axis.linear("y"),
			List.of(new Curve("a", new double[] { 0, 1 }, new double[] { 1, 2 }, 0, false)));

	private final List<String> failures = new ArrayList<>();
	private Shell shell;

	@BeforeEach
	void open() {
		shell = Ui.call(() -> new Shell(Ui.display(), SWT.SHELL_TRIM));
		Ui.run(() -> shell.setLayout(new FillLayout()));
	}

	@AfterEach
	void close() {
		PlotRenderers.choose(PlotRenderers.BUILT_IN);
		Ui.run(shell::dispose);
	}

	private Plot plot(String renderer) {
		PlotRenderers.choose(renderer);
		return Ui.call(() -> {
			Plot plot = PlotRenderers.create(shell, "plot", failures::add);
			plot.show(CONTENT);
			return plot;
		});
	}

	@Test
	void theBuiltInOneIsTheFirstAndTheUsual() {
		assertEquals(PlotRenderers.BUILT_IN, PlotRenderers.all().get(0).id());
		assertEquals(PlotRenderers.BUILT_IN, PlotRenderers.chosen());
		assertInstanceOf(SwtChartPlot.class, plot(PlotRenderers.BUILT_IN));
		assertEquals(List.of(), failures);
	}

	@Test
	void aContributedOneDraws() {
		Plot plot = plot("org.gaitwright.ui.tests.lister");
		assertEquals("a", Ui.call(() -> ((org.eclipse.swt.widgets.List) plot.control()).getItem(0)));
		assertEquals(List.of(), failures);
	}

	@Test
	void oneThatFailsIsNamedAndReplacedAndLeavesNothingBehind() {
		assertInstanceOf(SwtChartPlot.class, plot("org.gaitwright.ui.tests.broken"));
		assertTrue(failures.get(0).contains("Broken") && failures.get(0).contains("out of ink"), failures.toString());
		assertEquals(1, Ui.call(() -> shell.getChildren().length));
	}

	@Test
	void oneWithoutItsClassIsNamedAndReplaced() {
		assertInstanceOf(SwtChartPlot.class, plot("org.gaitwright.ui.tests.missing"));
		assertTrue(failures.get(0).contains("Missing"), failures.toString());
	}

	@Test
	void oneThatIsNotThereAnyMoreIsForgotten() {
		assertInstanceOf(SwtChartPlot.class, plot("gone"));
		assertEquals(PlotRenderers.BUILT_IN, PlotRenderers.chosen());
		assertEquals(List.of(), failures);
	}
}
