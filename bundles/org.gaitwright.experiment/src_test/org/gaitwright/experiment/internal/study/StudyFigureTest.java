/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.gaitwright.experiment.internal.figure.Band;
import org.gaitwright.experiment.internal.figure.Chart;
import org.gaitwright.experiment.internal.figure.Curve;
import org.gaitwright.experiment.internal.figure.Figure;
import org.gaitwright.experiment.study.StudyPlan;
import org.gaitwright.experiment.study.StudyRun;
import org.gaitwright.experiment.study.StudyRunResult;
import org.junit.jupiter.api.Test;

class StudyFigureTest {
	private static StudyRunResult run(String method, int seed, double[] cost, double[] steps) {
		return run(method, seed, 1, cost, steps);
	}

	private static StudyRunResult run(String method, int seed, int first, double[] cost, double[] steps) {
		double[] iteration = new double[cost.length];
		for (int i = 0; i < iteration.length; i++)
			iteration[i] = first + i;
		return new StudyRunResult(new StudyRun("e", method, seed, Path.of("x"), null), Path.of("x"),
				StudyRunResult.State.FINISHED, "", new StudyRunResult.Curve(iteration, cost, steps), null, 1);
	}

	private static List<Chart> charts(StudyRunResult... results) {
		Figure figure = StudyFigure.of(new StudyPlan("s", List.of("e"), List.of("a", "b"), List.of()), List.of(results));
		assertThat(figure.rows()).hasSize(1);
		assertThat(figure.legend()).extracting(Figure.Entry::name).containsExactly("a", "b");
		return figure.rows().get(0);
	}

	@Test
	void curvesAreMediansIterationByIteration() {
		List<Chart> charts = charts(run("a", 1, new double[] { 8, 2 }, new double[] { 1000, 2000 }),
				run("a", 2, new double[] { 6 }, new double[] { 3000 }),
				run("a", 3, new double[] { 7, 4 }, new double[] { 2000, 9000 }));
		Curve curve = charts.get(0).curves().get(0);
		assertThat(curve.x()).containsExactly(1, 2);
		assertThat(curve.y()).as("the run that stopped early keeps its cost").containsExactly(7, 4);
		Band band = charts.get(0).bands().get(0);
		assertThat(band.x()).isEqualTo(curve.x());
		assertThat(band.lower()).containsExactly(6.5, 3);
		assertThat(band.upper()).containsExactly(7.5, 5);
		assertThat(charts.get(1).curves().get(0).x()).as("thousands").containsExactly(2, 3);
		assertThat(charts.get(1).curves().get(1).x()).as("no run yet").isEmpty();
	}

	/** Runs of earlier programs lack the first policy. */
	@Test
	void curvesBeginWithTheFirstPolicy() {
		Curve curve = charts(run("a", 1, 0, new double[] { 20, 8, 2 }, new double[] { 1, 2, 3 }),
				run("a", 2, 1, new double[] { 6, 4, 3 }, new double[] { 2, 3, 4 })).get(0).curves().get(0);
		assertThat(curve.x()).containsExactly(0, 1, 2, 3);
		assertThat(curve.y()).containsExactly(20, 7, 3, 2.5);
	}

	@Test
	void runsThatAreNotFinishedAreLeftOut() {
		StudyRunResult half = run("a", 1, new double[] { 9 }, new double[] { 1 });
		half = new StudyRunResult(half.run(), half.directory(), StudyRunResult.State.UNFINISHED, "", half.curve(), null, 1);
		List<Chart> charts = charts(half, run("a", 2, new double[] { 3, 1 }, new double[] { 1, 2 }));
		assertThat(charts.get(0).bands().get(0).upper()).containsExactly(3, 1);
	}

	@Test
	void whatFallsDoesNotSpoilTheScale() {
		List<Chart> charts = charts(run("a", 1, new double[] { 3, 1 }, new double[] { 10, 20 }),
				run("b", 1, new double[] { Double.POSITIVE_INFINITY, 1e200 }, new double[] { 10, 2000 }));
		assertThat(charts.get(0).y().logarithmic()).isTrue();
		assertThat(charts.get(0).y().high()).isBetween(3.0, 150.0);
		assertThat(charts.get(0).y().low()).isBetween(0.5, 1.0);
		assertThat(charts.get(1).x().logarithmic()).isTrue();
		Chart empty = charts(run("a", 1, new double[0], new double[0])).get(0);
		assertThat(empty.y().high()).isGreaterThan(empty.y().low());
	}
}
