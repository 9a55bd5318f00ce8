/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

class TuneGaitCommandTest {
	@TempDir
	private Path folder;

	private static Cli tune(Object... more) {
		Object[] args = new Object[more.length + 7];
		System.arraycopy(new Object[] { "tune-gait", "--iterations", "1", "--samples", "24", "--duration", "2" }, 0, args,
				0, 7);
		System.arraycopy(more, 0, args, 7, more.length);
		return Cli.run(args);
	}

	@Test
	void writesAnExperimentThatIsValidAndHasTheGait() throws IOException {
		Path out = folder.resolve("tuned.experiment");
		Cli tuned = tune("walker-flat", "--speed", "1.2", "--out", out, "--json").ok();
		JsonNode answer = tuned.json();
		assertThat(tuned.err()).contains("1/1").contains("of the gaits walk");
		assertThat(answer.get("gait").asText()).isEqualTo("walk");
		assertThat(answer.get("speed").asDouble()).isBetween(0.5, 2.5);
		assertThat(Files.readString(out))
				.contains("liftDuration=\"" + answer.get("parameters").get("liftDuration").asText() + "\"");
		Cli.run("validate", out).ok();
		assertThat(tune("walker-flat", "--speed", "1.2").ok().out())
				.contains("liftDuration=\"" + answer.get("parameters").get("liftDuration").asText() + "\"");
	}

	@Test
	void filesOfRobotsHaveGaitsToo() throws IOException {
		Path out = folder.resolve("robots-tuned.experiment");
		JsonNode answer = tune(robots(""), "--speed", "1.2", "--out", out, "--json").ok().json();
		assertThat(Files.readString(out)).contains("<experiment:Library")
				.contains("liftDuration=\"" + answer.get("parameters").get("liftDuration").asText() + "\"");
	}

	@Test
	void saysThatNothingWalks() throws IOException {
		tune(robots("gravity=\"900\"")).failed(ExitCode.EXPERIMENT, "No gait was found", "of 2.0 s", "more samples");
	}

	/** A file of the walker, with another attribute, and its gait. */
	private Path robots(String attribute) throws IOException {
		Path experiment = folder.resolve("walker.experiment");
		tune("walker-flat", "--out", experiment).ok();
		String text = Files.readString(experiment);
		String robot = text.substring(text.indexOf("<robots"), text.indexOf("</robots>") + 9);
		String gait = text.substring(text.indexOf("<gaits"), text.indexOf("</gaits>") + 8);
		return Files.writeString(folder.resolve("robots.experiment"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<experiment:Library xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xmlns:experiment="http://gaitwright.org/experiment/1.0">
				%s%s
				</experiment:Library>
				""".formatted(robot.replaceFirst("<robots", "<robots " + attribute), gait));
	}

	@Test
	void saysWhatIsWrong() {
		tune("swimmer").failed(ExitCode.EXPERIMENT, "'swimmer' has no gait");
		tune("walker-flat", "--gait", "wolk").failed(ExitCode.USAGE, "no gait 'wolk'", "walk");
		Cli.run("tune-gait", "walker-flat", "--samples", "3").failed(ExitCode.USAGE, "3 samples");
		tune("walker-flat", "--out", folder.resolve("no/such/folder/x.experiment")).failed(ExitCode.FILE,
				"Cannot write");
		tune("nowhere").failed(ExitCode.EXPERIMENT, "nowhere");
	}
}
