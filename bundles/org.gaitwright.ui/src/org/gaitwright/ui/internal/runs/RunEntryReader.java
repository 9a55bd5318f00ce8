/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.gaitwright.solver.run.MetricTable;
import org.gaitwright.solver.run.RunInfo;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.solver.search.Metric;

/** Reads run directories into rows, each only once it has changed. Not thread-safe. */
final class RunEntryReader {
	/** What tells whether a directory has to be read again. */
	private record Stamp(long infoTime, long metricsSize) {
		static Stamp of(Path directory) {
			return new Stamp(time(directory.resolve(RunLayout.INFO)), size(directory.resolve(RunLayout.METRICS)));
		}

		private static long time(Path file) {
			try {
				return Files.getLastModifiedTime(file).toMillis();
			} catch (IOException e) {
				return -1;
			}
		}

		private static long size(Path file) {
			try {
				return Files.size(file);
			} catch (IOException e) {
				return -1;
			}
		}
	}

	/** What is known of a directory; the reader is null where it cannot be opened. */
	private static final class Known {
		private Stamp stamp;
		private RunEntry entry;
		private RunReader reader;
		private RunParameters parameters;
	}

	private final Map<Path, Known> known = new HashMap<>();
	private final ParameterReader parameters = new ParameterReader();

	/** Forgets all other directories. */
	void retain(Set<Path> directories) {
		known.keySet().retainAll(directories);
	}

	RunEntry read(Path directory) {
		Known run = known.computeIfAbsent(directory, path -> new Known());
		Stamp stamp = Stamp.of(directory);
		if (!stamp.equals(run.stamp) || run.entry.status() == null || run.entry.status() == RunStatus.RUNNING) {
			run.entry = read(directory, run);
			run.stamp = stamp;
		}
		return run.entry;
	}

	private RunEntry read(Path directory, Known run) {
		try {
			if (run.reader == null)
				run.reader = RunReader.open(directory);
			if (run.parameters == null)
				run.parameters = parameters.read(directory);
			RunInfo info = run.reader.info();
			RunStatus status = run.reader.status();
			MetricTable metrics = run.reader.metrics();
			double[] cost = metrics.has(Metric.POLICY_COST.column()) ? metrics.column(Metric.POLICY_COST.column())
					: new double[0];
			Instant start = info.sessions().get(0).start();
			double wall = info.wall() + (status == RunStatus.RUNNING
					? Duration.between(info.session().start(), Instant.now()).toMillis() * 1e-3
					: 0);
			return new RunEntry(directory, info.experiment(), status, info.seed(), start, iterations(metrics),
					cost.length == 0 ? Double.NaN : cost[cost.length - 1],
					Arrays.stream(cost).filter(Double::isFinite).min().orElse(Double.NaN), wall, run.parameters,
					status == RunStatus.FAILED && info.message() != null ? info.message() : ""); //$NON-NLS-1$
		} catch (IOException | RuntimeException e) {
			run.reader = null;
			return RunEntry.unreadable(directory, RunProblem.text(directory, e));
		}
	}

	private static int iterations(MetricTable metrics) {
		if (metrics.rows() == 0)
			return 0;
		return (int) metrics.column(metrics.names().get(0))[metrics.rows() - 1];
	}
}
