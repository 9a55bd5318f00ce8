/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.gaitwright.solver.search.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Commands that run and judge: run, resume, evaluate. */
class RunCommandsTest {
	@TempDir
	private Path folder;

	private Path finished(int iterations) {
		Path run = folder.resolve("run");
		Cli.run(ShortSwimmer.run(iterations, "--out", run).toArray()).ok();
		return run;
	}

	@Test
	void aRunPrintsItsTableAndSumsUp() {
		Path run = folder.resolve("my run");
		Cli result = Cli.run(ShortSwimmer.run(2, "--out", run, "--seed", 5, "--threads", 1).toArray()).ok();
		assertThat(result.err()).contains("Running swimmer, seed 5, on 1 thread, in " + run);
		assertThat(result.out()).containsPattern("(?m)^iteration +trajectory +policy")
				.containsPattern("(?m)^ +1 +\\d").containsPattern("(?m)^ +2 +\\d").contains(
						"status        finished: all iterations done", "cost          trajectories ",
						"held out      20 of 20 rollouts succeed, ", "run           " + run,
						"next          gaitwright evaluate '" + run + "'")
				.doesNotContain("resume");
	}

	@Test
	void theAnswerInJsonHasStatusMetricsAndTheHeldOutEvaluation() {
		Path run = folder.resolve("run");
		Cli result = Cli.run(ShortSwimmer.run(2, "--out", run, "--json").toArray()).ok();
		JsonNode json = result.json();
		assertThat(json.get("directory").asText()).isEqualTo(run.toString());
		assertThat(json.get("status").asText()).isEqualTo("finished");
		assertThat(json.get("iterations").asInt()).isEqualTo(2);
		assertThat(json.get("last").get("trajectory_cost").asDouble()).isPositive();
		assertThat(json.get("held_out").get("count").asInt()).isEqualTo(20);
		assertThat(json.get("held_out").get("success_rate").asDouble()).isEqualTo(1);
		assertThat(json.get("held_out").get("speed").get("mean").isNumber()).isTrue();
		assertThat(json.get("held_out").has("rollouts")).isFalse();
	}

	@Test
	void seedsAndThreadsAreWhatTheyPromise() throws IOException {
		Path one = folder.resolve("one");
		Path other = folder.resolve("other");
		Path seeded = folder.resolve("seeded");
		Cli.run(ShortSwimmer.run(2, "--out", one, "--threads", 1).toArray()).ok();
		Cli.run(ShortSwimmer.run(2, "--out", other, "--threads", 3).toArray()).ok();
		Cli.run(ShortSwimmer.run(2, "--out", seeded, "--set", "seed=9").toArray()).ok();
		assertThat(other.resolve("policy.json")).hasSameBinaryContentAs(one.resolve("policy.json"));
		assertThat(Files.readAllBytes(seeded.resolve("policy.json")))
				.isNotEqualTo(Files.readAllBytes(one.resolve("policy.json")));
		assertThat(Cli.run("show", seeded, "--json").json().get("seed").asLong()).isEqualTo(9);
	}

	@Test
	void whatCannotBeRunIsToldBeforeAnythingIsMade() throws IOException {
		Path out = folder.resolve("run");
		Cli.run("run", "swimer", "--out", out).failed(ExitCode.EXPERIMENT, "Did you mean \"swimmer\"?");
		Cli.run("run", "swimmer", "--out", out, "--set", "optimizer.temprature=1").failed(ExitCode.EXPERIMENT,
				"optimizer.temprature: ", "Did you mean \"temperature\"?");
		Cli.run("run", "swimmer", "--out", out, "--set", "optimizer.temperature=-1").failed(ExitCode.EXPERIMENT,
				"optimizer.temperature = -1: ", "allowed: [1e-12, 1e12]");
		Cli.run("run", "swimmer", "--out", out, "--set", "policy.activation=SOFTPLUSS").failed(ExitCode.EXPERIMENT,
				"policy.activation = SOFTPLUSS: ", "Did you mean \"SOFTPLUS\"?");
		Cli.run("run", "swimmer", "--out", out, "--set", "optimizer.temperature").failed(ExitCode.USAGE,
				"--set optimizer.temperature is no assignment; write PATH=VALUE");
		Cli.run("run", "swimmer", "--seed", "-3").failed(ExitCode.USAGE,
				"'--seed': \"-3\" is not a whole number from 0 to 9223372036854775807");
		Cli.run("run", "swimmer", "--threads", "0").failed(ExitCode.USAGE, "'--threads': \"0\" is not a whole number");
		assertThat(out).doesNotExist();
		Path broken = Files.writeString(folder.resolve("broken.experiment"), "<a");
		Cli.run("run", broken).failed(ExitCode.EXPERIMENT, "broken.experiment:1: error: ");
	}

	@Test
	void aDirectoryThatIsInUseIsNotOverwritten() throws IOException {
		Path out = Files.createDirectory(folder.resolve("full"));
		Files.createFile(out.resolve("thesis.tex"));
		Cli.run(ShortSwimmer.run(1, "--out", out).toArray()).failed(ExitCode.FILE, "full is not empty");
	}

