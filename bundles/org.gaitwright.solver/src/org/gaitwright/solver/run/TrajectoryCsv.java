/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVPrinter;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/**
 * Writes trajectories as CSV: one row per time step with time in seconds, states under their names and controls under
 * theirs with the prefix {@value #CONTROL_PREFIX}. The end state has a row without controls.
 */
public final class TrajectoryCsv {
	/** Comes before a control's name in a header: many robots name a joint's angle and its control alike. */
	public static final String CONTROL_PREFIX = "u_";

	private TrajectoryCsv() {
	}

	/**
	 * Writes one trajectory, replacing a file that is there.
	 *
	 * @param labels its conditions are not used
	 * @param x      (T+1)×n row-major
	 * @param u      T×m row-major
	 */
	public static void write(Path file, TrajectoryLabels labels, double[] x, double[] u) throws IOException {
		Table table = new Table(labels, List.of());
		table.add(List.of(), x, u);
		table.write(file);
	}

	/** Writes the means of all trajectories of a run, with the name of the condition in the first column. */
	public static void write(Path file, TrajectoriesFile run) throws IOException {
		Table table = new Table(run.labels(), List.of(IterationLog.CONDITION));
		for (int i = 0; i < run.trajectories().size(); i++) {
			TrajectoryDistribution q = run.trajectories().get(i);
			table.add(List.of(run.labels().conditions().get(i)), q.x(), q.u());
		}
		table.write(file);
	}

	private static final class Table {
		private final TrajectoryLabels labels;
		private final StringWriter text = new StringWriter();
		private final CSVPrinter printer;

		Table(TrajectoryLabels labels, List<String> keys) throws IOException {
			this.labels = labels;
			printer = new CSVPrinter(text, CsvLog.FORMAT);
			List<Object> header = new ArrayList<>(keys);
			header.add("time");
			header.addAll(labels.states());
			for (String control : labels.controls())
				header.add(CONTROL_PREFIX + control);
			printer.printRecord(header);
		}

		void add(List<String> keys, double[] x, double[] u) throws IOException {
			int n = labels.states().size();
			int m = labels.controls().size();
			for (int t = 0; t < x.length / n; t++) {
				List<Object> row = new ArrayList<>(keys);
				row.add(t * labels.timeStep());
				for (int i = 0; i < n; i++)
					row.add(x[t * n + i]);
				for (int i = 0; i < m; i++)
					row.add(t * m < u.length ? u[t * m + i] : "");
				printer.printRecord(row);
			}
		}

		void write(Path file) throws IOException {
			DurableFiles.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
		}
	}
}
