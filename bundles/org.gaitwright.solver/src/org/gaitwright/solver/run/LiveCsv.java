/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVRecord;

/**
 * Follows a {@link CsvLog} that another process may be writing. Each row is delivered once, when it is complete; where
 * the file was cut off or replaced since (a resumed run, a new column), all rows are delivered again.
 */
final class LiveCsv {
	/** Takes the rows. */
	interface Rows {
		/** All rows so far are void; the next ones have these columns. */
		void restart(List<String> columns);

		/** A row with as many cells as columns. */
		void row(CSVRecord cells) throws IOException;
	}

	private final Path file;
	/** Bytes of the header, and of the last record that was delivered (which may be the header). */
	private byte[] header = {};
	private byte[] lastRecord = {};
	/** Where the last record ends. */
	private long end;
	private int columns;

	LiveCsv(Path file) {
		this.file = file;
	}

	/** Delivers the rows that have come since the last call; a missing file is an empty one. */
	void read(Rows rows) throws IOException {
		try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
			if (end > 0 && !continues(open))
				forget(rows);
			open.seek(end);
			byte[] news = new byte[Math.toIntExact(Math.max(0, open.length() - end))];
			deliver(Arrays.copyOf(news, readUpTo(open, news)), rows);
		} catch (FileNotFoundException e) {
			if (end > 0)
				forget(rows);
		}
	}

	private void forget(Rows rows) {
		header = lastRecord = new byte[0];
		end = 0;
		rows.restart(List.of());
	}

	/** Whether the file still begins with what was delivered, as far as header and last record tell. */
	private boolean continues(RandomAccessFile open) throws IOException {
		return open.length() >= end && hasAt(open, 0, header) && hasAt(open, end - lastRecord.length, lastRecord);
	}

	private static boolean hasAt(RandomAccessFile open, long position, byte[] expected) throws IOException {
		byte[] found = new byte[expected.length];
		open.seek(position);
		return readUpTo(open, found) == found.length && Arrays.equals(found, expected);
	}

	/** Reads until the array is full or the file ends, which may have been cut off meanwhile. */
	private static int readUpTo(RandomAccessFile open, byte[] bytes) throws IOException {
		int count = 0;
		for (int n; count < bytes.length && (n = open.read(bytes, count, bytes.length - count)) >= 0;)
			count += n;
		return count;
	}

	private void deliver(byte[] news, Rows rows) throws IOException {
		CsvBytes.Span complete = CsvBytes.records(news, 0, Long.MAX_VALUE);
		if (complete.records() == 0)
			return;
		boolean delivered = false;
		try {
			List<CSVRecord> records = CsvLog.parse(file, news, complete.end());
			int first = 0;
			if (end == 0) {
				header = Arrays.copyOf(news, CsvBytes.records(news, 0, 1).end());
				columns = records.get(0).size();
				rows.restart(records.get(0).toList());
				first = 1;
			}
			for (CSVRecord record : records.subList(first, records.size()))
				rows.row(checked(record));
			int lastStart = CsvBytes.records(news, 0, complete.records() - 1).end();
			lastRecord = Arrays.copyOfRange(news, lastStart, complete.end());
			end += complete.end();
			delivered = true;
		} finally {
			if (!delivered)
				forget(rows);
		}
	}

	private CSVRecord checked(CSVRecord record) throws RunFormatException {
		if (record.size() != columns)
			throw new RunFormatException(file + ", iteration " + record.get(0) + ": " + record.size()
					+ " cells in a row, " + columns + " columns; the file was changed or damaged.");
		return record;
	}

	/**
	 * The number in a cell; an empty cell is NaN.
	 *
	 * @throws RunFormatException naming file, column and text where it is none
	 */
	double number(CSVRecord row, int column, String name) throws RunFormatException {
		if (row.get(column).isEmpty())
			return Double.NaN;
		try {
			return Double.parseDouble(row.get(column));
		} catch (NumberFormatException e) {
			throw new RunFormatException(file + ", iteration " + row.get(0) + ", column '" + name + "': '"
					+ row.get(column) + "' is no number; the file was changed or damaged.", e);
		}
	}
}