	@Test
	void aRunThatFailsSaysWhereAndHowToGoOn() {
		Path run = folder.resolve("run");
		Cli result = Cli.run("run", "swimmer", "--out", run, "--set", "initialization=TrajectoryFile", "--set",
				"initialization.path=/no/such/torques.csv");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("error: Failed during initialisation: ", "/no/such/torques.csv",
				"gaitwright resume " + run)
				.doesNotContain("\tat ");
		assertThat(result.out()).contains("status        failed: ");
		Cli debug = Cli.run("resume", run, "--debug");
		assertThat(debug.code()).isEqualTo(ExitCode.FAILED);
		assertThat(debug.err()).contains("\tat org.gaitwright");
	}

	@Test
	void evaluateTellsEachRolloutAndStatistics() {
		Path run = finished(2);
		assertThat(Cli.run("evaluate", run).ok().out()).contains("test-1 ", "test-20 ",
				"policy        the best one of ",
				"conditions    test of swimmer", "success       100 % of 20 rollouts: ", " m/s");
		JsonNode json = Cli.run("evaluate", run, "--conditions", "Training", "--rollouts", 2, "--seed", 4, "--last",
				"--json").ok().json();
		assertThat(json.get("run").asText()).isEqualTo(run.toString());
		assertThat(json.get("policy").asText()).isEqualTo("last");
		assertThat(json.get("experiment").asText()).isEqualTo("swimmer");
		assertThat(json.get("conditions").asText()).isEqualTo("training");
		assertThat(json.get("criterion").asText()).isNotBlank();
		assertThat(json.get("count").asInt()).isEqualTo(8);
		assertThat(json.get("rollouts")).hasSize(8);
		JsonNode rollout = json.get("rollouts").get(0);
		assertThat(rollout.get("condition").asText()).isEqualTo("straight");
		assertThat(rollout.get("steps").asInt()).isEqualTo(20);
		assertThat(rollout.get("planned_steps").asInt()).isEqualTo(20);
		assertThat(rollout.get("success").asBoolean()).isTrue();
		for (String number : List.of("cost", "trained_cost", "speed"))
			assertThat(rollout.get(number).isNumber()).as(number).isTrue();
		for (String spread : List.of("cost", "speed", "steps"))
			assertThat(json.get(spread).fieldNames()).toIterable().containsExactly("mean", "deviation", "min", "max");
	}

	/** Torques that overflow: the policy's numbers are finite, but not what it says. */
	@Test
	void evaluateTellsWhatIsNotFinite() throws IOException {
		Path run = finished(1);
		Path policy = run.resolve("policy-best.json");
		String text = Files.readString(policy);
		Files.writeString(policy, text.replaceFirst("\"outputScale\" : \\[[^]]*]",
				"\"outputScale\" : [ 1e308, 1e308 ]").replaceAll("\"biases\" : \\[ [^],]*, [^],]* ]",
						"\"biases\" : [ 1e9, 1e9 ]"));
		Cli.run("evaluate", run).failed(ExitCode.EXPERIMENT, "The policy of 'swimmer' cannot be judged: The policy",
				"gives Infinity for control 'frontJoint' at time step 0 of condition 'test-1'.");
	}

	@Test
	void evaluateTakesConditionsOfAnotherExperimentOrWithOtherValues() {
		Path run = finished(1);
		JsonNode longer = Cli.run("evaluate", run, "--json", "--set", "evaluation.horizonFactor=3").ok().json();
		assertThat(longer.get("steps").get("max").asInt()).isEqualTo(60);
		JsonNode shipped = Cli.run("evaluate", run, "--json", "--experiment", "swimmer").ok().json();
		assertThat(shipped.get("steps").get("max").asInt()).as("the shipped one is as long as it is")
				.isEqualTo(400);
		Cli.run("evaluate", run, "--experiment", "swimer").failed(ExitCode.EXPERIMENT, "Did you mean \"swimmer\"?");
		Cli.run("evaluate", run, "--conditions", "tset").failed(ExitCode.USAGE,
				"--conditions: \"tset\" is no allowed value. Did you mean \"test\"?");
		Cli.run("evaluate", run, "--experiment", "swimmer", "--set", "observation.rootPitch=false")
				.failed(ExitCode.EXPERIMENT, "does not fit");
	}

	@Test
	void aRunIsExportedInEveryFormat() {
		Path run = finished(1);
		for (String format : List.of("csv", "mat", "json"))
			assertThat(Cli.run("export", run, "--format", format).ok().out().lines()).as(format).hasSize(6)
					.allMatch(file -> Files.isRegularFile(Path.of(file)));
	}

	@Test
	void whatCannotBeResumedOrEvaluatedIsToldAsSuch() throws IOException {
		Cli.run("resume", folder.resolve("none")).failed(ExitCode.FILE, "none is no run directory");
		Cli.run("evaluate", folder).failed(ExitCode.FILE, "is no run directory: it has no run.json");
		Path run = finished(1);
		Cli.run("resume", run).failed(ExitCode.FILE, "is finished: there is nothing to go on with");
		Files.delete(run.resolve("policy-best.json"));
		Cli.run("evaluate", run).failed(ExitCode.FILE, "has no policy-best.json");
		Path foreign = SampleRun.ended(folder.resolve("foreign"), 1, StopReason.CANCELLED, "Ended on request");
		Cli.run("resume", foreign).failed(ExitCode.EXPERIMENT, "experiment.experiment");
	}
}
