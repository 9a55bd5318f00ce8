/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentRuns;
import org.gaitwright.experiment.RunOptions;
import org.gaitwright.experiment.TestExperiments;
import org.gaitwright.solver.run.MetricTable;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.TrajectoriesFile;
import org.gaitwright.solver.search.SearchControl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run as it comes out of training, in files for other programs; what is in them is tested with the command. */
class RunExportTest {
	@TempDir
	static Path runs;
	private static Path run;

	@TempDir
	Path out;

	@BeforeAll
	static void train() throws Exception {
		run = new ExperimentRuns(new ExperimentCompiler(), "test").start(TestExperiments.swimmer(),
				RunOptions.in(runs, 1), new SearchControl(), List.of()).directory();
	}

	private RunExport export() throws Exception {
		return new RunExport(RunReader.open(run), out.resolve("made"));
	}

	@Test
	void aFinishedRunHasAllParts() throws Exception {
		assertThat(export().available()).isEqualTo(EnumSet.allOf(ExportItem.class));
		for (ExportFormat format : ExportFormat.values())
			assertThat(export().writeAll(format)).as(format.name()).hasSize(6).allMatch(Files::isRegularFile);
	}

	@Test
	void tablesHaveAllThatTheRunHas() throws Exception {
		export().write(Set.of(ExportItem.METRICS, ExportItem.TRAJECTORIES), ExportFormat.CSV);
		MetricTable metrics = RunReader.open(run).metrics();
		List<String> lines = Files.readAllLines(out.resolve("made/metrics.csv"));
		assertThat(lines).hasSize(metrics.rows() + 1);
		assertThat(lines.get(0).split(",")).containsExactlyElementsOf(metrics.names());
		TrajectoriesFile trajectories = RunReader.open(run).trajectories();
		int steps = trajectories.trajectories().get(0).horizon();
		assertThat(Files.readAllLines(out.resolve("made/trajectories.csv")))
				.hasSize(1 + trajectories.trajectories().size() * (steps + 1));
	}

	@Test
	void whatIsMissingIsNotAvailable() throws Exception {
		Path trajectories = run.resolve(RunLayout.TRAJECTORIES);
		Path aside = Files.move(trajectories, out.resolve("aside"));
		try {
			assertThat(export().available()).isEqualTo(EnumSet.complementOf(EnumSet.of(ExportItem.TRAJECTORIES)));
			assertThatThrownBy(() -> export().write(Set.of(ExportItem.TRAJECTORIES), ExportFormat.JSON))
					.hasMessageContaining("has no " + RunLayout.TRAJECTORIES);
		} finally {
			Files.move(aside, trajectories);
		}
	}
}
