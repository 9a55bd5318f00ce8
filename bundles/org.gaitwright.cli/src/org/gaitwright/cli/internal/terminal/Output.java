/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.terminal;

import java.io.PrintStream;
import java.util.function.IntSupplier;

/**
 * A stream of the program and what its other end can show. Thread-safe as far as the stream is.
 */
public final class Output {
	/** Width of lines where there is no terminal to ask. */
	static final int DEFAULT_WIDTH = 120;

	private final PrintStream stream;
	private final boolean interactive;
	private final boolean coloured;
	private final IntSupplier width;

	/**
	 * @param stream      where texts go
	 * @param interactive whether a person looks at a terminal that understands control sequences
	 * @param coloured    whether styles may be used
	 * @param width       columns of the terminal; asked again and again, as people resize windows
	 */
	public Output(PrintStream stream, boolean interactive, boolean coloured, IntSupplier width) {
		this.stream = stream;
		this.interactive = interactive;
		this.coloured = coloured;
		this.width = width;
	}

	/** A pipe or file: no control characters. */
	public static Output plain(PrintStream stream) {
		return new Output(stream, false, false, () -> DEFAULT_WIDTH);
	}

	/** Whether a line may be drawn over and over. */
	public boolean interactive() {
		return interactive;
	}

	/** Whether {@link #styled} does anything. */
	public boolean coloured() {
		return coloured;
	}

	/** Columns to fill at most. */
	public int width() {
		return width.getAsInt();
	}

	/** The stream itself. */
	public PrintStream stream() {
		return stream;
	}

	/** The text with a style where the stream shows colours, else as it is. */
	public String styled(Style style, String text) {
		return coloured && !text.isEmpty() ? style.apply(text) : text;
	}

	/** Prints lines, ended by a line feed, and hands them on at once. */
	public void println(String text) {
		print(text + "\n");
	}

	/** Prints a text as it is and hands it on at once. */
	public void print(String text) {
		stream.print(text);
		stream.flush();
	}

	/** Prints a paragraph, broken between words where it is wider than the terminal. */
	public void paragraph(String text) {
		println(Paragraph.wrap(text, width(), ""));
	}
}
