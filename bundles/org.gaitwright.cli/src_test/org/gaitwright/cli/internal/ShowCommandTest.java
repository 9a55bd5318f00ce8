/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gaitwright.solver.run.RunDirectory;
import org.gaitwright.solver.search.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

class ShowCommandTest {
	@TempDir
	private Path folder;

	@Test
	void aFinishedRunIsATableWithReasonsAndWarnings() throws IOException {
		Path run = SampleRun.ended(folder.resolve("run"), 3, StopReason.ITERATIONS, "all iterations done");
		String out = Cli.run("show", run).ok().out();
		assertThat(out).contains(run.toString(), "sample, seed 7", "finished: all iterations done",
				"3, best policy of 2", "iteration 2: warning: the KL divergence rises; try a smaller step");
		assertThat(out).doesNotContain("resume");
		assertThat(out).containsPattern("(?m)^ +1 +100 +- ").containsPattern("(?m)^ +3 +33\\.33 +36\\.67 ");
	}

	@Test
	void onlyTheLastIterationsWhereAskedFor() throws IOException {
		Path run = SampleRun.ended(folder.resolve("run"), 3, StopReason.ITERATIONS, "all iterations done");
		assertThat(Cli.run("show", run, "--last", 1).ok().out()).containsPattern("(?m)^ +3 ")
				.doesNotContainPattern("(?m)^ +[12] ");
	}

	@Test
	void aFailedRunSaysWhyAndHowToGoOn() throws IOException {
		Path run = SampleRun.ended(folder.resolve("my run"), 1, StopReason.FAILED, "cost is NaN at time step 3");
		assertThat(Cli.run("show", run).ok().out()).contains("failed: cost is NaN at time step 3",
				"gaitwright resume '" + run + "'");
	}

	@Test
	void aRunThatIsOnIsRunningAndOneThatDiedInterrupted() throws IOException {
		Path directory = folder.resolve("run");
		try (RunDirectory run = SampleRun.write(directory, 2)) {
			assertThat(run.path()).isEqualTo(directory);
			assertThat(Cli.run("show", directory).ok().out()).contains("running", "process ");
		}
		assertThat(Cli.run("show", directory).ok().out()).contains("interrupted: its process ended without a word",
				"gaitwright resume ");
	}

	@Test
	void jsonHasEveryField() throws IOException {
		Path run = SampleRun.ended(folder.resolve("run"), 3, StopReason.ITERATIONS, "all iterations done");
		JsonNode json = Cli.run("show", "--json", run).ok().json();
		assertThat(json.get("directory").asText()).isEqualTo(run.toString());
		assertThat(json.get("experiment").asText()).isEqualTo("sample");
		assertThat(json.get("seed").asLong()).isEqualTo(7);
		assertThat(json.get("status").asText()).isEqualTo("finished");
		assertThat(json.get("stop_reason").asText()).isEqualTo("ITERATIONS");
		assertThat(json.get("message").asText()).isEqualTo("all iterations done");
		assertThat(json.get("resumable").asBoolean()).isFalse();
		assertThat(json.get("iterations").asInt()).isEqualTo(3);
		assertThat(json.get("best_iteration").asInt()).isEqualTo(2);
		assertThat(json.get("last").get("policy_cost").asDouble()).isEqualTo(110.0 / 3);
		assertThat(json.get("best").get("policy_cost").asDouble()).isEqualTo(55);
		assertThat(json.get("metrics").get("iteration")).hasToString("[1,2,3]");
		assertThat(json.get("metrics").get("policy_cost").get(0).isNull()).isTrue();
		assertThat(json.get("warnings").get(0).get("iteration").asInt()).isEqualTo(2);
		assertThat(json.get("sessions").get(0).get("threads").asInt()).isEqualTo(2);
		assertThat(json.get("sessions").get(0).get("phases").get("iteration_s").asDouble()).isEqualTo(1.5);
	}

	@Test
	void aRunThatEndedBeforeItsFirstIterationHasNoTable() throws IOException {
		Path run = SampleRun.ended(folder.resolve("run"), 0, StopReason.CANCELLED, "Ended on request");
		assertThat(Cli.run("show", run).ok().out()).contains("cancelled: Ended on request")
				.doesNotContain("trajectory");
		assertThat(Cli.run("show", run, "--json").ok().json().get("last")).isEmpty();
	}

	@Test
	void whatIsNoRunDirectoryIsToldAsSuch() throws IOException {
		Cli.run("show", folder.resolve("none")).failed(ExitCode.FILE, "none is no run directory: it does not exist");
		Cli.run("show", folder).failed(ExitCode.FILE, "it has no run.json");
		Path file = Files.createFile(folder.resolve("file"));
		Cli.run("show", file).failed(ExitCode.FILE, "it is a file");
	}

	@Test
	void damagedRunsAreToldAsSuch() throws IOException {
		Path run = SampleRun.ended(folder.resolve("run"), 1, StopReason.ITERATIONS, "done");
		Files.writeString(run.resolve("run.json"), "{\"format\": 99}");
		Cli.run("show", run).failed(ExitCode.FILE, "newer program", "99");
		Files.writeString(run.resolve("run.json"), "{");
		Cli.run("show", run).failed(ExitCode.FILE, "run.json is damaged");
	}
}
