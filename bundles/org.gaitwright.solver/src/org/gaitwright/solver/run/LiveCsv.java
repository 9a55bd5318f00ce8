/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVParser;
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

		/** A row; has as many cells as columns unless the file was tampered with. */
		void row(CSVRecord cells) throws IOException;
	}

	private final Path file;
	/** Bytes of the header, and of the last record that was delivered (which may be the header). */
	private byte[] header = {};
	private byte[] lastRecord = {};
	/** Where the last record ends. */
	private long end;

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
		int lastStart = CsvBytes.records(news, 0, complete.records() - 1).end();
		boolean first = end == 0;
		if (first)
			header = Arrays.copyOf(news, CsvBytes.records(news, 0, 1).end());
		lastRecord = Arrays.copyOfRange(news, lastStart, complete.end());
		end += complete.end();
		String text = new String(news, 0, complete.end(), StandardCharsets.UTF_8);
		try (CSVParser parser = CSVParser.parse(new StringReader(text), CsvLog.FORMAT)) {
			for (CSVRecord record : parser)
				if (first && record.getRecordNumber() == 1)
					rows.restart(record.toList());
				else
					rows.row(record);
		}
	}

	/**
	 * The number in a cell; an empty or missing cell is NaN.
	 *
	 * @throws RunFormatException naming file, column and text where it is none
	 */
	double number(CSVRecord row, int column, String name) throws RunFormatException {
		if (column >= row.size() || row.get(column).isEmpty())
			return Double.NaN;
		try {
			return Double.parseDouble(row.get(column));
		} catch (NumberFormatException e) {
			throw new RunFormatException(file + ", iteration " + row.get(0) + ", column '" + name + "': '"
					+ row.get(column) + "' is no number; the file was changed or damaged.", e);
		}
	}
}
