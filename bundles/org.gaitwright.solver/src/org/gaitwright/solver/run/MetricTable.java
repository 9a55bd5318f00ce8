/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Metrics over the iterations, by column; NaN where there is no value. Grows when its {@link RunReader} is asked again;
 * the arrays given out are copies. Not thread-safe.
 */
public final class MetricTable {
	private final List<String> names = new ArrayList<>();
	private final Map<String, Integer> columns = new HashMap<>();
	private double[][] values = {};
	private int rows;

	MetricTable() {
	}

	/** Names of the columns; the first is {@code iteration}. */
	public List<String> names() {
		return Collections.unmodifiableList(names);
	}

	/** Number of rows. */
	public int rows() {
		return rows;
	}

	/** Whether there is such a column. */
	public boolean has(String name) {
		return columns.containsKey(name);
	}

	/**
	 * A column, one entry per row.
	 *
	 * @throws NoSuchElementException where there is none of that name
	 */
	public double[] column(String name) {
		Integer column = columns.get(name);
		if (column == null)
			throw new NoSuchElementException("There is no metric '" + name + "'; there are " + names);
		return Arrays.copyOf(values[column], rows);
	}

	/** The table as MATLAB variables named like the columns, what is no letter or digit replaced by an underscore. */
	public MatContent toMat() {
		MatContent content = new MatContent();
		for (String name : names) {
			String variable = name.replaceAll("[^A-Za-z0-9_]", "_").replaceFirst("^(?=[^A-Za-z])", "m");
			content.put(variable, column(name), rows);
		}
		return content;
	}

	void restart(List<String> columnNames) {
		names.clear();
		columns.clear();
		for (String name : columnNames) {
			columns.putIfAbsent(name, names.size());
			names.add(name);
		}
		values = new double[names.size()][16];
		rows = 0;
	}

	/** Adds a row, one number per column. */
	void add(double[] row) {
		for (int c = 0; c < row.length; c++) {
			if (rows == values[c].length)
				values[c] = Arrays.copyOf(values[c], 2 * rows);
			values[c][rows] = row[c];
		}
		rows++;
	}
}
