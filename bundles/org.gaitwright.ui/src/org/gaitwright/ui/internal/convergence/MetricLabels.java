/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.util.HashMap;
import java.util.Map;

import org.gaitwright.solver.search.Metric;
import org.gaitwright.solver.search.MetricDescription;
import org.gaitwright.solver.search.SpecialMetric;

/** Texts on metrics, from {@link Metric} and {@link SpecialMetric}; a contribution's own metric is known by its name only. */
final class MetricLabels {
	private static final Map<String, MetricDescription> KNOWN = new HashMap<>();
	static {
		for (MetricDescription metric : Metric.values())
			KNOWN.put(metric.column(), metric);
		for (MetricDescription metric : SpecialMetric.values())
			KNOWN.put(metric.column(), metric);
	}

	private MetricLabels() {
	}

	/** Name with the unit, as for an axis. */
	static String axis(String column) {
		MetricDescription metric = KNOWN.get(column);
		String name = column.replaceFirst("_s$", " time").replace('_', ' '); //$NON-NLS-1$ //$NON-NLS-2$
		if (metric == null || metric.unit().equals("1")) //$NON-NLS-1$
			return name;
		return name + " [" + metric.unit() + "]"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What it means, with the unit; the name itself where nothing is known. */
	static String description(String column) {
		MetricDescription metric = KNOWN.get(column);
		return metric == null ? column : axis(column) + ": " + metric.description(); //$NON-NLS-1$
	}
}
