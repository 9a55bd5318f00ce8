/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.gaitwright.ui.plot.Axis;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotContent;

/** Makes the curves of runs. Made once per look, by a worker. */
final class ConvergenceCurves {
	private final PlotRequest request;
	private final List<Curve> raw = new ArrayList<>();
	private final List<Curve> curves = new ArrayList<>();
	private int hidden;

	ConvergenceCurves(PlotRequest request) {
		this.request = request;
	}

	/** The runs' curves, coloured in the order of the runs. */
	PlotContent of(List<RunSnapshot> runs) {
		for (int i = 0; i < runs.size(); i++)
			if (request.timeSteps())
				overTimeSteps(runs.get(i), i, runs.size());
			else
				overIterations(runs.get(i), i);
		List<Curve> all = new ArrayList<>(raw);
		all.addAll(curves);
		String abscissa = request.timeSteps() ? Messages.axisTimeStep : Messages.axisIteration;
		return new PlotContent(Axis.counting(abscissa), new Axis(MetricLabels.axis(request.metric()),
				request.logarithmic() && !all.isEmpty()), all);
	}

	/** Values ≤ 0 that a logarithmic axis could not show. */
	int hidden() {
		return hidden;
	}

	private void overIterations(RunSnapshot run, int number) {
		double[] values = run.metrics().get(request.metric());
		if (values != null)
			add(run.name(), run.iterations(), values, number);
	}

	private void overTimeSteps(RunSnapshot run, int number, int runs) {
		int count = 0;
		for (Map.Entry<RunSnapshot.Series, NavigableMap<Integer, double[]>> entry : run.timeSteps().entrySet()) {
			if (!entry.getKey().metric().equals(request.metric()))
				continue;
			NavigableMap<Integer, double[]> byIteration = entry.getValue();
			Map.Entry<Integer, double[]> at = request.iteration() < 0 ? byIteration.lastEntry()
					: byIteration.floorEntry(request.iteration());
			if (at == null)
				continue;
			double[] steps = IntStream.range(0, at.getValue().length).asDoubleStream().toArray();
			String name = NLS.bind(Messages.curveOfCondition,
					new Object[] { run.name(), entry.getKey().condition(), at.getKey() });
			add(name, steps, at.getValue(), runs == 1 ? count : number + count * runs);
			count++;
		}
	}

	/** Adds a curve without the points that cannot be shown, the raw one behind where it is smoothed. */
	private void add(String name, double[] x, double[] y, int number) {
		double[] keptX = new double[x.length];
		double[] keptY = new double[x.length];
		int kept = 0;
		for (int i = 0; i < x.length; i++) {
			if (!Double.isFinite(y[i]))
				continue;
			if (request.logarithmic() && y[i] <= 0) {
				hidden++;
				continue;
			}
			keptX[kept] = x[i];
			keptY[kept++] = y[i];
		}
		if (kept == 0)
			return;
		keptX = Arrays.copyOf(keptX, kept);
		keptY = Arrays.copyOf(keptY, kept);
		int color = request.colors().curve(number);
		if (request.smoothing() == 0) {
			curves.add(new Curve(name, keptX, keptY, color, false));
			return;
		}
		double[] smooth = request.logarithmic() ? Smoothing.geometricMean(keptY, request.smoothing())
				: Smoothing.mean(keptY, request.smoothing());
		raw.add(new Curve(NLS.bind(Messages.rawCurve, name), keptX, keptY, request.colors().faint(color), true));
		curves.add(new Curve(name, keptX, smooth, color, false));
	}
}
