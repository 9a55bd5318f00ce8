/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.gaitwright.experiment.internal.figure.Axis;
import org.gaitwright.experiment.internal.figure.Band;
import org.gaitwright.experiment.internal.figure.Chart;
import org.gaitwright.experiment.internal.figure.Curve;
import org.gaitwright.experiment.internal.figure.Figure;
import org.gaitwright.experiment.study.Quartiles;
import org.gaitwright.experiment.study.StudyPlan;
import org.gaitwright.experiment.study.StudyRunResult;

/**
 * Policy cost against outer iterations (left) and simulated steps (right), a row of charts per experiment: for each
 * method the median over its finished runs in the band of their quartiles, iteration by iteration; in the right chart at the median
 * of the steps. A run that stopped early keeps its last cost.
 */
public final class StudyFigure {
	/** Told apart by people with any colour vision (after Okabe and Ito). */
	private static final int[] COLORS = { 0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x6A3D9A,
			0x8B5A2B };
	/** From this ratio of the largest to the least number on, an axis is logarithmic. */
	private static final double LOGARITHMIC = 5;
	/** Costs beyond this ratio to the least are off the chart: a robot that falls may cost astronomically much. */
	private static final double MOST = 100;
	private static final String COST = "policy cost";

	private StudyFigure() {
	}

	/** How a method gets on: median and quartiles of its runs. */
	private record Progress(String method, int color, double[] x, double[] y, double[] lower, double[] upper) {
		Band band() {
			return new Band(color, x, lower, upper);
		}

		Curve curve() {
			return new Curve(method, color, Curve.Style.SOLID, x, y);
		}
	}

	private static Chart chart(String title, Axis x, Axis y, List<Progress> methods) {
		return new Chart(title, x, y, methods.stream().map(Progress::band).toList(),
				methods.stream().map(Progress::curve).toList(), List.of());
	}

	/** The figure of all finished runs. */
	public static Figure of(StudyPlan plan, List<StudyRunResult> results) {
		List<List<Chart>> rows = new ArrayList<>();
		for (String experiment : plan.experiments()) {
			List<Progress> byIteration = new ArrayList<>();
			List<Progress> bySteps = new ArrayList<>();
			for (int i = 0; i < plan.methods().size(); i++)
				add(plan.methods().get(i), color(i), results.stream().filter(r -> r.run().experiment().equals(experiment))
						.toList(), byIteration, bySteps);
			Axis cost = costAxis(byIteration);
			rows.add(List.of(chart(experiment, iterationAxis(byIteration), cost, byIteration),
					chart(experiment, stepAxis(bySteps), cost, bySteps)));
		}
		return new Figure(rows, IntStream.range(0, plan.methods().size())
				.mapToObj(i -> new Figure.Entry(plan.methods().get(i), color(i))).toList());
	}

	private static int color(int method) {
		return COLORS[method % COLORS.length];
	}

	private static void add(String method, int color, List<StudyRunResult> results, List<Progress> byIteration,
			List<Progress> bySteps) {
		List<StudyRunResult.Curve> curves = results.stream().filter(r -> r.run().method().equals(method))
				.filter(StudyRunResult::isFinished).map(StudyRunResult::curve).filter(c -> c.iteration().length > 0)
				.toList();
		int first = curves.stream().mapToInt(StudyFigure::first).min().orElse(0);
		int length = curves.stream().mapToInt(c -> first(c) + c.iteration().length - first).max().orElse(0);
		double[] iteration = new double[length];
		double[] steps = new double[length];
		double[][] cost = new double[3][length];
		for (int i = 0; i < length; i++) {
			int now = first + i;
			Quartiles q = Quartiles.of(at(curves, now, StudyRunResult.Curve::policyCost));
			iteration[i] = now;
			steps[i] = Quartiles.of(at(curves, now, StudyRunResult.Curve::steps)).median() / 1000;
			cost[0][i] = q.lower();
			cost[1][i] = q.median();
			cost[2][i] = q.upper();
		}
		byIteration.add(new Progress(method, color, iteration, cost[1], cost[0], cost[2]));
		bySteps.add(new Progress(method, color, steps, cost[1], cost[0], cost[2]));
	}

	/** The first iteration of a curve: 0, but 1 in runs of earlier programs. */
	private static int first(StudyRunResult.Curve curve) {
		return (int) curve.iteration()[0];
	}

	/** The values of all runs in an iteration, or their last ones; runs that begin later have none. */
	private static double[] at(List<StudyRunResult.Curve> curves, int iteration,
			Function<StudyRunResult.Curve, double[]> values) {
		return curves.stream().filter(c -> first(c) <= iteration).mapToDouble(c -> {
			double[] v = values.apply(c);
			return v[Math.min(iteration - first(c), v.length - 1)];
		}).toArray();
	}

	private static Axis iterationAxis(List<Progress> curves) {
		return Axis.linear("outer iteration", 0, Math.max(1, DoubleStream.of(finite(curves, Progress::x)).max().orElse(1)));
	}

	/** Methods may differ by orders of magnitude in what they simulate. */
	private static Axis stepAxis(List<Progress> curves) {
		String label = "simulated steps / 1000";
		double[] steps = DoubleStream.of(finite(curves, Progress::x)).filter(v -> v > 0).toArray();
		if (steps.length == 0)
			return Axis.linear(label, 0, 1);
		double low = DoubleStream.of(steps).min().orElseThrow();
		double high = DoubleStream.of(steps).max().orElseThrow();
		return high / low >= LOGARITHMIC ? Axis.logarithmic(label, low / 1.1, high * 1.1) : Axis.linear(label, 0, high);
	}

	/** Shows the medians, if not too far apart, and of the bands what lies near. */
	private static Axis costAxis(List<Progress> curves) {
		double[] medians = finite(curves, Progress::y);
		if (medians.length == 0)
			return Axis.linear(COST, 0, 1);
		double low = Math.min(DoubleStream.of(medians).min().orElseThrow(),
				DoubleStream.of(finite(curves, Progress::lower)).min().orElse(Double.POSITIVE_INFINITY));
		double most = low > 0 ? MOST * low : Double.POSITIVE_INFINITY;
		double high = Math.min(DoubleStream.of(medians).max().orElseThrow(), most);
		return low > 0 && high / low >= LOGARITHMIC ? Axis.logarithmic(COST, low / 1.1, high * 1.2)
				: Axis.linear(COST, low - 0.05 * (high - low), high + 0.1 * (high - low));
	}

	private static double[] finite(List<Progress> curves, Function<Progress, double[]> values) {
		return curves.stream().flatMapToDouble(c -> DoubleStream.of(values.apply(c))).filter(Double::isFinite).toArray();
	}
}
