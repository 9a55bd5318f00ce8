/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.io.LoadResult;
import org.gaitwright.model.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Shipped experiments with random faults, loaded, validated and, where they still are valid, compiled: none hangs, takes
 * memory without bound or ends in anything but problems in plain words. The system property
 * {@code gaitwright.fuzz.experiments} says how many there are; each is a function of its number alone.
 */
class ExperimentFuzzTest {
	private static final int FILES = Integer.getInteger("gaitwright.fuzz.experiments", 250);
	private static final int FIRST = Integer.getInteger("gaitwright.fuzz.first", 0);
	/** A file takes some milliseconds; the largest that are allowed take seconds. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	/** Bytes that a file may cause to be allocated, most of them not at the same time. */
	private static final long MOST_BYTES = 4L << 30;

	private final ExperimentFiles files = new ExperimentFiles();
	private final ExperimentCompiler compiler = new ExperimentCompiler();
	private final com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory
			.getThreadMXBean();

	@TempDir
	Path folder;

	@Test
	void everyFileEndsInProblemsOrAnExperiment(TestReporter reporter) throws Exception {
		List<String> seeds = seeds();
		Map<String, Integer> outcomes = new TreeMap<>();
		List<String> faults = new ArrayList<>();
		double slowest = 0;
		long largest = 0;
		long begin = System.nanoTime();
		for (int i = FIRST; i < FIRST + FILES; i++) {
			byte[] content = mutant(seeds, i);
			Path file = Files.write(folder.resolve("mutant.experiment"), content);
			long start = System.nanoTime();
			Judgement judgement = judged(i, content, () -> judge(file), faults);
			slowest = Math.max(slowest, (System.nanoTime() - start) * 1e-9);
			largest = Math.max(largest, judgement.bytes());
			outcomes.merge(judgement.outcome(), 1, Integer::sum);
		}
		reporter.publishEntry(String.format("%d files in %.0f s: %s; slowest %.2f s, largest %d MiB allocated", FILES,
				(System.nanoTime() - begin) * 1e-9, outcomes, slowest, largest >> 20));
		assertThat(faults).isEmpty();
		assertThat(outcomes).as("mutants reach all stages").containsKeys("compiled", "refused by the loader",
				"refused by validation");
	}

	/** The shipped files, and each as a file that holds all it needs, with every attribute spelt out. */
	private List<String> seeds() throws Exception {
		ExperimentCatalog catalog = ExperimentCatalog.installed();
		List<String> seeds = new ArrayList<>();
		for (String name : catalog.shipped().keySet()) {
			seeds.add(Files.readString(Path.of("experiments", name + ".experiment")));
			Path record = folder.resolve("record.experiment");
			files.saveRecord(catalog.open(name, Map.of()), record);
			seeds.add(Files.readString(record));
		}
		for (String robot : List.of("swimmer", "walker"))
			seeds.add(Files.readString(Path.of("robots", robot + ".experiment")));
		return seeds;
	}

	private static byte[] mutant(List<String> seeds, int number) {
		SplittableRandom random = new SplittableRandom(number * 0x9e3779b97f4a7c15L + 1);
		String text = seeds.get(random.nextInt(seeds.size()));
		boolean bytes = random.nextInt(4) == 0;
		int faults = 1 + random.nextInt(3);
		for (int i = 0; i < faults && !bytes; i++)
			text = XmlMutations.mutate(text, random);
		byte[] content = text.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < faults && bytes; i++)
			content = ByteMutations.mutate(content, random);
		return content;
	}

	private record Judgement(String outcome, long bytes) {
	}

	/** Keeps the file where anything but a judgement comes of it. */
	private static Judgement judged(int number, byte[] content, Supplier<Judgement> judge, List<String> faults)
			throws IOException {
		try {
			Judgement judgement = assertTimeoutPreemptively(PATIENCE, judge::get);
			assertThat(judgement.bytes()).as("bytes allocated").isLessThan(MOST_BYTES);
			return judgement;
		} catch (Exception | Error e) {
			Path kept = Files.createDirectories(Path.of("target", "fuzz")).resolve(number + ".experiment");
			Files.write(kept, content);
			faults.add("Mutant " + number + ", kept in " + kept + ": " + e
					+ (e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0]));
			return new Judgement("failed", 0);
		}
	}

	private Judgement judge(Path file) {
		long before = threads.getCurrentThreadAllocatedBytes();
		String outcome = outcome(file);
		return new Judgement(outcome, threads.getCurrentThreadAllocatedBytes() - before);
	}

	private String outcome(Path file) {
		LoadResult result = files.load(file);
		for (Problem problem : result.problems())
			isPlain(problem.describe());
		if (result.root().isEmpty())
			return "refused by the loader";
		if (result.hasErrors())
			return "refused by validation";
		if (!(result.root().get() instanceof Experiment experiment))
			return "library";
		try {
			compiler.compile(experiment);
			return "compiled";
		} catch (ExperimentException e) {
			isPlain(e.getMessage());			isPlain(e.getMessage());
			return "refused by the compiler";
		}
	}

	/** A message for people: on one line, without Java's words. */
	private static void isPlain(String message) {
		assertThat(message).isNotBlank().doesNotContain("\n").doesNotContainPattern("[a-z]Exception|[a-z]Error\\b")
				.doesNotContain("java.", " at org.gaitwright");
	}
}
