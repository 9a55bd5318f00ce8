/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Metrics over the time steps of each condition's horizon, iteration by iteration. Grows when its {@link RunReader} is
 * asked again. Not thread-safe.
 */
public final class TimeStepTable {
	private record Key(String condition, String metric) {
	}

	private final Map<Key, NavigableMap<Integer, double[]>> series = new LinkedHashMap<>();

	TimeStepTable() {
	}

	/** Names of the conditions, in the order of the file. */
	public Collection<String> conditions() {
		Set<String> names = new LinkedHashSet<>();
		series.keySet().forEach(key -> names.add(key.condition));
		return names;
	}

	/** Names of the metrics, in the order of the file. */
	public Collection<String> metrics() {
		Set<String> names = new LinkedHashSet<>();
		series.keySet().forEach(key -> names.add(key.metric));
		return names;
	}

	/**
	 * A metric of a condition: its values over the time steps, by iteration in ascending order; empty where there are
	 * none. The arrays are shared and to be left unchanged.
	 */
	public NavigableMap<Integer, double[]> series(String condition, String metric) {
		return Collections.unmodifiableNavigableMap(
				series.getOrDefault(new Key(condition, metric), Collections.emptyNavigableMap()));
	}

	void clear() {
		series.clear();
	}

	void put(int iteration, String condition, String metric, double[] values) {
		series.computeIfAbsent(new Key(condition, metric), key -> new TreeMap<>()).put(iteration, values);
	}
}
