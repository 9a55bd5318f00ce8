/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;

import org.gaitwright.solver.run.MetricTable;
import org.gaitwright.solver.run.RunReader;

/**
 * What tells two runs apart: parameters that differ, and all metrics. Immutable.
 *
 * @param first      name of the first run
 * @param second     name of the other
 * @param parameters those that differ between the two, or from the usual
 * @param metrics    the metrics of either
 */
record RunComparison(String first, String second, List<Parameter> parameters, List<Metric> metrics) {
	/**
	 * A parameter.
	 *
	 * @param path   of the attribute
	 * @param first  value in the first run, empty for none
	 * @param second value in the other
	 * @param usual  value in the shipped experiment, or the default; empty for none
	 */
	record Parameter(String path, String first, String second, String usual) {
		/** Whether the two runs differ. */
		boolean differs() {
			return !RunParameters.same(first, second);
		}
	}

	/**
	 * A metric at the last iteration that has it; NaN for none.
	 *
	 * @param name   column of metrics.csv
	 * @param first  value in the first run
	 * @param second value in the other
	 */
	record Metric(String name, double first, double second) {
		/** By how much the second is larger. */
		double difference() {
			return second - first;
		}

		/** The difference in units of the first value's size; NaN where that is 0. */
		double relative() {
			return first == 0 ? Double.NaN : (second - first) / Math.abs(first);
		}
	}

	/** Reads two run directories; blocks. */
	static RunComparison read(RunEntry first, RunEntry second) throws IOException {
		MetricTable a = RunReader.open(first.directory()).metrics();
		MetricTable b = RunReader.open(second.directory()).metrics();
		Set<String> names = new LinkedHashSet<>();
		a.names().stream().skip(1).forEach(names::add);
		b.names().stream().skip(1).forEach(names::add);
		return new RunComparison(first.name(), second.name(), parameters(first.parameters(), second.parameters()),
				names.stream().map(name -> new Metric(name, last(a, name), last(b, name))).toList());
	}

	private static List<Parameter> parameters(RunParameters a, RunParameters b) {
		Set<String> paths = new LinkedHashSet<>(a.values().keySet());
		paths.addAll(b.values().keySet());
		List<Parameter> differing = new ArrayList<>();
		List<Parameter> unusual = new ArrayList<>();
		for (String path : paths) {
			String usual = a.usual().getOrDefault(path, b.usual().getOrDefault(path, "")); //$NON-NLS-1$
			Parameter parameter = new Parameter(path, a.values().getOrDefault(path, ""), //$NON-NLS-1$
					b.values().getOrDefault(path, ""), usual); //$NON-NLS-1$
			if (parameter.differs())
				differing.add(parameter);
			else if (a.changed().containsKey(path) || b.changed().containsKey(path))
				unusual.add(parameter);
		}
		differing.addAll(unusual);
		return List.copyOf(differing);
	}

	private static double last(MetricTable table, String name) {
		if (!table.has(name))
			return Double.NaN;
		return DoubleStream.of(table.column(name)).filter(value -> !Double.isNaN(value)).reduce((x, y) -> y)
				.orElse(Double.NaN);
	}

	/** The parameters as a table. */
	TextTable parameterTable() {
		return new TextTable(
				List.of(Messages.compareParameter, first, second, Messages.compareUsual, Messages.compareDiffers),
				List.of(false, true, true, true, true),
				parameters.stream().map(p -> List.of(p.path(), p.first(), p.second(), p.usual(),
						p.differs() ? Messages.compareYes : Messages.compareNo)).toList());
	}

	/** The metrics as a table. */
	TextTable metricTable() {
		return new TextTable(
				List.of(Messages.compareMetric, first, second, Messages.compareDifference, Messages.compareRelative),
				List.of(false, true, true, true, true),
				metrics.stream().map(m -> List.of(m.name(), RunColumn.number(m.first()), RunColumn.number(m.second()),
						RunColumn.number(m.difference()), percent(m.relative()))).toList());
	}

	private static String percent(double share) {
		return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%+.1f %%", 100 * share); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
