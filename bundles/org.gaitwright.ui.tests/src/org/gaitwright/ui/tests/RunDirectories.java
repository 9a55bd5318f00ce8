/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentRuns;
import org.gaitwright.experiment.RunOptions;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.search.SearchControl;

/** Makes run directories for tests. */
final class RunDirectories {
	private RunDirectories() {
	}

	/** A short run of the swimmer. */
	static Path swimmer(Path runs, long seed, int iterations) throws Exception {
		Map<String, String> overrides = new LinkedHashMap<>();
		overrides.put("seed", Long.toString(seed));
		overrides.put("optimizer.iterations", Integer.toString(iterations));
		overrides.put("optimizer.temperature", seed == 1 ? "0.01" : "0.05");
		return new ExperimentRuns(new ExperimentCompiler(), "test")
				.start(ExperimentCatalog.installed().open("swimmer", overrides), RunOptions.in(runs, 1),
						new SearchControl(), List.of())
				.directory();
	}

	/** A copy of a run with another seed, and as many iterations as wanted of made-up metrics. */
	static Path madeUp(Path run, String name, int seed, int iterations) throws IOException {
		Path copy = Files.createDirectories(run.resolveSibling(name));
		try (var files = Files.list(run)) {
			for (Path file : files.filter(Files::isRegularFile).toList())
				Files.copy(file, copy.resolve(file.getFileName()));
		}
		Path info = copy.resolve(RunLayout.INFO);
		Files.writeString(info, Files.readString(info).replaceFirst("\"seed\" : \\d+", "\"seed\" : " + seed));
		StringBuilder rows = new StringBuilder("iteration,trajectory_cost,policy_cost,kl_mean,lagrangian\n");
		for (int i = 0; i <= iterations; i++)
			rows.append(row(i, seed));
		Files.writeString(copy.resolve(RunLayout.METRICS), rows);
		return copy;
	}

	/** A row of made-up metrics; the Lagrangian falls below zero. */
	static String row(int i, int seed) {
		double noise = Math.sin(12.9898 * (i + 1) * seed) * 0.12;
		return String.format(Locale.ROOT, "%d,%.9g,%.9g,%.9g,%.9g%n", i,
				(40 + 10 * seed) * Math.exp(-i / (6.0 + 3 * seed)) * (1 + noise) + 8,
				(90 + 10 * seed) * Math.exp(-i / (8.0 + 3 * seed)) * (1 + 2 * noise) + 9, Math.exp(-i / 5.0) + 1e-4,
				5.0 - i);
	}
}
