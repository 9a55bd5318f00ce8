/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
 * How long the user-interface thread is busy with a plot of 100 runs of 500 iterations. The times are printed for an idle
 * machine; the bound asserted is one of processor time, which a busy machine stretches less, with much to spare.
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
			Times times = Ui.call(() -> redraws(logarithmic));
			System.out.printf("redraw of %d runs x %d iterations, %s axis: median %.1f ms (processor time %.1f ms)%n", RUNS,
					ITERATIONS, logarithmic ? "logarithmic" : "linear", median(times.wall), median(times.processor));
			assertTrue(median(times.processor) < BOUND_MS, "median " + median(times.processor) + " ms");
		}
	}

	/** Milliseconds. */
	private record Times(double[] wall, double[] processor) {
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private static Times redraws(boolean logarithmic) {
		Shell shell = new Shell(Ui.display(), SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		SwtChartPlot plot = new SwtChartPlot(shell, "plot");
		int[] painted = new int[1];
		plot.chart().getPlotArea().getControl().addListener(SWT.Paint, event -> painted[0]++);
		shell.setBounds(0, 0, 800, 600);
		shell.open();
		Times times = new Times(new double[REPETITIONS], new double[REPETITIONS]);
		ThreadMXBean thread = ManagementFactory.getThreadMXBean();
		for (int i = -5; i < REPETITIONS; i++) {
			PlotContent content = content(i, logarithmic);
			int before = painted[0];
			long begin = System.nanoTime();
			long busy = thread.getCurrentThreadCpuTime();
			plot.show(content);
			plot.control().redraw();
			plot.control().update();
			while (painted[0] == before || Ui.display().readAndDispatch())
				if (!Ui.display().readAndDispatch())
					pause(begin);
			if (i < 0)
				continue;
			times.wall[i] = (System.nanoTime() - begin) * 1e-6;
			times.processor[i] = (thread.getCurrentThreadCpuTime() - busy) * 1e-6;
		}
		shell.dispose();
		return times;
	}

	/** Until the window system lets the next frame be painted. */
	private static void pause(long begin) {
		assertTrue(System.nanoTime() - begin < 60_000_000_000L, "nothing is painted");
		try {
			Thread.sleep(1);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}
}
