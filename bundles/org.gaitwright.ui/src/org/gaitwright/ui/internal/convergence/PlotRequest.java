/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import org.gaitwright.solver.search.Metric;
import org.gaitwright.ui.internal.runs.Grouping;
import org.gaitwright.ui.internal.runs.Spread;
import org.gaitwright.ui.plot.PlotColors;

/**
 * What the user wants to see. Immutable.
 *
 * @param metric      column of metrics.csv, or name of a metric over the horizon
 * @param timeSteps   whether over the time steps of one iteration, in place of over the iterations
 * @param iteration   which iteration; −1 for the last one of each run
 * @param logarithmic whether the ordinate is logarithmic
 * @param smoothing   values on either side that a smooth curve averages; 0 for none
 * @param grouping    which runs become one curve with a band
 * @param spread      what that curve and band show
 * @param colors      of the theme
 */
record PlotRequest(String metric, boolean timeSteps, int iteration, boolean logarithmic, int smoothing,
		Grouping grouping, Spread spread, PlotColors colors) {
	/** What of a run directory has to be read. */
	enum Detail {
		METRICS, CONDITIONS, TIME_STEPS
	}

	/** What a view begins with. */
	static PlotRequest initial(PlotColors colors) {
		return new PlotRequest(Metric.POLICY_COST.column(), false, -1, false, 0, Grouping.NONE, Spread.QUARTILES,
				colors);
	}

	/** The same in the colours of another theme. */
	PlotRequest in(PlotColors others) {
		return new PlotRequest(metric, timeSteps, iteration, logarithmic, smoothing, grouping, spread, others);
	}

	/** What has to be read for it. */
	Detail detail() {
		if (timeSteps)
			return Detail.TIME_STEPS;
		return grouping.kind() == Grouping.Kind.CONDITIONS ? Detail.CONDITIONS : Detail.METRICS;
	}
}
