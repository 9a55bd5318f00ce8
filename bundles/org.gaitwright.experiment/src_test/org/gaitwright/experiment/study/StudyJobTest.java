/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentRuns;
import org.gaitwright.experiment.study.StudyRunResult.State;
import org.gaitwright.model.experiment.Study;
import org.gaitwright.solver.search.IterationRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class StudyJobTest {
	@TempDir
	Path folder;
	private final ExperimentRuns runs = new ExperimentRuns(new ExperimentCompiler(), "gaitwright test");
	private final List<String> started = Collections.synchronizedList(new ArrayList<>());
	private Study study;

	@BeforeEach
	void make() throws Exception {
		study = Studies.two(folder);
	}

	private List<StudyRunResult> run(String name, int workers, StudyControl control, StudyListener more)
			throws Exception {
		started.clear();
		return new StudyJob(Studies.plan(study), folder.resolve(name), runs, control, new StudyListener() {
			@Override
			public void started(StudyRun run) {
				started.add(run.label());
				more.started(run);
			}

			@Override
			public void iteration(StudyRun run, IterationRecord record) {
				more.iteration(run, record);
			}
		}).run(workers);
	}

	private List<StudyRunResult> run(String name, int workers) throws Exception {
		return run(name, workers, new StudyControl(), new StudyListener() {
		});
	}

	@Test
	void runsAllOnceAndWritesWhatCameOfIt() throws Exception {
		List<StudyRunResult> results = run("out", 3);
		assertThat(results).allSatisfy(r -> {
			assertThat(r.state()).as(r.message()).isEqualTo(State.FINISHED);
			assertThat(r.curve().iteration()).containsExactly(0, 1, 2);
			assertThat(r.curve().lastSteps()).isGreaterThan(100);
			assertThat(r.heldOut().cost()).isPositive();
			assertThat(r.wall()).isPositive();
		});
		List<StudyRunResult> again = run("out", 1);
		assertThat(started).as("finished runs are left alone").isEmpty();
		assertThat(again).usingRecursiveComparison().ignoringFields("run.model").isEqualTo(results);

		Path out = folder.resolve("out");
		assertThat(new StudyReport(out).write(Studies.plan(study), results)).isEmpty();
		assertTables(results, out);
		BufferedImage image = ImageIO.read(out.resolve("figure.png").toFile());
		assertThat(image.getWidth()).isEqualTo(2 * 740);
		assertThat(image.getHeight()).isEqualTo(2 * (20 + 18 + 260));
		DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
		Document svg = xml.newDocumentBuilder()
				.parse(new InputSource(new StringReader(Files.readString(out.resolve("figure.svg")))));
		assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 740 298");
		// in each of two charts: grid and axes, and for each of two methods a band and a curve
		assertThat(svg.getElementsByTagName("path").getLength()).isGreaterThan(8);
		assertThat(svg.getElementsByTagName("clipPath").getLength()).isEqualTo(2);
	}

	private static void assertTables(List<StudyRunResult> results, Path out) throws Exception {
		List<String> table = Files.readAllLines(out.resolve("table.csv"));
		assertThat(table).hasSize(3);
		String[] header = table.get(0).split(",");
		String[] cloning = table.get(2).split(",");
		assertThat(cloning).startsWith("tiny-swimmer", "cloning", "2", "2");
		double a = results.get(1).curve().lastCost();
		double b = results.get(3).curve().lastCost();
		assertThat(header[5]).isEqualTo("policy_cost_median");
		assertThat(Double.parseDouble(cloning[5])).isEqualTo(Math.min(a, b) + 0.5 * Math.abs(a - b));
		assertThat(Double.parseDouble(cloning[4])).isEqualTo(Math.min(a, b) + 0.25 * Math.abs(a - b));
		assertThat(Files.readAllLines(out.resolve("runs.csv"))).hasSize(5)
				.element(1).asString().startsWith("tiny-swimmer,own,4,finished,");
		assertThat(Files.readString(out.resolve("table.md"))).contains("| tiny-swimmer | cloning | 2 | ");
		assertThat(Files.readString(out.resolve("table.tex"))).contains("\\begin{tabular}", "tiny-swimmer & own & 2 & ",
				"$10^3$ steps \\\\");
		try (var files = Files.list(out)) {
			assertThat(files.map(f -> f.getFileName().toString())).noneMatch(name -> name.startsWith("."));
		}
	}

	@Test
	void goesOnWhereItWasEndedToTheSameBytes() throws Exception {
		run("whole", 2);
		StudyControl control = new StudyControl();
		List<StudyRunResult> ended = run("broken", 1, control, new StudyListener() {
			@Override
			public void iteration(StudyRun run, IterationRecord record) {
				control.finishIterations();
			}
		});
		assertThat(ended).extracting(StudyRunResult::state).containsOnly(State.UNFINISHED);
		assertThat(ended.get(0).curve().iteration()).containsExactly(0, 1);
		assertThat(ended.get(1).message()).contains("before it began");
		List<StudyRunResult> resumed = run("broken", 2);
		assertThat(started).hasSize(4);
		assertThat(resumed).extracting(StudyRunResult::state).containsOnly(State.FINISHED);
		for (StudyRunResult r : resumed)
			for (String file : List.of("policy.json", "policy-best.json", "trajectories.mat", "experiment.experiment"))
				assertThat(r.directory().resolve(file))
						.hasSameBinaryContentAs(folder.resolve("whole").resolve(r.run().path()).resolve(file));
		StudyControl late = new StudyControl();
		late.cancel();
		assertThat(run("broken", 1, late, new StudyListener() {
		})).extracting(StudyRunResult::state).as("finished before").containsOnly(State.FINISHED);
	}

	@Test
	void aRunThatFailsDoesNotStopTheOthers() throws Exception {
		study.getMethods().get(0).getSettings().addAll(List.of(Studies.setting("initialization", "TrajectoryFile", null),
				Studies.setting("initialization.path", "nowhere.mat", null)));
		List<StudyRunResult> results = run("out", 2);
		assertThat(results).extracting(StudyRunResult::state).containsExactly(State.FAILED, State.FINISHED, State.FAILED,
				State.FINISHED);
		assertThat(results.get(0).message()).contains("nowhere.mat");
		StudyTable table = StudyTable.of(Studies.plan(study), results);
		assertThat(table.rows().get(0).finished()).isZero();
		assertThat(table.rows().get(0).policyCost().median()).isNaN();
		new StudyReport(folder.resolve("out")).write(Studies.plan(study), results);
		assertThat(folder.resolve("out/table.md")).content().contains("| tiny-swimmer | own | 0 of 2 | – | – |");
	}

	@Test
	void runsOfAnotherStudyAreNotMistakenForItsOwn() throws Exception {
		run("out", 2);
		study.getMethods().get(1).getSettings().add(Studies.setting("optimizer.temperature", "0.3", null));
		List<StudyRunResult> results = run("out", 1);
		assertThat(results).extracting(StudyRunResult::state).containsExactly(State.FINISHED, State.FAILED, State.FINISHED,
				State.FAILED);
		assertThat(results.get(1).message()).contains("with other settings").contains("another folder");
		assertThat(started).isEmpty();
	}
}
