/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.gaitwright.solver.run.TrajectoriesFile;
import org.gaitwright.solver.search.StopReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.format.Mat5File;

class ExportCommandTest {
	@TempDir
	private Path folder;
	private Path run;

	@BeforeEach
	void makeRun() throws IOException {
		run = SampleRun.ended(folder.resolve("run"), 3, StopReason.ITERATIONS, "all iterations done");
	}

	private List<String> exported(String format) {
		Path out = folder.resolve(format);
		return Cli.run("export", run, "--format", format, "--out", out).ok().out().lines()
				.map(line -> out.relativize(Path.of(line)).toString()).toList();
	}

	@Test
	void csvHasARowPerIterationConditionOrTimeStep() throws IOException {
		assertThat(exported("csv")).containsExactly("trajectories.csv", "policy.json", "policy-best.json",
				"metrics.csv", "conditions.csv", "timesteps.csv");
		Path csv = folder.resolve("csv");
		assertThat(Files.readAllLines(csv.resolve("trajectories.csv"))).hasSize(1 + 2 * 4)
				.startsWith("condition,time,q,v,u_torque", "left,0.0,0.5,1.5,0.5")
				.endsWith("right,0.15000000000000002,6.5,7.5,");
		assertThat(Files.readString(csv.resolve("policy.json"))).isEqualTo(SampleRun.POLICY);
		List<String> metrics = Files.readAllLines(csv.resolve("metrics.csv"));
		assertThat(metrics).hasSize(4);
		assertThat(metrics.get(0)).startsWith("iteration,trajectory_cost,policy_cost,");
		assertThat(metrics.get(1)).as("no value for NaN").startsWith("1,100.0,,");
		assertThat(Files.readAllLines(csv.resolve("conditions.csv"))).containsExactly(
				"condition,iteration,trajectory_cost", "left,1,90.0", "left,2,45.0", "left,3,30.0", "right,1,110.0",
				"right,2,55.0", "right,3," + 110.0 / 3);
		assertThat(Files.readAllLines(csv.resolve("timesteps.csv"))).hasSize(1 + 2 * 3 * 3)
				.startsWith("iteration,condition,metric,step,value", "1,left,kl,0,1.0").contains("2,right,kl,1,");
	}

	@Test
	void jsonHasMatricesAsRowsAndNullForNaN() throws IOException {
		assertThat(exported("json")).contains("trajectories.json", "metrics.json", "conditions.json", "timesteps.json");
		JsonNode trajectories = json("trajectories.json");
		assertThat(trajectories.get("states")).hasToString("[\"q\",\"v\"]");
		JsonNode left = trajectories.get("trajectories").get(0);
		assertThat(left.get("condition").asText()).isEqualTo("left");
		assertThat(left.get("x")).hasToString("[[0.5,1.5],[2.5,3.5],[4.5,5.5],[6.5,7.5]]");
		assertThat(left.get("K").get(1)).hasToString("[[2.5,3.5]]");
		assertThat(left.get("S").get(3)).hasToString("[[12.5,13.5],[14.5,15.5]]");
		assertThat(left.get("lambda")).hasToString("[1.0,2.0,3.0]");
		assertThat(json("metrics.json").get("policy_cost").get(0).isNull()).isTrue();
		assertThat(json("metrics.json").get("iteration")).hasToString("[1,2,3]");
		assertThat(json("conditions.json").get("right").get("trajectory_cost").get(1).asDouble()).isEqualTo(55);
		assertThat(json("timesteps.json")).hasSize(6);
		assertThat(json("timesteps.json").get(5)).hasToString(
				"{\"iteration\":3,\"condition\":\"right\",\"metric\":\"kl\",\"values\":[4.0,null,6.0]}");
	}

	private JsonNode json(String name) throws IOException {
		return new ObjectMapper().readTree(folder.resolve("json").resolve(name).toFile());
	}

