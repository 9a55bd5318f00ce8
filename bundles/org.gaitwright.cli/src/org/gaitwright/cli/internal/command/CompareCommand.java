/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.cli.internal.CommandFailure;
import org.gaitwright.cli.internal.ExitCode;
import org.gaitwright.cli.internal.Interrupts;
import org.gaitwright.cli.internal.StandardOptions;
import org.gaitwright.cli.internal.Version;
import org.gaitwright.cli.internal.progress.StudyProgress;
import org.gaitwright.cli.internal.report.StudyText;
import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Style;
import org.gaitwright.cli.internal.terminal.Terminal;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.ExperimentRuns;
import org.gaitwright.experiment.internal.json.Json;
import org.gaitwright.experiment.study.StudyCatalog;
import org.gaitwright.experiment.study.StudyControl;
import org.gaitwright.experiment.study.StudyJob;
import org.gaitwright.experiment.study.StudyPlan;
import org.gaitwright.experiment.study.StudyReport;
import org.gaitwright.experiment.study.StudyRunResult;
import org.gaitwright.experiment.study.StudyTable;
import org.gaitwright.model.experiment.Study;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.io.InvalidExperimentException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaitwright compare}: runs a study and sums it up. */
@Command(name = "compare", description = { "Compare methods: run a study, several runs at a time, and write tables and a "
		+ "figure.", "Given again with the same folder it goes on where it was; finished runs are not run again." })
public final class CompareCommand implements Callable<Integer> {
	private final Terminal terminal;
	private final StudyControl control = new StudyControl();
	private final AtomicInteger signal = new AtomicInteger();

	@Mixin
	private StandardOptions standard;

	@Parameters(paramLabel = "STUDY", description = "Name of a shipped study, or a file.")
	private String study;

	@Option(names = "--out", paramLabel = "DIR", description = "Folder of the study (default: studies/<name>).")
	private Path out;

	@Option(names = "--threads", paramLabel = "N", converter = Counts.Positive.class,
			description = "Runs at a time, one thread each (default: one per processor). The results do not depend on it, "
					+ "only the wall times.")
	private Integer threads;

	@Option(names = "--json", description = "Answer in JSON, in place of the table.")
	private boolean json;

	/** @param terminal where progress and results are shown */
	public CompareCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws CommandFailure, ExperimentException, InvalidExperimentException, IOException {
		Study opened = StudyCatalog.installed().open(study);
		StudyPlan plan = StudyPlan.of(opened, ExperimentCatalog.installed());
		Path folder = out == null ? Path.of("studies", plan.name()) : out;
		Files.createDirectories(folder);
		new ExperimentFiles().save(EcoreUtil.copy(opened), folder.resolve("study.study"));
		List<StudyRunResult> results = watched(plan, folder);
		for (String missing : new StudyReport(folder).write(plan, results))
			terminal.err().paragraph(terminal.err().styled(Style.WARNING, "warning: ") + missing);
		report(StudyTable.of(plan, results), results, folder);
		if (signal.get() != 0)
			return signal.get();
		long failed = results.stream().filter(r -> r.state() == StudyRunResult.State.FAILED).count();
		if (failed > 0)
			throw new CommandFailure(ExitCode.FAILED, failed + " of " + results.size() + " runs failed: see "
					+ folder.resolve("runs.csv") + ". Once the cause is removed, the same command tries them again.");
		return ExitCode.OK;
	}

	@SuppressWarnings("try") // the signals are minded by being open
	private List<StudyRunResult> watched(StudyPlan plan, Path folder) {
		int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
		ExperimentRuns runs = new ExperimentRuns(new ExperimentCompiler(), Version.PROGRAM);
		try (StudyProgress progress = new StudyProgress(terminal.err(), plan.runs().size());
				Interrupts interrupts = Interrupts.handle((code, count) -> end(code, count, progress))) {
			progress.say("Study " + plan.name() + ": " + plan.runs().size() + " runs, " + workers + " at a time, in " + folder);
			return new StudyJob(plan, folder, runs, control, progress).run(workers);
		}
	}

	/** SIGINT lets the iterations under way come to their end, SIGTERM gives them up; a second signal ends all at once. */
	private void end(int code, int count, StudyProgress progress) {
		if (count > 1) {
			progress.close();
			terminal.err().println("Ended at once. The same command goes on.");
			Runtime.getRuntime().halt(code);
		}
		signal.set(code);
		if (code == ExitCode.INTERRUPTED) {
			control.finishIterations();
			progress.say("Ending after the iterations under way; Ctrl-C again ends at once.");
		} else {
			control.cancel();
			progress.say("Ending; a second signal ends at once.");
		}
	}

	private void report(StudyTable table, List<StudyRunResult> results, Path folder) {
		Output answers = terminal.out();
		if (json) {
			answers.println(Json.text(StudyText.json(table, results).put("folder", folder.toAbsolutePath().toString())));
			return;
		}
		StudyText.print(table, answers);
		answers.println("");
		answers.println("tables and figure  " + folder.resolve("table.md") + ", table.csv, table.tex, runs.csv, figure.svg, "
				+ "figure.png");
		if (signal.get() != 0)
			answers.println("go on with         gaitwright compare " + study + (out == null ? "" : " --out " + out));
	}
}
