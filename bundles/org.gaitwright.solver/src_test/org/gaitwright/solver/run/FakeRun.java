/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.SearchControl;
import org.gaitwright.solver.search.SearchListener;
import org.gaitwright.solver.search.SearchOutcome;
import org.gaitwright.solver.search.SearchRunner;

/** Runs the {@link FakeSearch} into a run directory, here or as a process of its own that can be killed. */
final class FakeRun {
	static final RunSetup SETUP = new RunSetup("test 1", 1, FakeSearch.LABELS, FakeSearch::encode);
	static final byte[] MODEL = "<experiment/>".getBytes(StandardCharsets.UTF_8);
	static final long SEED = 42;

	private FakeRun() {
	}

	/** Arguments: directory, last iteration. Prints a dot at the start and after each iteration. */
	public static void main(String[] args) throws IOException {
		SearchListener dots = new SearchListener() {
			@Override
			public void started(int iterations) {
				System.out.print('.');
				System.out.flush();
			}

			@Override
			public void iteration(IterationRecord record) {
				started(record.iteration());
			}
		};
		System.out.println(startOrResume(Path.of(args[0]), Integer.parseInt(args[1]), new SearchControl(), dots)
				.message());
	}

	static SearchOutcome startOrResume(Path directory, int last, SearchControl control, SearchListener... listeners)
			throws IOException {
		try (RunDirectory run = Files.exists(directory.resolve(RunLayout.INFO)) ? RunDirectory.open(directory, SETUP)
				: RunDirectory.createAt(directory, "fake", SEED, MODEL, SETUP)) {
			return new SearchRunner(new FakeSearch(last, SEED), run, control, List.of(listeners)).run();
		}
	}

	/** Starts or resumes the run in this process. */
	static SearchOutcome run(Path directory, int last, SearchListener... listeners) throws IOException {
		return startOrResume(directory, last, new SearchControl(), listeners);
	}

	/** Content of all files that must not depend on interruptions, time columns blanked. */
	static Map<String, String> content(Path directory) throws IOException {
		Map<String, String> content = new TreeMap<>();
		for (String name : List.of(RunLayout.CONDITIONS, RunLayout.TIME_STEPS, RunLayout.WARNINGS,
				RunLayout.TRAJECTORIES, RunLayout.POLICY, RunLayout.BEST_POLICY, RunLayout.EXPERIMENT))
			content.put(name, Files.readString(directory.resolve(name), StandardCharsets.ISO_8859_1));
		String metrics = Files.readString(directory.resolve(RunLayout.METRICS));
		int time = List.of(metrics.lines().findFirst().orElseThrow().split(",")).indexOf("iteration_s");
		content.put(RunLayout.METRICS,
				metrics.lines().map(line -> blank(line, time)).collect(Collectors.joining("\n")));
		return content;
	}

	private static String blank(String line, int column) {
		String[] cells = line.split(",", -1);
		if (column >= 0 && !cells[0].equals("iteration"))
			cells[column] = "";
		return String.join(",", cells);
	}

	/** Copies a run directory as it is now: what a process that is killed right now would leave. Returns the copy. */
	static Path copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (var files = Files.newDirectoryStream(from)) {
			for (Path file : files)
				Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
		}
		return to;
	}
}
