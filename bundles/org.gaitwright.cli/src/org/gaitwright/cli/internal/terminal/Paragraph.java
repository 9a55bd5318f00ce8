/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.terminal;

/** Breaks texts into lines. */
public final class Paragraph {
	private Paragraph() {
	}

	/**
	 * Breaks a text between words; a word that is longer than a line stays whole.
	 *
	 * @param text   line feeds in it are kept
	 * @param width  columns, the indent of further lines included
	 * @param indent what further lines begin with
	 */
	public static String wrap(String text, int width, String indent) {
		StringBuilder out = new StringBuilder();
		for (String line : text.split("\n", -1)) {
			if (!out.isEmpty())
				out.append('\n');
			wrapLine(line, width, indent, out);
		}
		return out.toString();
	}

	private static void wrapLine(String line, int width, String indent, StringBuilder out) {
		int column = 0;
		for (String word : line.split("(?<=\\S)\\s+")) {
			if (column > 0 && column + 1 + word.length() > width) {
				out.append('\n').append(indent);
				column = indent.length();
			} else if (column > 0) {
				out.append(' ');
				column++;
			}
			out.append(word);
			column += word.length();
		}
	}
}
