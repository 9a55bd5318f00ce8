/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed without warning, again and again, ends in the same bytes as one that is left alone. */
class KilledRunTest {
	private static final int LAST = 20;
	private static final int KILLS = 5;

	@TempDir
	Path folder;

	@Test
	void killedRunEndsInTheSameBytes() throws Exception {
		Path undisturbed = folder.resolve("undisturbed");
		FakeRun.run(undisturbed, LAST);
		Path killed = folder.resolve("killed");
		SplittableRandom random = new SplittableRandom(7);
		for (int i = 0; i < KILLS; i++) {
			int exit = startAndKill(killed, random.nextInt(3), random.nextLong(10_000_000));
			assertThat(exit).as("a process that was killed on its way").matches(code -> code != 0 || finished(killed));
		}
		Process process = start(killed);
		assertThat(process.waitFor()).isZero();

		assertThat(FakeRun.content(killed)).isEqualTo(FakeRun.content(undisturbed));
		assertThat(RunInfo.read(killed).status()).isEqualTo(RunStatus.FINISHED);
		assertThat(RunInfo.read(killed).sessions()).hasSize(KILLS + 1);
		assertNothingWasComplainedOf();
	}

	private static boolean finished(Path directory) {
		try {
			return RunInfo.read(directory).status() == RunStatus.FINISHED;
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** Kills a process some time after it has written so many dots, and returns its exit code. */
	private static int startAndKill(Path directory, int afterDots, long nanos) throws Exception {
		Process process = start(directory);
		InputStream dots = process.getInputStream();
		for (int i = 0; i <= afterDots; i++)
			dots.read();
		LockSupport.parkNanos(nanos);
		return process.destroyForcibly().waitFor();
	}

	/** Recent Java platforms warn of libraries that use what coming ones refuse. */
	private void assertNothingWasComplainedOf() throws IOException {
		try (var files = Files.newDirectoryStream(folder, "killed*.err")) {
			for (Path file : files)
				assertThat(file).content().doesNotContain("WARNING", "Exception");
		}
	}

	private static Process start(Path directory) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), FakeRun.class.getName(),
				directory.toString(), Integer.toString(LAST))
				.redirectError(Files.createTempFile(directory.getParent(), "killed", ".err").toFile()).start();
	}
}
