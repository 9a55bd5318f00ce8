/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.format.Mat5File;

class SimulateCommandTest {
	@TempDir
	private Path folder;
	private Path torques;

	@BeforeEach
	void writeTorques() throws IOException {
		torques = Files.writeString(folder.resolve("torques.csv"), "frontJoint,rearJoint\n1,-2\n0.5,0\n0,3\n");
	}

	private Cli simulate(Object... more) {
		Object[] args = Arrays.copyOf(new Object[] { "simulate", "swimmer", "--torques", torques }, 4 + more.length);
		System.arraycopy(more, 0, args, 4, more.length);
		return Cli.run(args);
	}

	@Test
	void printsOneRowPerTimeStepAndTheEndState() {
		List<String> lines = simulate("--initial", "rearJoint=0.25, rootX=-1").ok().out().lines().toList();
		assertThat(lines).hasSize(5);
		assertThat(lines.get(0)).startsWith("time,rootX,rootZ,rootPitch,frontJoint,rearJoint,v_rootX");
		assertThat(lines.get(1)).startsWith("0.0,-1.0,0.0,0.0,0.0,0.25,").endsWith(",1.0,-2.0");
		assertThat(lines.get(4)).startsWith("0.15").endsWith(",,");
	}

	@Test
	void withoutTorquesTheStillRobotStaysWhereItIs() throws IOException {
		Files.writeString(torques, "0,0\n0,0\n");
		JsonNode json = simulate("--initial", "1,2,0.5,0.1,-0.1,0,0,0,0,0", "--json").ok().json();
		assertThat(json.get("x").get(2)).hasToString("[1.0,2.0,0.5,0.1,-0.1,0.0,0.0,0.0,0.0,0.0]");
		assertThat(json.get("u")).hasToString("[[0.0,0.0],[0.0,0.0]]");
		assertThat(json.has("A")).isFalse();
	}

	@Test
	void jacobiansAreTheDerivativesOfTheSteps() throws IOException {
		double h = 1e-5;
		JsonNode base = simulate("--json", "--jacobians").ok().json();
		double up = simulate("--json", "--initial", "frontJoint=" + h).json().get("x").get(1).get(0).asDouble();
		double down = simulate("--json", "--initial", "frontJoint=" + -h).json().get("x").get(1).get(0).asDouble();
		double derivative = (up - down) / (2 * h);
		assertThat(base.get("A").get(0).get(0).get(3).asDouble()).isCloseTo(derivative, within(1e-8));
		assertThat(base.get("A")).hasSize(3);
		assertThat(base.get("B").get(0).get(0)).hasSize(2);
		List<String> csv = simulate("--jacobians").ok().out().lines().toList();
		assertThat(csv.get(0)).contains(",d(rootX)/d(rootX),d(rootX)/d(rootZ),")
				.endsWith("d(v_rearJoint)/d(u_rearJoint)");
		assertThat(csv.get(1).split(",")[13 + 3]).isEqualTo(base.get("A").get(0).get(0).get(3).asText());
		assertThat(csv.get(4)).endsWith(",".repeat(2 + 120));
	}

	@Test
	void filesHoldTheSameInEveryFormatAndCanBePlayedAgain() throws IOException {
		JsonNode printed = simulate("--json", "--jacobians").ok().json();
		for (String format : new String[] { "csv", "mat", "json" }) {
			Path file = folder.resolve("out." + format);
			assertThat(simulate("--jacobians", "--out", file).ok().out()).isEqualTo(file + "\n");
		}
		assertThat(new ObjectMapper().readTree(folder.resolve("out.json").toFile())).isEqualTo(printed);
		assertThat(Files.readString(folder.resolve("out.csv"))).isEqualTo(simulate("--jacobians").out());
		try (Mat5File mat = Mat5.readFromFile(folder.resolve("out.mat").toFile())) {
			assertThat(mat.getMatrix("x").getDouble(2, 4)).isEqualTo(printed.get("x").get(2).get(4).asDouble());
			assertThat(mat.getMatrix("A").getDouble(new int[] { 1, 2, 3 }))
					.isEqualTo(printed.get("A").get(1).get(2).get(3).asDouble());
			assertThat(mat.getMatrix("B").getDouble(new int[] { 2, 9, 1 }))
					.isEqualTo(printed.get("B").get(2).get(9).get(1).asDouble());
		}
		for (String format : new String[] { "csv", "mat" })
			assertThat(Cli.run("simulate", "swimmer", "--torques", folder.resolve("out." + format)).ok().out())
					.isEqualTo(simulate().out());
	}

	@Test
	void conditionsAreFoundByName() {
		assertThat(simulate("--condition", "bent-1").ok().out().lines().toList().get(1))
				.doesNotStartWith("0.0,0.0,0.0,0.0,0.0");
		simulate("--condition", "bend-1").failed(ExitCode.EXPERIMENT, "no condition 'bend-1'", "Did you mean");
	}

	@Test
	void whatDoesNotFitIsNamed() throws IOException {
		simulate("--initial", "1,2").failed(ExitCode.USAGE, "2 numbers are given; the state has 10: rootX,");
		simulate("--initial", "fronJoint=1").failed(ExitCode.USAGE, "no \"fronJoint\". Did you mean \"frontJoint\"?");
		simulate("--initial", "frontJoint=NaN").failed(ExitCode.USAGE, "\"NaN\" is not a finite number");
		simulate("--initial", "frontJoint=x").failed(ExitCode.USAGE, "\"x\" is not a finite number");
		simulate("--initial", "frontJoint=1,2").failed(ExitCode.USAGE, "no \"\"");
		simulate("--out", folder.resolve("out.xlsx")).failed(ExitCode.USAGE, "ends in none of .csv, .mat, .json");
		Cli.run("simulate", "swimmer").failed(ExitCode.USAGE, "Missing required option: '--torques=FILE'");
		Cli.run("simulate", "swimmer", "--torques", folder.resolve("none.csv")).failed(ExitCode.FILE, "none.csv");
		Files.writeString(torques, "frontJoint,rearJoint\n1,x\n");
		simulate().failed(ExitCode.FILE, "torques.csv, row 2, column 2: 'x' is not a finite number");
	}

	@Test
	void aSimulationThatDivergesFails() throws IOException {
		Files.writeString(torques, "1e300,1e300\n1e300,1e300\n1e300,1e300\n1e300,1e300\n");
		simulate().failed(ExitCode.FAILED, "The simulation diverged: after time step ");
	}
}
