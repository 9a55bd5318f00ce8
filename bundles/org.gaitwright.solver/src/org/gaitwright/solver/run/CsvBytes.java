/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

/** Finds the ends of records in the bytes of a CSV file: a line feed within quotes ends none. */
final class CsvBytes {
	/**
	 * Complete records.
	 *
	 * @param records how many
	 * @param end     index after the line feed of the last one
	 */
	record Span(long records, int end) {
	}

	private CsvBytes() {
	}

	/** The complete records from an index on that starts one, at most so many. */
	static Span records(byte[] content, int from, long most) {
		boolean quoted = false;
		long records = 0;
		int end = from;
		for (int i = from; i < content.length && records < most; i++)
			if (content[i] == '"')
				quoted = !quoted;
			else if (content[i] == '\n' && !quoted) {
				records++;
				end = i + 1;
			}
		return new Span(records, end);
	}
}
