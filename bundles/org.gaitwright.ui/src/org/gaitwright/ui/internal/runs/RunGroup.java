/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Runs that belong together, as one row. Immutable.
 *
 * @param name     for people
 * @param runs     at least one
 * @param spread   how their numbers are told as one
 * @param expanded whether its runs follow in rows of their own
 */
record RunGroup(String name, List<RunEntry> runs, Spread spread, boolean expanded) implements RunRow {
	RunGroup {
		runs = List.copyOf(runs);
	}

	@Override
	public String key() {
		return "group " + name; //$NON-NLS-1$
	}

	/** The runs' values as one; runs that have none do not count. */
	Spread.Summary summary(ToDoubleFunction<RunEntry> value) {
		return spread.of(runs.stream().mapToDouble(value).toArray(), runs.size());
	}
}
