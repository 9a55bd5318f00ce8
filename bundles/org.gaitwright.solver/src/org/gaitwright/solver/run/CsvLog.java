/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in a CSV file (UTF-8, comma, one header line) that only grows: in rows at its end, and now and then by a
 * column, for which the file is replaced as a whole. Cells without a value are empty.
 */
final class CsvLog {
	static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').setIgnoreEmptyLines(false)
			.get();

	private final Path file;
	private final Set<String> columns = new LinkedHashSet<>();
	private long records;

	/**
	 * @param file    need not exist
	 * @param columns that are there in any case, in this order
	 */
	CsvLog(Path file, List<String> columns) {
		this.file = file;
		this.columns.addAll(columns);
	}

	/** Rows, without the header. */
	long records() {
		return records;
	}

	/**
	 * Drops all rows but the first ones, and what a killed process left of a row.
	 *
	 * @throws RunFormatException where there are fewer
	 */
	void truncate(long keep) throws IOException {
		if (keep == 0) {
			Files.deleteIfExists(file);
			records = 0;
			return;
		}
		byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
		CsvBytes.Span span = CsvBytes.records(content, 0, keep + 1);
		if (span.records() < keep + 1)
			throw new RunFormatException(file + " has " + Math.max(0, span.records() - 1) + " complete rows, but "
					+ keep + " were written before the checkpoint: it was changed or damaged since. Restore it, or "
					+ "start the experiment anew.");
		columns.addAll(parse(file, content, CsvBytes.records(content, 0, 1).end()).get(0).toList());
		if (span.end() < content.length)
			DurableFiles.truncate(file, span.end());
		records = keep;
	}

	/** Adds rows, each a map from column to text. */
	void append(List<Map<String, String>> rows) throws IOException {
		if (rows.isEmpty())
			return;
		int before = columns.size();
		rows.forEach(row -> columns.addAll(row.keySet()));
		if (records > 0 && columns.size() > before)
			widen();
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			if (records == 0)
				printer.printRecord(columns);
			for (Map<String, String> row : rows)
				printer.printRecord(columns.stream().map(c -> row.getOrDefault(c, "")));
		}
		DurableFiles.append(file, text.toString().getBytes(StandardCharsets.UTF_8));
		records += rows.size();
	}

	private void widen() throws IOException {
		byte[] content = Files.readAllBytes(file);
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			for (CSVRecord record : parse(file, content, content.length)) {
				List<String> cells = new ArrayList<>(record.getRecordNumber() == 1 ? columns : record.toList());
				while (cells.size() < columns.size())
					cells.add("");
				printer.printRecord(cells);
			}
		}
		DurableFiles.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The records in the first bytes of a file.
	 *
	 * @throws RunFormatException where that is no CSV
	 */
	static List<CSVRecord> parse(Path file, byte[] content, int length) throws IOException {
		String text = new String(content, 0, length, StandardCharsets.UTF_8);
		try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
			return parser.getRecords();
		} catch (UncheckedIOException e) {
			throw new RunFormatException(file + " is damaged: " + e.getCause().getMessage(), e);
		}
	}
}
