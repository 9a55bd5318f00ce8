/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is known of one outer iteration: what the run log stores and the views plot. Immutable. Names are those of
 * {@link Metric}, or a contribution's own.
 *
 * @param iteration  0 for the state after initialisation, then 1, 2, …
 * @param overall    one number per metric; wall-clock times have names that end in {@code _s}
 * @param conditions name of each training condition
 * @param perCondition per metric: one number per condition
 * @param perStep    per metric: for each condition its values over the time steps
 * @param warnings   signs of trouble with what to try, for people
 */
public record IterationRecord(int iteration, Map<String, Double> overall, List<String> conditions,
		Map<String, double[]> perCondition, Map<String, double[][]> perStep, List<String> warnings) {

	public IterationRecord {
		overall = Collections.unmodifiableMap(new LinkedHashMap<>(overall));
		perCondition = Collections.unmodifiableMap(new LinkedHashMap<>(perCondition));
		perStep = Collections.unmodifiableMap(new LinkedHashMap<>(perStep));
		conditions = List.copyOf(conditions);
		warnings = List.copyOf(warnings);
	}
}
