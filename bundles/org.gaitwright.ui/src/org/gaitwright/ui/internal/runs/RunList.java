/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The runs as the table shows them: filtered and sorted. For the user-interface thread. */
final class RunList {
	private final List<RunEntry> shown = new ArrayList<>();
	private List<RunEntry> all = List.of();
	private String filter = ""; //$NON-NLS-1$
	private RunColumn column = RunColumn.START;
	private boolean descending = true;

	/** The rows; the list itself stays, its content changes. */
	List<RunEntry> shown() {
		return shown;
	}

	/** Number of runs whether shown or not. */
	int total() {
		return all.size();
	}

	RunColumn column() {
		return column;
	}

	boolean isDescending() {
		return descending;
	}

	void all(List<RunEntry> runs) {
		all = List.copyOf(runs);
		arrange();
	}

	/** Shows only runs that have each of these words in some column. */
	void filter(String words) {
		filter = words.trim().toLowerCase(Locale.ROOT);
		arrange();
	}

	void sort(RunColumn by, boolean falling) {
		column = by;
		descending = falling;
		arrange();
	}

	private void arrange() {
		shown.clear();
		all.stream().filter(this::matches).forEach(shown::add);
		Comparator<RunEntry> order = descending ? column.order().reversed() : column.order();
		shown.sort(order.thenComparing(RunEntry::directory));
	}

	private boolean matches(RunEntry run) {
		if (filter.isEmpty())
			return true;
		for (String word : filter.split("\\s+")) { //$NON-NLS-1$
			boolean found = false;
			for (RunColumn each : RunColumn.values())
				found |= each.text(run).toLowerCase(Locale.ROOT).contains(word);
			if (!found)
				return false;
		}
		return true;
	}
}
