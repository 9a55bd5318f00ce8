/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Commands that look at experiments: list, parameters, validate. */
class ModelCommandsTest {
	@TempDir
	private Path folder;

	@Test
	void listNamesTheShippedExperiments() {
		assertThat(Cli.run("list").ok().out()).startsWith("name")
				.containsPattern("(?m)^swimmer +The three-link swimmer");
		JsonNode experiments = Cli.run("list", "--json").ok().json().get("experiments");
		assertThat(experiments).extracting(experiment -> experiment.get("name").asText()).contains("swimmer");
		assertThat(experiments).allSatisfy(experiment -> {
			assertThat(experiment.get("description").asText()).isNotBlank();
			assertThat(experiment.get("address").asText()).startsWith("platform:/plugin/");
		});
	}

	@Test
	void everyShippedExperimentIsValid() {
		for (JsonNode experiment : Cli.run("list", "--json").json().get("experiments")) {
			Cli result = Cli.run("validate", experiment.get("name").asText()).ok();
			assertThat(result.out()).isEqualTo(experiment.get("name").asText() + ": valid\n");
		}
	}

	@Test
	void validateTellsWhereAndWhatIsAllowed() throws IOException {
		Path file = folder.resolve("mine.experiment");
		Files.writeString(file, swimmer().replace("temperature=\"0.01\"", "temperature=\"-1\""));
		Cli result = Cli.run("validate", file);
		assertThat(result.code()).isEqualTo(ExitCode.EXPERIMENT);
		assertThat(result.out()).contains("mine.experiment:", "temperature = -1", "allowed: [1e-12, 1e12]",
				file + ": not valid");
		JsonNode json = Cli.run("validate", "swimmer", file, "--json").json().get("experiments");
		assertThat(json.get(0).get("valid").asBoolean()).isTrue();
		assertThat(json.get(0).get("problems")).isEmpty();
		assertThat(json.get(1).get("valid").asBoolean()).isFalse();
		JsonNode problem = json.get(1).get("problems").get(0);
		assertThat(problem.get("severity").asText()).isEqualTo("error");
		assertThat(problem.get("file").asText()).isEqualTo(file.toString());
		assertThat(problem.get("line").asInt()).isPositive();
		assertThat(problem.get("attribute").asText()).isEqualTo("temperature");
		assertThat(problem.get("value").asText()).startsWith("-1");
		assertThat(problem.get("allowed").asText()).isEqualTo("[1e-12, 1e12]");
	}

	@Test
	void validateTellsOfWhatIsNoExperimentAtAll() throws IOException {
		Path file = Files.writeString(folder.resolve("broken.experiment"), "<experiment");
		Cli broken = Cli.run("validate", file);
		assertThat(broken.code()).isEqualTo(ExitCode.EXPERIMENT);
		assertThat(broken.out()).contains("broken.experiment:1: error: ", "not valid").doesNotContain("Exception");
		Cli missing = Cli.run("validate", "swimer");
		assertThat(missing.code()).isEqualTo(ExitCode.EXPERIMENT);
		assertThat(missing.out()).contains("no experiment or file 'swimer'. Did you mean \"swimmer\"?\n");
	}

	@Test
	void parametersHaveDefaultsRangesAndDocumentation() {
		assertThat(Cli.run("parameters", "optimizer.temperature").ok().out()).contains(
				"optimizer: ConstrainedGuidedPolicySearch", "optimizer.temperature  default 0.01; [1e-12, 1e12]",
				"Divides the cost");
		JsonNode json = Cli.run("parameters", "robot.timeStep", "--json").ok().json().get("parameters").get(0);
		assertThat(json.get("path").asText()).isEqualTo("robot.timeStep");
		assertThat(json.get("unit").asText()).isEqualTo("s");
		assertThat(json.get("default").asText()).isEqualTo("0.01");
		assertThat(json.get("allowed").asText()).isEqualTo("[1e-6, 1] s");
		assertThat(json.has("value")).isFalse();
	}

	@Test
	void parametersOfAnExperimentHaveTheirValues() {
		assertThat(Cli.run("parameters", "--of", "swimmer", "robot.timeStep").ok().out())
				.contains("robot.timeStep  = 0.05  default 0.01 s");
		assertThat(Cli.run("parameters", "--of", "swimmer", "seed", "--json").ok().json().get("parameters").get(0)
				.get("value").asText()).isEqualTo("1");
		Cli.run("parameters", "--of", "swimer").failed(ExitCode.EXPERIMENT, "Did you mean \"swimmer\"?");
	}

	@Test
	void parametersThatDoNotExistAreAdvised() {
		Cli.run("parameters", "optimizer.temprature").failed(ExitCode.USAGE,
				"No parameter begins with \"optimizer.temprature\". Did you mean optimizer.temperature?");
	}

	@Test
	void theHelpOfRunExplainsParametersAsTheModelDoes() {
		assertThat(Cli.run("run", "--help").ok().out()).contains("optimizer.temperature", "Divides the cost");
	}

	private static String swimmer() throws IOException {
		try (InputStream in = ModelCommandsTest.class.getResourceAsStream("/experiments/swimmer.experiment")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
