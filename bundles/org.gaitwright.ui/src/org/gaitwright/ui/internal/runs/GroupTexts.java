/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

import org.eclipse.osgi.util.NLS;

/** What the cells of a group of runs say. */
final class GroupTexts {
	private GroupTexts() {
	}

	/** How many runs there are in each status. */
	static String status(RunGroup group) {
		Map<String, Integer> counts = new TreeMap<>();
		group.runs().forEach(run -> counts.merge(RunColumn.status(run), 1, Integer::sum));
		if (counts.size() == 1)
			return NLS.bind(Messages.groupStatus, group.runs().size(), counts.keySet().iterator().next());
		StringJoiner text = new StringJoiner(", "); //$NON-NLS-1$
		counts.forEach((status, count) -> text.add(NLS.bind(Messages.groupStatus, count, status)));
		return text.toString();
	}

	static String seeds(RunGroup group) {
		List<Long> seeds = group.runs().stream().filter(run -> run.status() != null).map(RunEntry::seed).distinct()
				.toList();
		return seeds.size() == 1 ? seeds.get(0).toString() : NLS.bind(Messages.groupSeeds, seeds.size());
	}

	/** The latest start; null where none can be read. */
	static Instant latest(RunGroup group) {
		return group.runs().stream().map(RunEntry::start).filter(Objects::nonNull).max(Comparator.naturalOrder())
				.orElse(null);
	}

	/** What all of the runs have changed in the same way. */
	static String changed(RunGroup group) {
		Map<String, String> common = new LinkedHashMap<>(group.runs().get(0).parameters().changed());
		group.runs().forEach(run -> common.entrySet()
				.removeIf(each -> !each.getValue().equals(run.parameters().changed().get(each.getKey()))));
		StringJoiner text = new StringJoiner(", "); //$NON-NLS-1$
		common.forEach((path, value) -> text.add(path + " = " + value)); //$NON-NLS-1$
		return text.toString();
	}

	/** The folder that all of the runs are in, empty where there is none. */
	static String folder(RunGroup group) {
		Path folder = group.runs().get(0).directory().getParent();
		return folder != null
				&& group.runs().stream().allMatch(run -> Objects.equals(run.directory().getParent(), folder))
				? folder.toString()
				: ""; //$NON-NLS-1$
	}

	/** Middle and spread, and of how many runs where not all have a value; one value alone has no spread. */
	static String summary(RunGroup group, ToDoubleFunction<RunEntry> value, DoubleFunction<String> format) {
		Spread.Summary summary = group.summary(value);
		if (summary.count() == 0)
			return ""; //$NON-NLS-1$
		String text = format.apply(summary.centre());
		if (summary.count() > 1 && group.spread() == Spread.DEVIATION)
			text += " ± " + compact(summary.high() - summary.centre()); //$NON-NLS-1$
		else if (summary.count() > 1)
			text += " [" + format.apply(summary.low()) + ", " + format.apply(summary.high()) + "]"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return summary.count() == group.runs().size() ? text
				: NLS.bind(Messages.groupPart, new Object[] { text, summary.count(), group.runs().size() });
	}

	private static String compact(double deviation) {
		return String.format(Locale.ROOT, "%.2g", deviation); //$NON-NLS-1$
	}
}
