/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.gaitwright.solver.search.SearchOutcome;
import org.gaitwright.solver.search.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs resumed from checkpoints with random faults: with a checksum that does not hold, as a torn file has, and with one
 * that was made to hold, so that the damage reaches the reader and the search. None hangs, takes memory without bound
 * or ends in anything but a message in plain words. The system property {@code gaitwright.fuzz.checkpoints} says how
 * many there are; each is a function of its number alone.
 */
class CheckpointFuzzTest {
	private static final int FILES = Integer.getInteger("gaitwright.fuzz.checkpoints", 150);
	private static final int LAST = 3;
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final long MOST_BYTES = 1L << 30;
	private static final String TITLE = "SHA-256 ";

	private final com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory
			.getThreadMXBean();

	@TempDir
	Path folder;

	@Test
	void everyCheckpointIsUsedOrRefusedInPlainWords(TestReporter reporter) throws Exception {
		Path whole = folder.resolve("whole");
		FakeRun.run(whole, LAST - 1);
		byte[] good = Files.readAllBytes(whole.resolve(RunLayout.CHECKPOINT));
		Map<String, Integer> outcomes = new TreeMap<>();
		for (int i = 0; i < FILES; i++) {
			SplittableRandom random = new SplittableRandom(i * 0x9e3779b97f4a7c15L + 2);
			byte[] bad = mutant(good, random);
			boolean sealed = i % 2 == 0 && bad.length > 128;
			Path run = FakeRun.copy(whole, folder.resolve("run"));
			Files.deleteIfExists(run.resolve(RunLayout.PREVIOUS_CHECKPOINT));
			Files.write(run.resolve(RunLayout.CHECKPOINT), sealed ? seal(bad) : bad);
			byte[] metrics = Files.readAllBytes(run.resolve(RunLayout.METRICS));
			try {
				outcomes.merge(assertTimeoutPreemptively(PATIENCE, () -> resume(run, metrics, sealed)), 1, Integer::sum);
			} catch (Exception | Error e) {
				Path kept = Files.createDirectories(Path.of("target", "fuzz")).resolve(i + ".mat");
				Files.copy(run.resolve(RunLayout.CHECKPOINT), kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
				throw new AssertionError("Mutant " + i + ", kept in " + kept + ": " + e, e);
			}
		}
		reporter.publishEntry(FILES + " checkpoints: " + outcomes);
		assertThat(outcomes).as("mutants reach all stages").containsKeys("checksum", "reader");
	}

	private static byte[] mutant(byte[] good, SplittableRandom random) {
		byte[] bad = good.clone();
		for (int k = random.nextInt(3); k >= 0 && bad.length > 1; k--) {
			int at = random.nextInt(bad.length);
			int end = Math.min(bad.length, at + 1 + random.nextInt(64));
			switch (random.nextInt(5)) {
			case 0 -> bad[at] ^= (byte) (1 << random.nextInt(8));
			case 1 -> bad[at] = (byte) random.nextInt(256);
			case 2 -> bad = Arrays.copyOf(bad, at);
			case 3 -> Arrays.fill(bad, at, end, (byte) (random.nextBoolean() ? 0 : 0xff));
			default -> System.arraycopy(good, random.nextInt(good.length - 64), bad, at, end - at);
			}
		}
		return bad;
	}

	/** Puts the right checksum in its place. */
	private static byte[] seal(byte[] content) throws Exception {
		int start = ("MATLAB 5.0 MAT-file, Gaitwright, " + TITLE).length();
		int end = start + 64;
		MessageDigest sha = MessageDigest.getInstance("SHA-256");
		sha.update(content, 0, start);
		sha.update(content, end, content.length - end);
		byte[] digits = HexFormat.of().formatHex(sha.digest()).getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(digits, 0, content, start, digits.length);
		assertThat(MatContent.isIntact(content)).isTrue();
		return content;
	}

	/** Returns how far the checkpoint got. */
	private String resume(Path run, byte[] metrics, boolean sealed) throws IOException {
		long before = threads.getCurrentThreadAllocatedBytes();
		SearchOutcome outcome = FakeRun.run(run, LAST);
		assertThat(threads.getCurrentThreadAllocatedBytes() - before).as("bytes allocated").isLessThan(MOST_BYTES);
		if (outcome.reason() != StopReason.FAILED)
			return sealed ? "used" : "undamaged";
		assertThat(outcome.message()).startsWith("Failed during ").doesNotContain("\n", "java.", "Error")
				.doesNotContainPattern("[a-z]Exception");
		assertThat(Files.readAllBytes(run.resolve(RunLayout.METRICS))).as("nothing is thrown away").startsWith(metrics);
		return outcome.message().contains("checksum") ? "checksum"
				: outcome.message().contains("is no checkpoint") ? "reader" : "restore";
	}
}
