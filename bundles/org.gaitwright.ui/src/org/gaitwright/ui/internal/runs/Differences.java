/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** By which parameters some runs differ. Immutable. */
public final class Differences {
	private final Map<String, List<String>> withinExperiment = new HashMap<>();
	private final List<String> groupable;

	/** @param runs each with the name of its experiment */
	private <R> Differences(Collection<R> runs, Function<R, String> experiment, Function<R, RunParameters> parameters) {
		Map<String, List<RunParameters>> byExperiment = new HashMap<>();
		for (R run : runs)
			byExperiment.computeIfAbsent(experiment.apply(run), name -> new ArrayList<>()).add(parameters.apply(run));
		byExperiment.forEach((name, each) -> withinExperiment.put(name, RunParameters.differing(each)));
		Set<String> changed = new LinkedHashSet<>();
		runs.forEach(run -> changed.addAll(parameters.apply(run).changed().keySet()));
		groupable = RunParameters.differing(runs.stream().map(parameters).toList()).stream().filter(changed::contains)
				.toList();
	}

	/** The differences of runs. */
	public static <R> Differences of(Collection<R> runs, Function<R, String> experiment,
			Function<R, RunParameters> parameters) {
		return new Differences(runs, experiment, parameters);
	}

	/** Paths whose values are not the same in all runs, and were changed from the usual in any. */
	public List<String> groupable() {
		return groupable;
	}

	/** Paths whose values are not the same in all runs of an experiment. */
	List<String> within(String experiment) {
		return withinExperiment.getOrDefault(experiment, List.of());
	}
}
