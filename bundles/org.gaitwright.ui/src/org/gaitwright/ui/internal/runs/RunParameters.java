/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The parameters of a run: all attributes of its experiment by path, as text. Immutable.
 *
 * @param values  as they ran; empty where the experiment cannot be read
 * @param usual   those of the shipped experiment of this name, or, where there is none, the defaults of optimizer and
 *                policy
 * @param changed the values that differ from the usual, without the seed; what has no usual value does not
 */
public record RunParameters(Map<String, String> values, Map<String, String> usual, Map<String, String> changed) {
	/** What cannot be read. */
	public static final RunParameters UNKNOWN = of(Map.of(), Map.of());
	/** Path of the seed. */
	private static final String SEED = "seed"; //$NON-NLS-1$

	public RunParameters {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		usual = Collections.unmodifiableMap(new LinkedHashMap<>(usual));
		changed = Collections.unmodifiableMap(new LinkedHashMap<>(changed));
	}

	/** The parameters with these values and these usual values. */
	public static RunParameters of(Map<String, String> values, Map<String, String> usual) {
		Map<String, String> changed = new LinkedHashMap<>();
		values.forEach((path, value) -> {
			if (!path.equals(SEED) && usual.containsKey(path) && !same(value, usual.get(path)))
				changed.put(path, value);
		});
		return new RunParameters(values, usual, changed);
	}

	/** What differs from the usual, for people: {@code path = value} with commas between. */
	public String changedText() {
		StringJoiner text = new StringJoiner(", "); //$NON-NLS-1$
		changed.forEach((path, value) -> text.add(path + " = " + value)); //$NON-NLS-1$
		return text.toString();
	}

	/**
	 * Paths whose values are not the same in all of these runs, in the order of the model, without the seed;
	 * runs whose parameters are unknown do not count.
	 */
	public static List<String> differing(Collection<RunParameters> all) {
		List<RunParameters> runs = all.stream().filter(run -> !run.values.isEmpty()).toList();
		Set<String> paths = new LinkedHashSet<>();
		runs.forEach(run -> paths.addAll(run.values.keySet()));
		paths.remove(SEED);
		return paths.stream().filter(path -> {
			String first = null;
			boolean any = false;
			for (RunParameters run : runs) {
				String value = run.values.get(path);
				if (any && !same(value, first))
					return true;
				first = value;
				any = true;
			}
			return false;
		}).toList();
	}

	/** Whether two texts mean the same value; "1e-06" is "1.0E-6", a missing value is like an empty one. */
	static boolean same(String a, String b) {
		if (a == null || b == null || a.equals(b))
			return (a == null ? "" : a).equals(b == null ? "" : b); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			return Double.parseDouble(a) == Double.parseDouble(b);
		} catch (NumberFormatException e) {
			return a.equalsIgnoreCase(b);
		}
	}
}
