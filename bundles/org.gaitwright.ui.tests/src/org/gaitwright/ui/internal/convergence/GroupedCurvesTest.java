/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.internal.runs.Grouping;
import org.gaitwright.ui.internal.runs.RunParameters;
import org.gaitwright.ui.internal.runs.Spread;
import org.gaitwright.ui.plot.Band;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotColors;
import org.gaitwright.ui.plot.PlotContent;
import org.junit.jupiter.api.Test;

/** Groups of runs become one curve with a band. */
class GroupedCurvesTest {
	private static final String TEMPERATURE = "optimizer.temperature";

	private static Map<String, double[]> columns(double... cost) {
		Map<String, double[]> columns = new LinkedHashMap<>();
		double[] iterations = new double[cost.length];
		for (int i = 0; i < cost.length; i++)
			iterations[i] = i;
		columns.put("iteration", iterations);
		columns.put("cost", cost);
		return columns;
	}

	private static RunSnapshot run(String name, int seed, String temperature, double... cost) {
		RunParameters parameters = RunParameters.of(
				Map.of("seed", Integer.toString(seed), TEMPERATURE, temperature, "policy.hidden", "10"), Map.of());
		Map<String, Map<String, double[]>> conditions = new LinkedHashMap<>();
		conditions.put("flat", columns(1, 2));
		conditions.put("rough", columns(3, 6));
		return new RunSnapshot(new RunSnapshot.Id(Path.of(name), name, "swimmer", parameters), RunStatus.FINISHED,
				new RunSnapshot.Tables(columns(cost), conditions,
						Map.of(new RunSnapshot.Series("flat", "kl"), new TreeMap<>(Map.of(1, new double[] { seed, 2 })),
								new RunSnapshot.Series("rough", "kl"), new TreeMap<>(Map.of(1, new double[] { 5, 6 })))),
				"");
	}

	private static PlotContent plot(Grouping grouping, Spread spread, boolean logarithmic, RunSnapshot... runs) {
		return new ConvergenceCurves(
				new PlotRequest("cost", false, -1, logarithmic, 0, grouping, spread, PlotColors.LIGHT)).of(List.of(runs));
	}

	@Test
	void seedsOfTheSameParametersAreOneCurve() {
		PlotContent plot = plot(Grouping.by(Grouping.Kind.SEEDS), Spread.QUARTILES, false, run("a", 1, "0.01", 1, 10),
				run("b", 2, "0.01", 2, 20), run("c", 3, "0.01", 6), run("d", 1, "0.05", 7, 8));
		assertEquals(List.of("swimmer: optimizer.temperature = 0.01 (n = 2–3)",
				"swimmer: optimizer.temperature = 0.05 (n = 1)"),
				plot.curves().stream().map(Curve::name).toList());
	}

	@Test
	void medianAndQuartilesCountOnlyTheRunsThatGotThatFar() {
		PlotContent plot = plot(Grouping.by(Grouping.Kind.EXPERIMENT), Spread.QUARTILES, false,
				run("a", 1, "1", 1, 10), run("b", 2, "1", 2, Double.NaN), run("c", 3, "1", 6));
		Curve curve = plot.curves().get(0);
		assertEquals("swimmer (n = 1–3)", curve.name());
		assertArrayEquals(new double[] { 2, 10 }, curve.y());
		Band band = plot.bands().get(0);
		assertEquals(curve.name(), band.name());
		assertArrayEquals(new double[] { 1.5, 10 }, band.low());
		assertArrayEquals(new double[] { 4, 10 }, band.high());
	}

	@Test
	void meanAndStandardDeviationOfTheSample() {
		PlotContent plot = plot(Grouping.by(Grouping.Kind.EXPERIMENT), Spread.DEVIATION, false, run("a", 1, "1", 2, 1),
				run("b", 2, "1", 4), run("c", 3, "1", 4), run("d", 4, "1", 6));
		double deviation = Math.sqrt(8.0 / 3);
		assertArrayEquals(new double[] { 4, 1 }, plot.curves().get(0).y());
		assertArrayEquals(new double[] { 4 - deviation, 1 }, plot.bands().get(0).low(), 1e-12);
		assertArrayEquals(new double[] { 4 + deviation, 1 }, plot.bands().get(0).high(), 1e-12);
	}

	@Test
	void aParameterTellsGroupsApart() {
		PlotContent plot = plot(Grouping.by(TEMPERATURE), Spread.RANGE, false, run("a", 1, "1", 1), run("b", 2, "2", 5),
				run("c", 3, "1", 3));
		assertEquals(List.of(TEMPERATURE + " = 1 (n = 2)", TEMPERATURE + " = 2 (n = 1)"),
				plot.curves().stream().map(Curve::name).toList());
		assertArrayEquals(new double[] { 1 }, plot.bands().get(0).low());
		assertArrayEquals(new double[] { 3 }, plot.bands().get(0).high());
		assertTrue(plot.curves().get(0).color() != plot.curves().get(1).color());
	}

	@Test
	void conditionsOfARunAreOneCurve() {
		PlotContent plot = plot(Grouping.by(Grouping.Kind.CONDITIONS), Spread.RANGE, false, run("a", 1, "1", 50),
				run("b", 1, "1", 60));
		assertEquals(List.of("a (n = 2)", "b (n = 2)"), plot.curves().stream().map(Curve::name).toList());
		assertArrayEquals(new double[] { 2, 4 }, plot.curves().get(0).y());
	}

	@Test
	void timeStepsOfAllConditionsAndSeedsArePooled() {
		PlotContent plot = new ConvergenceCurves(new PlotRequest("kl", true, -1, false, 0,
				Grouping.by(Grouping.Kind.EXPERIMENT), Spread.RANGE, PlotColors.LIGHT))
				.of(List.of(run("a", 1, "1", 0), run("b", 2, "1", 0)));
		assertEquals("swimmer (n = 4)", plot.curves().get(0).name());
		assertArrayEquals(new double[] { 1, 2 }, plot.bands().get(0).low());
		assertArrayEquals(new double[] { 5, 6 }, plot.bands().get(0).high());
	}

	@Test
	void aBandMayReachBelowALogarithmicAxisButTheCurveIsMarked() {
		PlotContent plot = plot(Grouping.by(Grouping.Kind.EXPERIMENT), Spread.DEVIATION, true, run("a", 1, "1", 1, -3),
				run("b", 2, "1", 9, 1));
		assertArrayEquals(new double[] { 5 }, plot.curves().get(0).y());
		assertTrue(plot.bands().get(0).low()[0] < 0);
		assertArrayEquals(new double[] { 1 }, plot.marks().get(0).x());
		assertTrue(plot.rangeY()[0] > 0);
	}

	@Test
	void selectedCurvesStandOut() {
		PlotContent plot = plot(Grouping.NONE, Spread.RANGE, false, run("a", 1, "1", 1), run("b", 2, "2", 5));
		PlotContent shown = Highlight.of(plot, Set.of("a"), PlotColors.LIGHT);
		assertEquals(List.of("b", "a"), shown.curves().stream().map(Curve::name).toList());
		assertTrue(shown.curves().get(0).faint());
		assertEquals(plot, Highlight.of(plot, Set.of(), PlotColors.LIGHT));
	}
}
