/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays out rows of text in columns two blanks apart, row by row or all at once. Columns that do not fit the width are
 * left out, the least important first. Immutable.
 */
public final class TextTable {
	private static final int GAP = 2;

	private final List<Column> columns;
	private final int[] widths;
	/** Indices of the columns shown. */
	private final int[] shown;

	/**
	 * A table whose rows are not known yet: cells wider than their column push the rest of their row.
	 *
	 * @param width columns of the terminal
	 */
	public TextTable(List<Column> columns, int width) {
		this(columns, width, List.of());
	}

	private TextTable(List<Column> columns, int width, List<List<String>> rows) {
		this.columns = List.copyOf(columns);
		widths = new int[columns.size()];
		for (int i = 0; i < widths.length; i++) {
			int column = i;
			widths[i] = Math.max(columns.get(i).leastWidth(),
					rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
		}
		shown = fitting(width);
	}

	/**
	 * The whole table with its heading.
	 *
	 * @param rows one text per column each
	 */
	public static List<String> lines(List<Column> columns, List<List<String>> rows, int width) {
		TextTable table = new TextTable(columns, width, rows);
		List<String> lines = new ArrayList<>();
		lines.add(table.heading());
		rows.forEach(row -> lines.add(table.row(row)));
		return lines;
	}

	private int[] fitting(int width) {
		List<Integer> kept = new ArrayList<>(IntStream.range(0, widths.length).boxed().toList());
		while (kept.size() > 1 && total(kept) > width) {
			int last = kept.stream().min(Comparator.<Integer>comparingInt(i -> columns.get(i).priority())
					.thenComparing(Comparator.reverseOrder())).orElseThrow();
			if (columns.get(last).priority() == Integer.MAX_VALUE)
				break;
			kept.remove((Integer) last);
		}
		return kept.stream().mapToInt(Integer::intValue).toArray();
	}

	private int total(List<Integer> kept) {
		return kept.stream().mapToInt(i -> widths[i]).sum() + GAP * (kept.size() - 1);
	}

	/** The line of headings. */
	public String heading() {
		return row(columns.stream().map(Column::heading).toList());
	}

	/** A line; the texts of columns that are left out are ignored. */
	public String row(List<String> cells) {
		StringBuilder line = new StringBuilder();
		for (int i : shown) {
			if (!line.isEmpty())
				line.append(" ".repeat(GAP));
			line.append(columns.get(i).pad(cells.get(i), widths[i]));
		}
		return line.toString().stripTrailing();
	}
}
