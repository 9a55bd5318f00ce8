/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gaitwright.model.experiment.ParameterGrid;
import org.gaitwright.model.experiment.StudyMethod;

/**
 * A method with one combination of the values of its grids.
 *
 * @param method     the method
 * @param parameters values by path, in the order of the grids
 */
public record MethodVariant(StudyMethod method, Map<String, String> parameters) {
	/** Number of combinations, which may be beyond all whole numbers. */
	public static double count(StudyMethod method) {
		return method.getGrid().stream().mapToDouble(grid -> grid.getValues().size()).reduce(1, (a, b) -> a * b);
	}

	/** All combinations, the last grid fastest. */
	public static List<MethodVariant> of(StudyMethod method) {
		List<Map<String, String>> combinations = List.of(Map.of());
		for (ParameterGrid grid : method.getGrid()) {
			List<Map<String, String>> longer = new ArrayList<>();
			for (Map<String, String> combination : combinations)
				for (String value : grid.getValues()) {
					Map<String, String> more = new LinkedHashMap<>(combination);
					more.put(grid.getPath(), value);
					longer.add(more);
				}
			combinations = longer;
		}
		return combinations.stream().map(parameters -> new MethodVariant(method, parameters)).toList();
	}

	/** Name of the method, with the last segments of the paths and their values where there are any. */
	public String name() {
		if (parameters.isEmpty())
			return method.getName();
		return method.getName() + " " + parameters.entrySet().stream()
				.map(e -> e.getKey().substring(e.getKey().lastIndexOf('.') + 1) + "=" + e.getValue())
				.collect(Collectors.joining(", "));
	}
}
