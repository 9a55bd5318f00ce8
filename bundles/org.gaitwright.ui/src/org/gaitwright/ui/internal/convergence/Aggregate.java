/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.gaitwright.ui.internal.runs.Spread;

/**
 * Several sequences as one with its spread, at each abscissa over those that have a value there. Immutable by convention.
 *
 * @param x      abscissae at which there is any value, ascending
 * @param centre median or mean
 * @param low    lower edge of the spread
 * @param high   upper edge of the spread
 * @param fewest number of values at the abscissa with fewest
 * @param most   number of values at the abscissa with most
 */
record Aggregate(double[] x, double[] centre, double[] low, double[] high, int fewest, int most) {
	private static final class Values {
		private double[] numbers = new double[8];
		private int count;

		void add(double value) {
			if (count == numbers.length)
				numbers = Arrays.copyOf(numbers, 2 * count);
			numbers[count++] = value;
		}
	}

	static Aggregate of(List<Sources.Source> sources, Spread spread) {
		TreeMap<Double, Values> byAbscissa = new TreeMap<>();
		for (Sources.Source source : sources)
			for (int i = 0; i < source.x().length; i++)
				if (Double.isFinite(source.y()[i]))
					byAbscissa.computeIfAbsent(source.x()[i], x -> new Values()).add(source.y()[i]);
		int n = byAbscissa.size();
		Aggregate all = new Aggregate(new double[n], new double[n], new double[n], new double[n],
				byAbscissa.values().stream().mapToInt(values -> values.count).min().orElse(0),
				byAbscissa.values().stream().mapToInt(values -> values.count).max().orElse(0));
		int i = 0;
		for (var entry : byAbscissa.entrySet()) {
			Spread.Summary summary = spread.of(entry.getValue().numbers, entry.getValue().count);
			all.x[i] = entry.getKey();
			all.centre[i] = summary.centre();
			all.low[i] = summary.low();
			all.high[i++] = summary.high();
		}
		return all;
	}
}
