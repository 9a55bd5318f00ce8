/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The runs as the table shows them: filtered, sorted and put together. For the user-interface thread. */
final class RunList {
	private final List<RunRow> rows = new ArrayList<>();
	private final Set<String> expanded = new HashSet<>();
	private List<RunEntry> all = List.of();
	private List<RunEntry> shown = List.of();
	private Differences differences = Differences.of(List.<RunEntry>of(), RunEntry::experiment, RunEntry::parameters);
	private String filter = ""; //$NON-NLS-1$
	private RunColumn column = RunColumn.START;
	private boolean descending = true;
	private Grouping grouping = Grouping.NONE;
	private Spread spread = Spread.DEVIATION;

	/** The rows; the list itself stays, its content changes. */
	List<RunRow> rows() {
		return rows;
	}

	/** The runs that have rows or are in groups. */
	List<RunEntry> shown() {
		return shown;
	}

	/** Number of runs whether shown or not. */
	int total() {
		return all.size();
	}

	/** Whether a run is there, shown or not. */
	boolean has(Path directory) {
		return all.stream().anyMatch(run -> run.directory().equals(directory));
	}

	/** Paths of the parameters by which the runs can be grouped. */
	List<String> groupable() {
		return differences.groupable();
	}

	RunColumn column() {
		return column;
	}

	boolean isDescending() {
		return descending;
	}

	void all(List<RunEntry> runs) {
		all = List.copyOf(runs);
		differences = Differences.of(all, RunEntry::experiment, RunEntry::parameters);
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

	/** Puts runs together, or each for itself. */
	void group(Grouping by, Spread told) {
		if (!by.equals(grouping))
			expanded.clear();
		grouping = by;
		spread = told;
		arrange();
	}

	/** Shows the runs of a group, or hides them. */
	void toggle(RunGroup group) {
		if (!expanded.remove(group.name()))
			expanded.add(group.name());
		arrange();
	}

	/** Shows these runs where they are hidden in groups. */
	void open(Collection<Path> runs) {
		for (RunRow row : List.copyOf(rows))
			if (row instanceof RunGroup group && group.runs().stream().anyMatch(run -> runs.contains(run.directory())))
				expanded.add(group.name());
		arrange();
	}

	private void arrange() {
		Comparator<RunEntry> order = descending ? column.order().reversed() : column.order();
		shown = all.stream().filter(this::matches).sorted(order.thenComparing(RunEntry::directory)).toList();
		rows.clear();
		if (grouping.isAny())
			addGroups();
		else
			rows.addAll(shown);
	}

	private void addGroups() {
		Map<String, List<RunEntry>> groups = new LinkedHashMap<>();
		for (RunEntry run : shown)
			groups.computeIfAbsent(grouping.group(run.experiment(), run.name(), run.parameters(), differences),
					name -> new ArrayList<>()).add(run);
		Comparator<RunGroup> order = descending ? column.groupOrder().reversed() : column.groupOrder();
		groups.entrySet().stream()
				.map(group -> new RunGroup(group.getKey(), group.getValue(), spread, expanded.contains(group.getKey())))
				.sorted(order.thenComparing(RunGroup::name)).forEach(group -> {
					rows.add(group);
					if (group.expanded())
						rows.addAll(group.runs());
				});
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
