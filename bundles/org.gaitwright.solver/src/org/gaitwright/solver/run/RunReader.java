/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

/**
 * Reads a run directory, also one that a process is writing: files that are not there yet are empty, half-written rows
 * are left for the next time. Each call reads only what is new. Changes nothing. Not thread-safe.
 */
public final class RunReader {
	/**
	 * A warning that was recorded.
	 *
	 * @param iteration outer iteration
	 * @param message   for people
	 */
	public record Warning(int iteration, String message) {
	}

	private final Path directory;
	private final LiveCsv metricsFile;
	private final LiveCsv conditionsFile;
	private final LiveCsv timeStepsFile;
	private final LiveCsv warningsFile;
	private final MetricTable metrics = new MetricTable();
	private final Map<String, MetricTable> conditions = new LinkedHashMap<>();
	private final TimeStepTable timeSteps = new TimeStepTable();
	private final List<Warning> warnings = new ArrayList<>();

	private RunReader(Path directory) {
		this.directory = directory;
		metricsFile = new LiveCsv(directory.resolve(RunLayout.METRICS));
		conditionsFile = new LiveCsv(directory.resolve(RunLayout.CONDITIONS));
		timeStepsFile = new LiveCsv(directory.resolve(RunLayout.TIME_STEPS));
		warningsFile = new LiveCsv(directory.resolve(RunLayout.WARNINGS));
	}

	/**
	 * Opens a run directory.
	 *
	 * @throws RunFormatException where it is none, or of a newer format
	 */
	public static RunReader open(Path directory) throws IOException {
		RunInfo.read(directory);
		return new RunReader(directory);
	}

	/** The directory. */
	public Path path() {
		return directory;
	}

	/** What is stored about the run as a whole. */
	public RunInfo info() throws IOException {
		return RunInfo.read(directory);
	}

	/** How it stands with the run: as stored, or interrupted where its process is gone. */
	public RunStatus status() throws IOException {
		RunInfo info = info();
		if (info.status() != RunStatus.RUNNING)
			return info.status();
		RunSession session = info.session();
		boolean alive = session.isOfThisProcess() ? RunLock.isHeld(directory) : session.mayBeAlive();
		return alive ? RunStatus.RUNNING : RunStatus.INTERRUPTED;
	}

	/** The experiment file that ran. */
	public byte[] experiment() throws IOException {
		Path file = directory.resolve(RunLayout.EXPERIMENT);
		if (!Files.isRegularFile(file))
			throw new RunFormatException(directory + " lacks its " + RunLayout.EXPERIMENT
					+ ": the run was ended while it was set up. Start the experiment anew.");
		return Files.readAllBytes(file);
	}

	/** The trajectories of the last iteration. */
	public TrajectoriesFile trajectories() throws IOException {
		Path file = directory.resolve(RunLayout.TRAJECTORIES);
		if (!Files.isRegularFile(file))
			throw new RunFormatException(directory + " has no " + RunLayout.TRAJECTORIES
					+ ": the run has not got that far, or its optimizer has none.");
		return TrajectoriesFile.read(file);
	}

	/** The metrics over all iterations up to now. */
	public MetricTable metrics() throws IOException {
		metricsFile.read(new LiveCsv.Rows() {
			@Override
			public void restart(List<String> columns) {
				metrics.restart(columns);
			}

			@Override
			public void row(CSVRecord cells) throws IOException {
				fill(metrics, metricsFile, cells, 0);
			}
		});
		return metrics;
	}

	/** The metrics of each condition over all iterations up to now, by name of the condition. */
	public Map<String, MetricTable> conditions() throws IOException {
		conditionsFile.read(new LiveCsv.Rows() {
			private List<String> columns = conditions.values().stream().findFirst().map(MetricTable::names)
					.orElse(List.of());

			@Override
			public void restart(List<String> header) {
				conditions.clear();
				columns = new ArrayList<>(header);
				columns.remove(IterationLog.CONDITION);
			}

			@Override
			public void row(CSVRecord cells) throws IOException {
				MetricTable table = conditions.computeIfAbsent(cells.get(1), name -> {
					MetricTable fresh = new MetricTable();
					fresh.restart(columns);
					return fresh;
				});
				fill(table, conditionsFile, cells, 1);
			}
		});
		return Collections.unmodifiableMap(conditions);
	}

	/** Adds a row of numbers; the iteration is followed by so many cells of text. */
	private static void fill(MetricTable table, LiveCsv file, CSVRecord cells, int texts) throws IOException {
		double[] numbers = new double[table.names().size()];
		for (int c = 0; c < numbers.length; c++)
			numbers[c] = file.number(cells, c == 0 ? 0 : c + texts, table.names().get(c));
		table.add(numbers);
	}

	/** The metrics over the time steps, of all iterations up to now. */
	public TimeStepTable timeSteps() throws IOException {
		timeStepsFile.read(new LiveCsv.Rows() {
			@Override
			public void restart(List<String> columns) {
				timeSteps.clear();
			}

			@Override
			public void row(CSVRecord cells) throws IOException {
				int length = cells.size() - 3;
				while (length > 0 && cells.get(length + 2).isEmpty())
					length--;
				double[] values = new double[length];
				for (int t = 0; t < values.length; t++)
					values[t] = timeStepsFile.number(cells, t + 3, Integer.toString(t));
				timeSteps.put(iteration(timeStepsFile, cells), cells.get(1), cells.get(2), values);
			}
		});
		return timeSteps;
	}

	/** The warnings of all iterations up to now. */
	public List<Warning> warnings() throws IOException {
		warningsFile.read(new LiveCsv.Rows() {
			@Override
			public void restart(List<String> columns) {
				warnings.clear();
			}

			@Override
			public void row(CSVRecord cells) throws IOException {
				warnings.add(new Warning(iteration(warningsFile, cells), cells.get(1)));
			}
		});
		return Collections.unmodifiableList(warnings);
	}

	private static int iteration(LiveCsv file, CSVRecord cells) throws RunFormatException {
		return (int) file.number(cells, 0, IterationLog.ITERATION);
	}
}
