/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.internal.runs.Grouping;
import org.gaitwright.ui.internal.runs.RunParameters;
import org.gaitwright.ui.internal.runs.Spread;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotColors;
import org.gaitwright.ui.plot.PlotContent;
import org.junit.jupiter.api.Test;

class ConvergenceCurvesTest {
	private static final double[] COST = { 8, -1, Double.NaN, 2, 0, 4 };

	private static RunSnapshot run(String name) {
		Map<String, double[]> metrics = new LinkedHashMap<>();
		metrics.put("iteration", new double[] { 0, 1, 2, 3, 4, 5 });
		metrics.put("cost", COST);
		NavigableMap<Integer, double[]> kl = new TreeMap<>(Map.of(1, new double[] { 1, 2 }, 3, new double[] { 3, 4 }));
		return new RunSnapshot(new RunSnapshot.Id(Path.of(name), name, "swimmer", RunParameters.UNKNOWN),
				RunStatus.FINISHED,
				new RunSnapshot.Tables(metrics, Map.of(), Map.of(new RunSnapshot.Series("flat", "kl"), kl)), "");
	}

	private static PlotRequest request(String metric, boolean steps, int iteration, boolean logarithmic, int smoothing) {
		return new PlotRequest(metric, steps, iteration, logarithmic, smoothing, Grouping.NONE, Spread.QUARTILES,
				PlotColors.LIGHT);
	}

	@Test
	void missingValuesAreBridged() {
		Curve curve = new ConvergenceCurves(request("cost", false, -1, false, 0)).of(List.of(run("a"))).curves().get(0);
		assertEquals("a", curve.name());
		assertArrayEquals(new double[] { 0, 1, 3, 4, 5 }, curve.x());
		assertArrayEquals(new double[] { 8, -1, 2, 0, 4 }, curve.y());
	}

	@Test
	void logarithmicAxesLeaveOutAndCountWhatIsNotPositive() {
		ConvergenceCurves curves = new ConvergenceCurves(request("cost", false, -1, true, 0));
		PlotContent content = curves.of(List.of(run("a"), run("b")));
		assertArrayEquals(new double[] { 8, 2, 4 }, content.curves().get(1).y());
		assertEquals(4, curves.hidden());
		assertArrayEquals(new double[] { 1, 4 }, content.marks().get(1).x());
		assertEquals(content.curves().get(1).color(), content.marks().get(1).color());
		assertTrue(content.y().logarithmic());
	}

	@Test
	void theRawCurveStaysBehindTheSmoothOne() {
		PlotContent content = new ConvergenceCurves(request("cost", false, -1, true, 1)).of(List.of(run("a")));
		assertEquals(2, content.curves().size());
		assertTrue(content.curves().get(0).faint());
		assertArrayEquals(new double[] { 8, 4, 4 }, content.curves().get(1).y(), 1e-12);
	}

	@Test
	void timeStepsOfTheIterationAskedForOrTheLatestBefore() {
		Curve second = new ConvergenceCurves(request("kl", true, 2, false, 0)).of(List.of(run("a"))).curves().get(0);
		assertArrayEquals(new double[] { 1, 2 }, second.y());
		Curve last = new ConvergenceCurves(request("kl", true, -1, false, 0)).of(List.of(run("a"))).curves().get(0);
		assertArrayEquals(new double[] { 3, 4 }, last.y());
		assertTrue(last.name().contains("flat"));
		assertTrue(new ConvergenceCurves(request("kl", true, 0, false, 0)).of(List.of(run("a"))).isEmpty());
	}

	@Test
	void anUnknownMetricIsAnEmptyLinearPlot() {
		PlotContent content = new ConvergenceCurves(request("none", false, -1, true, 0)).of(List.of(run("a")));
		assertTrue(content.isEmpty());
		assertFalse(content.y().logarithmic());
	}

	@Test
	void smoothingKeepsStraightLines() {
		double[] line = { 1, 2, 3, 4, 5, 6 };
		assertArrayEquals(line, Smoothing.mean(line, 2), 1e-12);
		assertArrayEquals(new double[] { 1, 2, 1, 1, 5 }, Smoothing.mean(new double[] { 1, 5, 0, -2, 5 }, 1), 1e-12);
		double[] powers = { 1, 10, 100, 1000 };
		assertArrayEquals(powers, Smoothing.geometricMean(powers, 1), 1e-9);
	}
}
