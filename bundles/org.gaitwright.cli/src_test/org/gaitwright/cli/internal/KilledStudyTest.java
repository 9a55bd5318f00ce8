/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A study that is killed at random moments, and then run on by the same command, ends as one that was left alone. The
 * moments are others each time; {@code -Dgaitwright.kill.seed=...} repeats those of a test that failed.
 */
@DisabledOnOs(OS.WINDOWS)
class KilledStudyTest {
	private static final int ITERATIONS = 14;
	private static final int RUNS = 4;

	@TempDir
	Path folder;

	private Path study;
	private Path whole;
	private Path killed;

	@Test
	void endsInTheSameTablesAndCurves() throws Exception {
		long seed = Long.getLong("gaitwright.kill.seed", System.nanoTime());
		System.out.println("KilledStudyTest: -Dgaitwright.kill.seed=" + seed);
		Random moments = new Random(seed);
		study = ShortStudy.write(folder.resolve("short.study"), ITERATIONS, ShortStudy.TWO_METHODS);
		whole = folder.resolve("whole");
		killed = folder.resolve("killed");
		Cli.run(command(whole, 2).toArray()).ok();
		assertThat(rows(whole)).isEqualTo(RUNS * ITERATIONS);

		killEarly(moments);
		terminateAfter(moments);
		killAfter(moments);
		assertThat(rows(killed)).as("killed before the end, seed %d", seed).isLessThan(RUNS * ITERATIONS);
		Cli.run(command(killed, 2).toArray()).ok();
		assertSame(seed);
	}

	private List<String> command(Path out, int threads) {
		return List.of("compare", study.toString(), "--out", out.toString(), "--threads", Integer.toString(threads));
	}

	/** Some time after its start, be it while it sets itself up. */
	private void killEarly(Random moments) throws IOException, InterruptedException {
		try (JavaProcess process = new JavaProcess(folder, command(killed, 2))) {
			long end = System.nanoTime() + moments.nextLong(2_000_000_000);
			process.await("its time", () -> System.nanoTime() > end || rows(killed) > 5);
			process.kill();
		}
	}

	private void killAfter(Random moments) throws IOException, InterruptedException {
		int target = rows(killed) + 1 + moments.nextInt(5);
		try (JavaProcess process = new JavaProcess(folder, command(killed, 1))) {
			process.await(target + " iterations", () -> rows(killed) >= target);
			Thread.sleep(moments.nextInt(25));
			process.kill();
		}
	}

	private void terminateAfter(Random moments) throws IOException, InterruptedException {
		int target = rows(killed) + 1 + moments.nextInt(5);
		try (JavaProcess process = new JavaProcess(folder, command(killed, 2))) {
			process.await(target + " iterations", () -> rows(killed) >= target);
			process.signal("TERM");
			assertThat(process.exitCode()).isEqualTo(ExitCode.TERMINATED);
			assertThat(process.err()).contains("Ending; a second signal ends at once.").doesNotContain("\tat ");
			assertThat(process.out()).contains("go on with         gaitwright compare ");
		}
		assertThat(killed.resolve("table.md")).content().contains(" of 2 |");
	}

	/** Iterations of all runs that are on disk. */
	private static int rows(Path out) {
		return runs(out).map(run -> run.resolve("metrics.csv")).filter(Files::exists)
				.mapToInt(KilledStudyTest::iterations).sum();
	}

	/** The run directories of a study, in the same order always. */
	private static Stream<Path> runs(Path out) {
		return Stream.of("gps/seed-1", "gps/seed-2", "es/seed-1", "es/seed-2")
				.map(run -> out.resolve("runs/swimmer").resolve(run));
	}

	/** Complete rows below the header and iteration 0. */
	private static int iterations(Path metrics) {
		try {
			return Math.max(0, (int) Files.readString(metrics).chars().filter(c -> c == '\n').count() - 2);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void assertSame(long seed) throws IOException {
		for (String table : List.of("table.csv", "runs.csv"))
			assertThat(TimelessTable.rows(killed.resolve(table))).as("%s, seed %d", table, seed)
					.isEqualTo(TimelessTable.rows(whole.resolve(table))).hasSizeGreaterThan(2);
		for (String figure : List.of("figure.svg", "figure.png"))
			assertThat(killed.resolve(figure)).as("seed %d", seed).hasSameBinaryContentAs(whole.resolve(figure));
		List<Path> unbroken = runs(whole).toList();
		List<Path> broken = runs(killed).toList();
		for (int i = 0; i < RUNS; i++) {
			assertThat(TimelessTable.rows(broken.get(i).resolve("metrics.csv"))).as("%s, seed %d", broken.get(i), seed)
					.isEqualTo(TimelessTable.rows(unbroken.get(i).resolve("metrics.csv"))).hasSize(2 + ITERATIONS);
			for (String same : List.of("policy.json", "policy-best.json", "conditions.csv", "experiment.experiment"))
				assertThat(broken.get(i).resolve(same)).as("seed %d", seed)
						.hasSameBinaryContentAs(unbroken.get(i).resolve(same));
		}
	}
}