	@Test
	void matHasArraysThatOtherProgramsRead() throws IOException {
		assertThat(exported("mat")).containsExactly("trajectories.mat", "policy.mat", "policy-best.mat", "metrics.mat",
				"conditions.mat", "timesteps.mat");
		Path mat = folder.resolve("mat");
		assertThat(TrajectoriesFile.read(mat.resolve("trajectories.mat")).labels().conditions())
				.containsExactly("left", "right");
		try (Mat5File metrics = Mat5.readFromFile(mat.resolve("metrics.mat").toFile());
				Mat5File conditions = Mat5.readFromFile(mat.resolve("conditions.mat").toFile());
				Mat5File policy = Mat5.readFromFile(mat.resolve("policy-best.mat").toFile());
				Mat5File steps = Mat5.readFromFile(mat.resolve("timesteps.mat").toFile())) {
			assertThat(policy.getChar("kind").getString()).isEqualTo("sample");
			assertThat(policy.getCell("controls").getChar(0).getString()).isEqualTo("torque");
			assertThat(policy.getMatrix("theta").getDouble(1)).isEqualTo(2.5);
			assertThat(policy.getMatrix("covariance").getDouble(0, 1)).isEqualTo(2);
			assertThat(policy.getMatrix("function_layers_1_biases").getDouble(0)).isEqualTo(5);
			assertThat(policy.getMatrix("function_layers_2_biases").getDouble(1)).isEqualTo(7);
			assertThat(policy.getMatrix("format").getDouble(0)).isEqualTo(1);
			assertThat(metrics.getMatrix("trajectory_cost").getDouble(1)).isEqualTo(50);
			assertThat(conditions.getCell("conditions").getChar(1).getString()).isEqualTo("right");
			assertThat(conditions.getMatrix("iteration").getDouble(2)).isEqualTo(3);
			assertThat(conditions.getMatrix("trajectory_cost").getDimensions()).containsExactly(3, 2);
			assertThat(conditions.getMatrix("trajectory_cost").getDouble(1, 1)).isEqualTo(55);
			assertThat(steps.getMatrix("kl").getDimensions()).containsExactly(3, 2, 3);
			assertThat(steps.getMatrix("kl").getDouble(new int[] { 2, 1, 2 })).isEqualTo(6);
			assertThat(steps.getMatrix("kl").getDouble(new int[] { 2, 1, 1 })).isNaN();
		}
	}

	@Test
	void onlyThePartsThatAreAskedForIntoTheRunByDefault() {
		JsonNode files = Cli.run("export", run, "METRICS", "policy", "--json").ok().json().get("files");
		assertThat(files).hasSize(3);
		assertThat(files.get(0).asText()).isEqualTo(run.resolve("export/policy.json").toString());
		assertThat(files.get(2).asText()).isEqualTo(run.resolve("export/metrics.csv").toString());
		assertThat(run.resolve("export/metrics.csv")).exists();
		assertThat(run.resolve("export/trajectories.csv")).doesNotExist();
	}

	@Test
	void aPolicyThatMatlabHasNoFormForIsNamed() throws IOException {
		Files.writeString(run.resolve("policy.json"), "{\"kind\": \"tree\", \"nodes\": {\"left\": [[1], [2, 3]]}}");
		Cli.run("export", run, "policy", "--format", "mat").failed(ExitCode.FILE,
				"policy.json: \"nodes_left\" has no form");
		Files.writeString(run.resolve("policy.json"), "{");
		Cli.run("export", run, "policy", "--format", "mat").failed(ExitCode.FILE, "policy.json is damaged");
	}

	@Test
	void aRunWithoutTrajectoriesExportsTheRest() throws IOException {
		Files.delete(run.resolve("trajectories.mat"));
		assertThat(exported("csv")).contains("metrics.csv").doesNotContain("trajectories.csv");
		Cli.run("export", run, "trajectories").failed(ExitCode.FILE, "has no trajectories.mat");
	}

	@Test
	void aRunWithoutPolicyExportsTheRest() throws IOException {
		Files.delete(run.resolve("policy.json"));
		Files.delete(run.resolve("policy-best.json"));
		assertThat(exported("csv")).contains("metrics.csv").doesNotContain("policy.json");
		Cli.run("export", run, "policy").failed(ExitCode.FILE, "has no policy");
	}

	@Test
	void filesOfARunAreNotReplaced() throws IOException {
		byte[] trajectories = Files.readAllBytes(run.resolve("trajectories.mat"));
		Cli.run("export", run, "--format", "mat", "--out", run).failed(ExitCode.FILE,
				run + " is the directory of a run, whose own files would be replaced: choose another one.");
		assertThat(run.resolve("trajectories.mat")).hasBinaryContent(trajectories);
	}

	@Test
	void unknownPartsAndFormatsSuggestTheNearest() {
		Cli.run("export", run, "trajectoris").failed(ExitCode.USAGE,
				"PART: \"trajectoris\" is no allowed value. Did you mean \"trajectories\"? "
						+ "Allowed: trajectories, policy,");
		Cli.run("export", run, "--format", "xlsx").failed(ExitCode.USAGE,
				"--format: \"xlsx\" is no allowed value. Allowed: csv, mat, json.");
	}

	@Test
	void aDirectoryThatCannotBeMadeIsNamed() throws IOException {
		Path file = Files.createFile(folder.resolve("file"));
		Cli.run("export", run, "--out", file.resolve("sub")).failed(ExitCode.FILE, file.toString());
	}
}
