/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gaitwright.solver.run.MetricTable;
import org.gaitwright.solver.run.TimeStepTable;
import org.gaitwright.solver.run.TrajectoriesFile;
import org.gaitwright.solver.run.TrajectoryCsv;

/** Tables as comma-separated values. */
final class CsvWriter implements RunWriter {
	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

	@Override
	public void trajectories(TrajectoriesFile trajectories, Path file) throws IOException {
		TrajectoryCsv.write(file, trajectories);
	}

	@Override
	public void metrics(MetricTable metrics, Path file) throws IOException {
		try (CSVPrinter printer = open(file)) {
			printer.printRecord(metrics.names());
			rows(List.of(), metrics, printer);
		}
	}

	@Override
	public void conditions(Map<String, MetricTable> conditions, Path file) throws IOException {
		try (CSVPrinter printer = open(file)) {
			List<String> header = new ArrayList<>(List.of("condition"));
			header.addAll(conditions.values().stream().findFirst().map(MetricTable::names)
					.orElse(List.of("iteration")));
			printer.printRecord(header);
			for (Map.Entry<String, MetricTable> condition : conditions.entrySet())
				rows(List.of(condition.getKey()), condition.getValue(), printer);
		}
	}

	private static void rows(List<String> keys, MetricTable table, CSVPrinter printer) throws IOException {
		double[][] columns = table.names().stream().map(table::column).toArray(double[][]::new);
		for (int i = 0; i < table.rows(); i++) {
			int row = i;
			List<Object> cells = new ArrayList<>(keys);
			cells.add((long) columns[0][row]);
			Arrays.stream(columns).skip(1).forEach(column -> cells.add(cell(column[row])));
			printer.printRecord(cells);
		}
	}

	@Override
	public void timeSteps(TimeStepTable timeSteps, Path file) throws IOException {
		try (CSVPrinter printer = open(file)) {
			printer.printRecord("iteration", "condition", "metric", "step", "value");
			for (String condition : timeSteps.conditions())
				for (String metric : timeSteps.metrics())
					for (Map.Entry<Integer, double[]> entry : timeSteps.series(condition, metric).entrySet())
						for (int t = 0; t < entry.getValue().length; t++)
							printer.printRecord(entry.getKey(), condition, metric, t, cell(entry.getValue()[t]));
		}
	}

	private static Object cell(double value) {
		return Double.isNaN(value) ? "" : value;
	}

	private static CSVPrinter open(Path file) throws IOException {
		BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
		return new CSVPrinter(writer, FORMAT);
	}
}
