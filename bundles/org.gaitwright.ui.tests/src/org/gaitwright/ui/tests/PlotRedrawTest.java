/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.gaitwright.ui.internal.plot.SwtChartPlot;
import org.gaitwright.ui.plot.Axis;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotColors;
import org.gaitwright.ui.plot.PlotContent;
import org.junit.jupiter.api.Test;

/**
 * How long the user-interface thread is busy with a plot of 100 runs of 500 iterations. The number is printed for an idle
 * machine; the bound asserted is that of a stall that a user notices, with much to spare for a busy one.
 */
class PlotRedrawTest {
	private static final int RUNS = 100;
	private static final int ITERATIONS = 500;
	private static final int REPETITIONS = 30;
	private static final double BOUND_MS = 500;

	private static PlotContent content(int seed, boolean logarithmic) {
		SplittableRandom random = new SplittableRandom(seed);
		double[] x = IntStream.range(0, ITERATIONS).asDoubleStream().toArray();
		List<Curve> curves = new ArrayList<>();
		for (int run = 0; run < RUNS; run++) {
			double[] y = new double[ITERATIONS];
			for (int i = 0; i < ITERATIONS; i++)
				y[i] = (40 + run) * Math.exp(-i / (60.0 + run)) * (1 + 0.2 * random.nextDouble()) + 1;
			curves.add(new Curve("run " + run, x, y, PlotColors.LIGHT.curve(run), false));
		}
		return new PlotContent(Axis.counting("iteration"), new Axis("cost", logarithmic), curves);
	}

	@Test
	void aHundredRunsStayFluid() {
		for (boolean logarithmic : new boolean[] { false, true }) {
			double[] milliseconds = Ui.call(() -> redraws(logarithmic));
			Arrays.sort(milliseconds);
			double median = milliseconds[REPETITIONS / 2];
			System.out.printf("redraw of %d runs x %d iterations, %s axis: median %.1f ms, 90 %% below %.1f ms%n", RUNS,
					ITERATIONS, logarithmic ? "logarithmic" : "linear", median, milliseconds[REPETITIONS * 9 / 10]);
			assertTrue(median < BOUND_MS, "median " + median + " ms");
		}
	}

	private static double[] redraws(boolean logarithmic) {
		Shell shell = new Shell(Ui.display(), SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		SwtChartPlot plot = new SwtChartPlot(shell, "plot");
		shell.setBounds(0, 0, 800, 600);
		shell.open();
		double[] milliseconds = new double[REPETITIONS];
		for (int i = -5; i < REPETITIONS; i++) {
			PlotContent content = content(i, logarithmic);
			long begin = System.nanoTime();
			plot.show(content);
			plot.control().redraw();
			plot.control().update();
			while (Ui.display().readAndDispatch()) {
				// what show has asked for is painted
			}
			if (i >= 0)
				milliseconds[i] = (System.nanoTime() - begin) * 1e-6;
		}
		shell.dispose();
		return milliseconds;
	}
}
