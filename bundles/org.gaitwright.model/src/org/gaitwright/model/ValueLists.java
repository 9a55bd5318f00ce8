/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The textual form of attributes that hold a list in one value: items separated by white space or commas. */
public final class ValueLists {

	private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

	private ValueLists() {
	}

	/**
	 * Parses whole numbers.
	 *
	 * @param text the items, or {@code null}
	 * @return an unmodifiable list, or {@code null} where the text is {@code null}
	 * @throws NumberFormatException if an item is not a whole number
	 */
	public static List<Integer> parseIntegers(String text) {
		return text == null ? null : items(text).stream().map(Integer::valueOf).toList();
	}

	/**
	 * Parses names.
	 *
	 * @param text the items, or {@code null}
	 * @return an unmodifiable list, or {@code null} where the text is {@code null}
	 */
	public static List<String> parseNames(String text) {
		return text == null ? null : items(text);
	}

	/**
	 * Writes items as text that the parsing methods read.
	 *
	 * @param items the items, or {@code null}
	 * @return the items separated by spaces, or {@code null} where there are none to write
	 */
	public static String format(List<?> items) {
		return items == null ? null : items.stream().map(String::valueOf).collect(Collectors.joining(" "));
	}

	private static List<String> items(String text) {
		return SEPARATOR.splitAsStream(text).filter(item -> !item.isEmpty()).toList();
	}
}
