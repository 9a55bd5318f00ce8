/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.initial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gaitwright.solver.run.MatReader;
import org.gaitwright.solver.run.TrajectoryCsv;

import us.hebi.matlab.mat.types.MatFile;
import us.hebi.matlab.mat.types.Matrix;

/**
 * Reads control sequences from files: CSV with one row per time step, whose columns are found by the controls' names (or,
 * without a header, are exactly the controls in order), or MATLAB 5 files with a T×m matrix {@code u}. Names with the
 * prefix {@value TrajectoryCsv#CONTROL_PREFIX} go before those without, and a last row without controls is left out: so
 * trajectories that this program has written, with states and an end state, are read as well.
 */
public final class ControlFile {
	/** Longest file that is read, bytes. */
	private static final long MAXIMUM_SIZE = 256L << 20;

	private ControlFile() {
	}

	/**
	 * Controls of consecutive time steps.
	 *
	 * @param steps number of time steps T, at least 1
	 * @param u     T×m row-major, finite; shared, not copied
	 */
	public record Sequence(int steps, double[] u) {
	}

	/**
	 * Reads a file; the kind is told by the ending {@code .csv} or {@code .mat}.
	 *
	 * @param controlNames names of the m controls
	 * @throws IOException with a message that names file, row and column, for unreadable files and whatever is no sequence
	 *                     of m finite numbers
	 */
	public static Sequence read(Path file, List<String> controlNames) throws IOException {
		if (!Files.isRegularFile(file))
			throw new IOException(file + ": there is no such file");
		if (Files.size(file) > MAXIMUM_SIZE)
			throw new IOException(file + ": larger than " + (MAXIMUM_SIZE >> 20) + " MB");
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		if (name.endsWith(".csv"))
			return readCsv(file, controlNames);
		if (name.endsWith(".mat"))
			return readMat(file, controlNames.size());
		throw new IOException(file + ": controls are read from .csv and .mat files");
	}

	private static Sequence readCsv(Path file, List<String> names) throws IOException {
		List<CSVRecord> rows = new ArrayList<>();
		CSVFormat format = CSVFormat.DEFAULT.builder().setTrim(true).setIgnoreEmptyLines(true).setCommentMarker('#')
				.get();
		try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
			parser.forEach(rows::add);
		}
		boolean header = !rows.isEmpty() && !isNumber(rows.get(0).get(0));
		int[] columns = header ? columnsByName(file, rows.get(0), names) : columnsInOrder(file, rows, names.size());
		int first = header ? 1 : 0;
		int steps = rows.size() - first;
		if (header && steps > 0 && isEndState(rows.get(rows.size() - 1), columns))
			steps--;
		if (steps < 1)
			throw new IOException(file + ": no time step");
		double[] u = new double[steps * columns.length];
		for (int t = 0; t < steps; t++)
			for (int j = 0; j < columns.length; j++)
				u[t * columns.length + j] = number(file, rows.get(first + t), columns[j]);
		return new Sequence(steps, u);
	}

	/** Exported trajectories end with a row for the end state, whose controls are empty. */
	private static boolean isEndState(CSVRecord row, int[] columns) {
		for (int column : columns)
			if (column >= row.size() || !row.get(column).isEmpty())
				return false;
		return true;
	}

	private static int[] columnsByName(Path file, CSVRecord header, List<String> names) throws IOException {
		Map<String, Integer> columns = new HashMap<>();
		for (int c = 0; c < header.size(); c++)
			columns.put(header.get(c), c);
		int[] found = new int[names.size()];
		for (int j = 0; j < found.length; j++) {
			Integer column = columns.getOrDefault(TrajectoryCsv.CONTROL_PREFIX + names.get(j), columns.get(names.get(j)));
			if (column == null)
				throw new IOException(file + ": no column '" + names.get(j) + "'; the controls are " + names
						+ ", the columns " + header.toList());
			found[j] = column;
		}
		return found;
	}

	private static int[] columnsInOrder(Path file, List<CSVRecord> rows, int m) throws IOException {
		if (!rows.isEmpty() && rows.get(0).size() != m)
			throw new IOException(file + ": " + rows.get(0).size() + " columns without a header; the robot has " + m
					+ " controls");
		int[] columns = new int[m];
		for (int j = 0; j < m; j++)
			columns[j] = j;
		return columns;
	}

	private static double number(Path file, CSVRecord row, int column) throws IOException {
		if (column >= row.size())
			throw new IOException(file + ", row " + row.getRecordNumber() + ": no column " + (column + 1));
		String text = row.get(column);
		if (!isNumber(text) || !Double.isFinite(Double.parseDouble(text)))
			throw new IOException(file + ", row " + row.getRecordNumber() + ", column " + (column + 1) + ": '" + text
					+ "' is not a finite number");
		return Double.parseDouble(text);
	}

	private static boolean isNumber(String text) {
		try {
			Double.parseDouble(text);
			return true;
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private static Sequence readMat(Path file, int m) throws IOException {
		MatFile mat;
		Matrix u;
		try {
			mat = MatReader.read(Files.readAllBytes(file));
			u = mat.getMatrix("u");
		} catch (IOException | IllegalArgumentException | ClassCastException e) {
			throw new IOException(file + ": no MATLAB 5 file with a matrix 'u' (" + e.getMessage() + ")", e);
		}
		if (u.getNumDimensions() != 2 || u.getNumCols() != m || u.getNumRows() < 1)
			throw new IOException(file + ": 'u' has the shape " + Arrays.toString(u.getDimensions())
					+ "; it must be time steps × " + m + " controls");
		int steps = u.getNumRows();
		double[] values = new double[steps * m];
		for (int t = 0; t < steps; t++)
			for (int j = 0; j < m; j++) {
				values[t * m + j] = u.getDouble(t, j);
				if (!Double.isFinite(values[t * m + j]))
					throw new IOException(file + ": u(" + (t + 1) + ", " + (j + 1) + ") is " + values[t * m + j]);
			}
		return new Sequence(steps, values);
	}
}
