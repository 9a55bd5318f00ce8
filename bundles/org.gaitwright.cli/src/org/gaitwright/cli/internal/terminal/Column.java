/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.terminal;

/**
 * A column of a {@link TextTable}.
 *
 * @param heading   its first row
 * @param width     least width in characters
 * @param alignment where its texts stand
 * @param priority  columns with the lowest are left out first where the terminal is too narrow
 */
public record Column(String heading, int width, Alignment alignment, int priority) {
	/** Where a text stands in its column. */
	public enum Alignment {
		LEFT, RIGHT
	}

	/** A column of numbers. */
	public static Column number(String heading, int width, int priority) {
		return new Column(heading, width, Alignment.RIGHT, priority);
	}

	/** A column of texts that is always shown. */
	public static Column text(String heading) {
		return new Column(heading, 0, Alignment.LEFT, Integer.MAX_VALUE);
	}

	int leastWidth() {
		return Math.max(width, heading.length());
	}

	String pad(String text, int columns) {
		String space = " ".repeat(Math.max(0, columns - text.length()));
		return alignment == Alignment.LEFT ? text + space : space + text;
	}
}
