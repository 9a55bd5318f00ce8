/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An interval of numbers, written as in mathematics: {@code [0, 1)} holds 0 and not 1. NaN lies in no range.
 *
 * @param minimum          lower end, or negative infinity
 * @param minimumExclusive whether the lower end itself is left out
 * @param maximum          upper end, or positive infinity
 * @param maximumExclusive whether the upper end itself is left out
 * @param text             the interval as it was written
 */
public record Range(double minimum, boolean minimumExclusive, double maximum, boolean maximumExclusive, String text) {

	private static final Pattern SYNTAX = Pattern.compile("([\\[(])\\s*([^,\\s]+)\\s*,\\s*([^,\\s]+)\\s*([\\])])");

	/** Every finite number. */
	public static final Range FINITE = parse("(-inf, inf)");

	/** Checks that the ends are in order. */
	public Range {
		if (!(minimum <= maximum)) {
			throw new IllegalArgumentException("the ends of the range " + text + " are not in order");
		}
	}

	/**
	 * Parses an interval.
	 *
	 * @param text the interval; {@code inf} and {@code -inf} stand for an open end
	 * @return the range
	 * @throws IllegalArgumentException if the text is not an interval
	 */
	public static Range parse(String text) {
		Matcher matcher = SYNTAX.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("not an interval such as [0, 1): " + text);
		}
		return new Range(end(matcher.group(2)), matcher.group(1).equals("("), end(matcher.group(3)),
				matcher.group(4).equals(")"), text);
	}

	/**
	 * Tells whether a value lies in the range.
	 *
	 * @param value any number
	 * @return whether the value is finite or an included end, and within the ends
	 */
	public boolean contains(double value) {
		return (minimumExclusive ? value > minimum : value >= minimum)
				&& (maximumExclusive ? value < maximum : value <= maximum);
	}

	@Override
	public String toString() {
		return text;
	}

	private static double end(String text) {
		return switch (text) {
			case "inf" -> Double.POSITIVE_INFINITY;
			case "-inf" -> Double.NEGATIVE_INFINITY;
			default -> Double.parseDouble(text);
		};
	}
}
