/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.SearchListener;
import org.gaitwright.solver.search.SearchOutcome;
import org.gaitwright.solver.search.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that fills up while a run is recorded: the message says so, and the run can be resumed to the same bytes. */
class FullDiskTest {
	/** The device that every write to fails for lack of space. */
	private static final Path FULL = Path.of("/dev/full");
	private static final int LAST = 6;

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "metrics.csv", "timesteps.csv", "trajectories.mat.tmp", "policy.json.tmp",
			"checkpoint.mat.tmp" })
	void failsWithTheNameOfTheFile(String name) throws IOException {
		assumeTrue(Files.exists(FULL), "only systems with /dev/full can act out a full disk");
		Path directory = folder.resolve("run");
		Path file = directory.resolve(name);
		Path aside = folder.resolve("aside");
		SearchOutcome outcome = FakeRun.run(directory, LAST, new SearchListener() {
			@Override
			public void iteration(IterationRecord record) {
				if (record.iteration() == 3)
					fill(file, aside);
			}
		});
		assertThat(outcome.reason()).isEqualTo(StopReason.FAILED);
		assertThat(outcome.message()).matches(
				"Failed during recording iteration 4: Cannot write " + directory.resolve(name.replace(".tmp", ""))
						+ ": No space left on device \\([0-9.]+ MB free of [0-9.]+ MB\\)\\.");
		assertThat(outcome.result().bestIteration()).isEqualTo(4);
		assertThat(RunInfo.read(directory).message()).isEqualTo(outcome.message());
		assertThat(RunInfo.read(directory).status()).isEqualTo(RunStatus.FAILED);

		if (Files.exists(aside)) {
			Files.delete(file);
			Files.move(aside, file);
		}
		assertThat(FakeRun.run(directory, LAST).reason()).isEqualTo(StopReason.ITERATIONS);
		assertThat(RunInfo.read(directory).session().from()).as("the checkpoint before stayed intact").isEqualTo(3);
		assertSameAsUndisturbed(directory);
	}

	private static void fill(Path file, Path aside) {
		try {
			if (Files.exists(file))
				Files.move(file, aside);
			Files.createSymbolicLink(file, FULL);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private void assertSameAsUndisturbed(Path directory) throws IOException {
		Path undisturbed = folder.resolve("undisturbed");
		FakeRun.run(undisturbed, LAST);
		assertThat(FakeRun.content(directory)).isEqualTo(FakeRun.content(undisturbed));
	}

	/** The real thing, where this process may mount a file system in memory. */
	@Test
	void survivesAFullFileSystem() throws Exception {
		Path disk = Files.createDirectory(folder.resolve("disk"));
		assumeTrue(Files.exists(FULL) && succeeds("mount", "-t", "tmpfs", "-o", "size=60k", "none", disk.toString()),
				"only root may mount a file system");
		try {
			Path directory = disk.resolve("run");
			SearchOutcome outcome = FakeRun.run(directory, LAST, new SearchListener() {
				@Override
				public void iteration(IterationRecord record) {
					if (record.iteration() == 3)
						fillUp(disk.resolve("others"));
				}
			});
			assertThat(outcome.reason()).isEqualTo(StopReason.FAILED);
			assertThat(outcome.message()).contains("Cannot write " + directory, "No space left on device (");
			Files.delete(disk.resolve("others"));
			assertThat(FakeRun.run(directory, LAST).reason()).isEqualTo(StopReason.ITERATIONS);
			assertSameAsUndisturbed(directory);
		} finally {
			assertThat(succeeds("umount", disk.toString())).isTrue();
		}
	}

	private static void fillUp(Path file) {
		byte[] block = new byte[1024];
		Arrays.fill(block, (byte) 1);
		try (var out = Files.newOutputStream(file)) {
			while (true)
				out.write(block);
		} catch (IOException e) {
			assertThat(e).hasMessageContaining("No space left");
		}
	}

	private static boolean succeeds(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}
}
