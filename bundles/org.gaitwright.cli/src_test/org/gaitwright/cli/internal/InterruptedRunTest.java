/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Runs that are ended from outside: Ctrl-C, SIGTERM, SIGKILL. */
@DisabledOnOs(OS.WINDOWS)
class InterruptedRunTest {
	@TempDir
	private Path folder;

	/** Outer iterations on disk; below the header there is a row for iteration 0. */
	private static int iterations(Path run) {
		Path metrics = run.resolve("metrics.csv");
		try {
			return Files.exists(metrics) ? Math.max(0, Files.readAllLines(metrics).size() - 2) : 0;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void signalsEndARunAfterACheckpointFromWhichItGoesOn() throws IOException, InterruptedException {
		Path run = folder.resolve("run");
		int done;
		try (JavaProcess process = new JavaProcess(folder, ShortSwimmer.run(100_000, "--out", run))) {
			process.await("two iterations", () -> iterations(run) >= 2);
			process.signal("INT");
			assertThat(process.exitCode()).isEqualTo(ExitCode.INTERRUPTED);
			assertThat(process.err()).contains("Ending after this iteration; Ctrl-C again ends at once.");
			assertThat(process.out()).contains("status        cancelled: ", "gaitwright resume " + run)
					.doesNotContain("\u001b", "\r");
			JsonNode json = Cli.run("show", run, "--json").ok().json();
			assertThat(json.get("status").asText()).isEqualTo("cancelled");
			assertThat(json.get("resumable").asBoolean()).isTrue();
			done = json.get("iterations").asInt();
			assertThat(done).isGreaterThanOrEqualTo(2);
		}
		try (JavaProcess process = new JavaProcess(folder, List.of("resume", run.toString(), "--json"))) {
			process.await("another iteration", () -> iterations(run) > done);
			process.signal("TERM");
			assertThat(process.exitCode()).isEqualTo(ExitCode.TERMINATED);
			assertThat(process.out()).contains("\"status\" : \"cancelled\"", "\"held_out\" : null");
		}
		assertThat(Cli.run("show", run).ok().out()).contains(", resumed once at ");
	}

	@Test
	void aSecondSignalEndsARunAtOnce() throws IOException, InterruptedException {
		Path run = folder.resolve("run");
		List<String> slow = ShortSwimmer.run(1, "--out", run, "--set", "optimizer.policyIterations=1000000", "--set",
				"optimizer.policyGradientTolerance=0", "--set", "task.horizon=200", "--set", "policy.hiddenSizes=100");
		try (JavaProcess process = new JavaProcess(folder, slow)) {
			process.await("iteration 0", () -> printed(process, "\n        0 "));
			process.signal("INT");
			process.await("the answer", () -> said(process, "Ending after this iteration"));
			process.signal("INT");
			assertThat(process.exitCode()).isEqualTo(ExitCode.INTERRUPTED);
			assertThat(process.err()).contains("Ended at once. Go on with: gaitwright resume " + run);
		}
		assertThat(Cli.run("show", run).ok().out()).contains("interrupted: ", "gaitwright resume ");
	}

	@Test
	void beforeTheFirstCheckpointASignalEndsARunAtItsNextCheck() throws IOException, InterruptedException {
		Path run = folder.resolve("run");
		List<String> slow = ShortSwimmer.run(1, "--out", run, "--set", "optimizer.firstPolicyIterations=1000000",
				"--set", "optimizer.policyGradientTolerance=0", "--set", "task.horizon=200", "--set",
				"policy.hiddenSizes=100");
		try (JavaProcess process = new JavaProcess(folder, slow)) {
			process.await("the beginning", () -> said(process, "Running swimmer"));
			process.signal("INT");
			assertThat(process.exitCode()).isEqualTo(ExitCode.INTERRUPTED);
			assertThat(process.err()).contains("Ending; a second signal ends at once.");
		}
		assertThat(Cli.run("show", run).ok().out()).contains("cancelled: ", "iterations    0");
	}

	private static boolean printed(JavaProcess process, String text) {
		try {
			return process.out().contains(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean said(JavaProcess process, String text) {
		try {
			return process.err().contains(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void aRunThatIsKilledAtAnyMomentEndsInTheSameBytes() throws IOException, InterruptedException {
		int iterations = 25;
		Path whole = folder.resolve("whole");
		Cli.run(ShortSwimmer.run(iterations, "--out", whole).toArray()).ok();
		Path killed = folder.resolve("killed");
		Random moments = new Random(20260521);
		List<String> command = ShortSwimmer.run(iterations, "--out", killed, "--threads", "1");
		for (int kills = 0; kills < 3; kills++) {
			int target = iterations(killed) + 1 + moments.nextInt(5);
			try (JavaProcess process = new JavaProcess(folder, command)) {
				process.await("iteration " + target, () -> iterations(killed) >= target);
				Thread.sleep(moments.nextInt(25));
				process.signal("KILL");
				assertThat(process.exitCode()).isEqualTo(128 + 9);
			}
			assertThat(Cli.run("show", killed, "--json").ok().json().get("status").asText()).isEqualTo("interrupted");
			command = List.of("resume", killed.toString());
		}
		assertThat(iterations(killed)).as("killed before the end").isLessThan(iterations);
		Cli.run("resume", killed, "--threads", 2).ok();
		assertThat(TimelessTable.rows(killed.resolve("metrics.csv")))
				.isEqualTo(TimelessTable.rows(whole.resolve("metrics.csv"))).hasSize(2 + iterations);
		for (String file : List.of("trajectories.mat", "policy.json", "policy-best.json", "conditions.csv",
				"timesteps.csv"))
			assertThat(killed.resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
	}
}
