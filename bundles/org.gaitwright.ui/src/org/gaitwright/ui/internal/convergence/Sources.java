/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

/** Finds in a run what is to be plotted. */
final class Sources {
	/**
	 * A sequence of values of a run.
	 *
	 * @param name      for people
	 * @param run       where it comes from
	 * @param condition whose it is, empty for the run as a whole
	 * @param x         iterations or time steps
	 * @param y         values, NaN where there is none
	 */
	record Source(String name, RunSnapshot.Id run, String condition, double[] x, double[] y) {
	}

	private final PlotRequest request;

	Sources(PlotRequest request) {
		this.request = request;
	}

	List<Source> of(RunSnapshot run) {
		return switch (request.detail()) {
			case METRICS -> overall(run);
			case CONDITIONS -> conditions(run);
			case TIME_STEPS -> timeSteps(run);
		};
	}

	private List<Source> overall(RunSnapshot run) {
		double[] values = run.tables().metrics().get(request.metric());
		return values == null ? List.of()
				: List.of(new Source(run.id().name(), run.id(), "", //$NON-NLS-1$
						RunSnapshot.iterations(run.tables().metrics()), values));
	}

	private List<Source> conditions(RunSnapshot run) {
		List<Source> sources = new ArrayList<>();
		run.tables().conditions().forEach((condition, columns) -> {
			double[] values = columns.get(request.metric());
			if (values != null)
				sources.add(new Source(run.id().name() + " · " + condition, run.id(), condition, //$NON-NLS-1$
						RunSnapshot.iterations(columns), values));
		});
		return sources;
	}

	private List<Source> timeSteps(RunSnapshot run) {
		List<Source> sources = new ArrayList<>();
		for (Map.Entry<RunSnapshot.Series, NavigableMap<Integer, double[]>> entry : run.tables().timeSteps()
				.entrySet()) {
			if (!entry.getKey().metric().equals(request.metric()))
				continue;
			NavigableMap<Integer, double[]> byIteration = entry.getValue();
			Map.Entry<Integer, double[]> at = request.iteration() < 0 ? byIteration.lastEntry()
					: byIteration.floorEntry(request.iteration());
			if (at == null)
				continue;
			double[] steps = IntStream.range(0, at.getValue().length).asDoubleStream().toArray();
			String name = NLS.bind(Messages.curveOfCondition,
					new Object[] { run.id().name(), entry.getKey().condition(), at.getKey() });
			sources.add(new Source(name, run.id(), entry.getKey().condition(), steps, at.getValue()));
		}
		return sources;
	}
}
