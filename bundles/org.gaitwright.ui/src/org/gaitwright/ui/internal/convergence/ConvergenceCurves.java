/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.gaitwright.ui.internal.runs.Differences;
import org.gaitwright.ui.plot.Axis;
import org.gaitwright.ui.plot.Band;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.Marks;
import org.gaitwright.ui.plot.PlotContent;

/** Makes the curves of runs. Made once per look, by a worker. */
final class ConvergenceCurves {
	private final PlotRequest request;
	private final Sources sources;
	private final List<Band> bands = new ArrayList<>();
	private final List<Curve> raw = new ArrayList<>();
	private final List<Curve> curves = new ArrayList<>();
	private final List<Marks> marks = new ArrayList<>();
	private int hidden;

	ConvergenceCurves(PlotRequest request) {
		this.request = request;
		sources = new Sources(request);
	}

	/** The runs' curves, coloured in the order of the runs or groups. */
	PlotContent of(List<RunSnapshot> runs) {
		if (request.grouping().isAny())
			groups(runs);
		else
			singly(runs);
		List<Curve> all = new ArrayList<>(raw);
		all.addAll(curves);
		String abscissa = request.timeSteps() ? Messages.axisTimeStep : Messages.axisIteration;
		return new PlotContent(Axis.counting(abscissa), new Axis(MetricLabels.axis(request.metric()),
				request.logarithmic() && !all.isEmpty()), bands, all, all.isEmpty() ? List.of() : marks);
	}

	/** Values ≤ 0 that a logarithmic axis could not show. */
	int hidden() {
		return hidden;
	}

	/** Each run has a colour; where there is one run only, each of its conditions. */
	private void singly(List<RunSnapshot> runs) {
		for (int i = 0; i < runs.size(); i++) {
			int count = 0;
			for (Sources.Source source : sources.of(runs.get(i)))
				add(source.name(), source.x(), source.y(), runs.size() == 1 ? count++ : i);
		}
	}

	private void groups(List<RunSnapshot> runs) {
		Differences differences = Differences.of(runs, run -> run.id().experiment(), run -> run.id().parameters());
		Map<String, List<Sources.Source>> groups = new LinkedHashMap<>();
		for (RunSnapshot run : runs) {
			RunSnapshot.Id id = run.id();
			String group = request.grouping().group(id.experiment(), id.name(), id.parameters(), differences);
			groups.computeIfAbsent(group, name -> new ArrayList<>()).addAll(sources.of(run));
		}
		int number = 0;
		for (Map.Entry<String, List<Sources.Source>> group : groups.entrySet()) {
			Aggregate aggregate = Aggregate.of(group.getValue(), request.spread());
			if (aggregate.x().length == 0)
				continue;
			String count = aggregate.fewest() == aggregate.most() ? Integer.toString(aggregate.most())
					: aggregate.fewest() + "–" + aggregate.most(); //$NON-NLS-1$
			String name = NLS.bind(Messages.groupCurve, group.getKey(), count);
			bands.add(new Band(name, aggregate.x(), smooth(aggregate.low()), smooth(aggregate.high()),
					request.colors().curve(number)));
			add(name, aggregate.x(), aggregate.centre(), number++);
		}
	}

	/** Adds a curve without the points that cannot be shown, the raw one behind where it is smoothed. */
	private void add(String name, double[] x, double[] y, int number) {
		int color = request.colors().curve(number);
		double[] keptX = new double[x.length];
		double[] keptY = new double[x.length];
		double[] left = new double[x.length];
		int kept = 0;
		int out = 0;
		for (int i = 0; i < x.length; i++)
			if (request.logarithmic() && y[i] <= 0)
				left[out++] = x[i];
			else if (Double.isFinite(y[i])) {
				keptX[kept] = x[i];
				keptY[kept++] = y[i];
			}
		hidden += out;
		if (out > 0)
			marks.add(new Marks(name, Arrays.copyOf(left, out), color));
		if (kept == 0)
			return;
		keptX = Arrays.copyOf(keptX, kept);
		keptY = Arrays.copyOf(keptY, kept);
		if (request.smoothing() > 0)
			raw.add(new Curve(NLS.bind(Messages.rawCurve, name), keptX, keptY, request.colors().faint(color), true));
		curves.add(new Curve(name, keptX, smooth(keptY), color, false));
	}

	/** On a logarithmic axis the geometric mean, where all values are positive. */
	private double[] smooth(double[] values) {
		if (request.smoothing() == 0)
			return values;
		return request.logarithmic() && Arrays.stream(values).allMatch(value -> value > 0)
				? Smoothing.geometricMean(values, request.smoothing())
				: Smoothing.mean(values, request.smoothing());
	}
}
