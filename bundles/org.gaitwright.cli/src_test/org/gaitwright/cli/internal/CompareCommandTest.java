/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.study.StudyCatalog;
import org.gaitwright.experiment.study.StudyPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

class CompareCommandTest {
	@TempDir
	Path folder;

	private Path study(int iterations, String methods) throws IOException {
		return ShortStudy.write(folder.resolve("short.study"), iterations, methods);
	}

	@Test
	void comparesAndGoesOn() throws Exception {
		Path study = study(2, ShortStudy.TWO_METHODS);
		Path out = folder.resolve("out");
		Cli first = Cli.run("compare", study, "--out", out, "--threads", 2).ok();
		assertThat(first.out()).containsPattern("swimmer +gps +2/2 ").containsPattern("swimmer +es +2/2 ")
				.contains("tables and figure");
		assertThat(first.err()).contains("Study short: 4 runs, 2 at a time, in ", "4/4 swimmer, ");
		for (String name : List.of("study.study", "runs.csv", "table.csv", "table.md", "table.tex", "figure.svg",
				"figure.png"))
			assertThat(out.resolve(name)).isNotEmptyFile();
		JsonNode again = Cli.run("compare", out.resolve("study.study"), "--out", out, "--json").ok().json();
		assertThat(again.get("rows")).hasSize(2);
		assertThat(again.get("rows").get(1).get("method").asText()).isEqualTo("es");
		assertThat(again.get("rows").get(1).get("policy_cost").get("median").isNumber()).isTrue();
		assertThat(again.get("runs")).hasSize(4)
				.allSatisfy(run -> assertThat(run.get("state").asText()).isEqualTo("finished"));
		String run = again.get("runs").get(0).get("directory").asText();
		assertThat(Cli.run("show", run).ok().out()).doesNotContain("resumed");
	}

	@Test
	void saysWhatIsWrongWithAStudy() throws Exception {
		Cli.run("compare", "swimer-and-walker").failed(ExitCode.EXPERIMENT, "Did you mean \"swimmer-and-walker\"?");
		Path study = study(2, "<methods name=\"es\"><optimizer xsi:type=\"experiment:Sgd\"/></methods>");
		Cli sgd = Cli.run("compare", study, "--out", folder.resolve("out"));
		assertThat(sgd.code()).isEqualTo(ExitCode.EXPERIMENT);
		assertThat(sgd.err()).contains("short.study:", "Sgd");
		study = study(0, ShortStudy.TWO_METHODS);
		Cli.run("compare", study, "--out", folder.resolve("out")).failed(ExitCode.EXPERIMENT, "Study 'short'",
				"optimizer.iterations", "[1, 1000000]");
		assertThat(folder.resolve("out")).doesNotExist();
		Cli.run("compare", study, "--threads", "0").failed(ExitCode.USAGE, "whole number from 1");
	}

	@Test
	void runsThatFailAreTold() throws Exception {
		Path study = study(1, "<methods name=\"gps\"/><methods name=\"bad\">"
				+ "<settings path=\"initialization\" value=\"TrajectoryFile\"/>"
				+ "<settings path=\"initialization.path\" value=\"none.mat\"/>"
				+ "</methods>");
		Cli failed = Cli.run("compare", study, "--out", folder.resolve("out"));
		assertThat(failed.code()).isEqualTo(ExitCode.FAILED);
		assertThat(failed.err()).contains("failed: ", "none.mat", "2 of 4 runs failed").doesNotContain("\tat ");
		assertThat(failed.out()).containsPattern("gps +2/2").containsPattern("bad +0/2");
	}

	@Test
	void studiesAreValidated() throws Exception {
		assertThat(Cli.run("validate", study(2, ShortStudy.TWO_METHODS), "swimmer-and-walker").ok().out())
				.contains("swimmer-and-walker: valid");
		assertThat(Cli.run("validate", study(0, ShortStudy.TWO_METHODS)).out()).contains("optimizer.iterations", "not valid");
		assertThat(Cli.run("list").ok().out()).containsPattern("(?m)^swimmer-and-walker +Constrained guided policy search");
		assertThat(Cli.run("list", "--json").ok().json().get("studies").get(0).get("name").asText())
				.isEqualTo("swimmer-and-walker");
		Cli.run("run", study(2, ShortStudy.TWO_METHODS)).failed(ExitCode.EXPERIMENT, "holds no experiment", "Study");
		Cli wrong = Cli.run("validate", study(2, "<methods name=\"1\"/>"));
		assertThat(wrong.code()).isEqualTo(ExitCode.EXPERIMENT);
		assertThat(wrong.out()).contains("short.study:14", "name");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void signalsEndAStudyFromWhichItGoesOn() throws Exception {
		Path study = study(100_000, ShortStudy.TWO_METHODS);
		Path out = folder.resolve("out");
		Path run = out.resolve("runs/swimmer/gps/seed-1/metrics.csv");
		try (JavaProcess process = new JavaProcess(folder,
				List.of("compare", study.toString(), "--out", out.toString(), "--threads", "1"))) {
			process.await("an iteration", () -> Files.exists(run));
			process.signal("INT");
			assertThat(process.exitCode()).isEqualTo(ExitCode.INTERRUPTED);
			assertThat(process.err()).contains("Ending after the iterations under way");
			assertThat(process.out()).contains("go on with         gaitwright compare ");
		}
		assertThat(out.resolve("table.md")).content().contains("| 0 of 2 |");
	}

	@Test
	void theShippedStudyHasFiveMethodsOnTwoExperiments() throws Exception {
		StudyPlan plan = StudyPlan.of(StudyCatalog.installed().open("swimmer-and-walker"), ExperimentCatalog.installed());
		assertThat(plan.experiments()).containsExactly("swimmer", "walker-flat");
		assertThat(plan.methods()).hasSize(5);
		assertThat(plan.runs()).hasSize(50);
	}
}
