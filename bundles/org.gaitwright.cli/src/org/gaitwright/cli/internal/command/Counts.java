/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the texts of options to whole numbers; messages name the allowed range. */
final class Counts {
	private Counts() {
	}

	/** A number from 1. */
	static final class Positive implements ITypeConverter<Integer> {
		@Override
		public Integer convert(String text) {
			return (int) parse(text, 1, Integer.MAX_VALUE);
		}
	}

	/** A seed. */
	static final class Seed implements ITypeConverter<Long> {
		@Override
		public Long convert(String text) {
			return parse(text, 0, Long.MAX_VALUE);
		}
	}

	private static long parse(String text, long least, long most) {
		try {
			long value = Long.parseLong(text);
			if (value >= least && value <= most)
				return value;
		} catch (NumberFormatException e) {
			// said below
		}
		throw new TypeConversionException(
				"\"" + text + "\" is not a whole number from " + least + " to " + most);
	}
}
