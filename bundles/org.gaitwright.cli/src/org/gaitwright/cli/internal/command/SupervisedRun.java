/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.gaitwright.cli.internal.CommandFailure;
import org.gaitwright.cli.internal.ExitCode;
import org.gaitwright.cli.internal.Interrupts;
import org.gaitwright.cli.internal.Version;
import org.gaitwright.cli.internal.progress.RunProgress;
import org.gaitwright.cli.internal.report.JudgementJson;
import org.gaitwright.cli.internal.report.JudgementText;
import org.gaitwright.cli.internal.report.RunJson;
import org.gaitwright.cli.internal.report.RunSummary;
import org.gaitwright.cli.internal.report.RunText;
import org.gaitwright.cli.internal.report.ShellWord;
import org.gaitwright.cli.internal.terminal.Terminal;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.ExperimentRuns;
import org.gaitwright.experiment.JudgementRequest;
import org.gaitwright.experiment.PolicyJudgement;
import org.gaitwright.experiment.RunOutcome;
import org.gaitwright.experiment.internal.json.Json;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.search.SearchControl;
import org.gaitwright.solver.search.SearchListener;
import org.gaitwright.solver.search.StopReason;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A run that a person watches and may end: shows progress, minds signals, judges the policy at the end and sums up.
 */
final class SupervisedRun {
	/** What is supervised. */
	@FunctionalInterface
	interface Work {
		/**
		 * @param directory to be told the run directory as soon as it exists
		 */
		RunOutcome run(ExperimentRuns runs, SearchControl control, List<SearchListener> listeners,
				Consumer<Path> directory) throws ExperimentException, InvalidExperimentException, IOException;
	}

	private final Terminal terminal;
	private final boolean json;
	private final int threads;
	private final ExperimentRuns runs = new ExperimentRuns(new ExperimentCompiler(), Version.PROGRAM);
	private final SearchControl control = new SearchControl();
	private final AtomicReference<Path> directory = new AtomicReference<>();
	private final AtomicInteger signal = new AtomicInteger();

	/** @param json whether the answer is to be JSON */
	SupervisedRun(Terminal terminal, boolean json, int threads) {
		this.terminal = terminal;
		this.json = json;
		this.threads = threads;
	}

	ExperimentRuns runs() {
		return runs;
	}

	/**
	 * Runs to the end.
	 *
	 * @param experiment what is run
	 * @return exit code
	 * @throws CommandFailure where the run failed
	 */
	int run(Experiment experiment, Work work)
			throws CommandFailure, ExperimentException, InvalidExperimentException, IOException {
		RunOutcome outcome = watched(experiment, work);
		StopReason reason = outcome.search().reason();
		boolean ended = reason == StopReason.ITERATIONS || reason == StopReason.CONVERGED;
		if (ended && !experiment.getTask().getTest().isEmpty())
			judge(outcome.directory());
		else
			report(outcome.directory(), null);
		return switch (reason) {
			case ITERATIONS, CONVERGED -> ExitCode.OK;
			case CANCELLED -> signal.get() == 0 ? ExitCode.INTERRUPTED : signal.get();
			case FAILED -> throw new CommandFailure(ExitCode.FAILED,
					outcome.search().message() + "\nOnce the cause is removed, \"" + resume(outcome.directory())
							+ "\" goes on from the last checkpoint.",
					outcome.search().cause());
		};
	}

	/** Reports a run with its judgement; the run is there where its policy cannot be judged, too. */
	private void judge(Path run) throws ExperimentException, InvalidExperimentException, IOException {
		PolicyJudgement judgement;
		try {
			judgement = runs.judge(run, JudgementRequest.heldOut(threads));
		} catch (ExperimentException e) {
			report(run, null);
			throw e;
		}
		report(run, judgement);
	}

	@SuppressWarnings("try") // the signals are minded by being open
	private RunOutcome watched(Experiment experiment, Work work)
			throws ExperimentException, InvalidExperimentException, IOException {
		int total = experiment.getOptimizer().getIterations();
		try (RunProgress progress = new RunProgress(terminal, total, !json, System::nanoTime);
				Interrupts interrupts = Interrupts.handle((code, count) -> end(code, count, progress))) {
			return work.run(runs, control, List.of(progress), path -> announce(path, experiment, progress));
		}
	}

	private void announce(Path path, Experiment experiment, RunProgress progress) {
		directory.set(path);
		progress.say("Running " + experiment.getName() + ", seed " + experiment.getSeed() + ", on " + threads
				+ (threads == 1 ? " thread" : " threads") + ", in " + path);
	}

	/** SIGINT lets the iteration under way come to its end, SIGTERM gives it up; a second signal ends all at once. */
	private void end(int code, int count, RunProgress progress) {
		Path path = directory.get();
		if (count > 1) {
			progress.close();
			terminal.err().println(path == null ? "Ended at once." : "Ended at once. Go on with: " + resume(path));
			Runtime.getRuntime().halt(code);
		}
		signal.set(code);
		if (code == ExitCode.INTERRUPTED && hasCheckpoint(path)) {
			control.finishIteration();
			progress.say("Ending after this iteration; Ctrl-C again ends at once.");
		} else {
			control.cancel();
			progress.say("Ending; a second signal ends at once.");
		}
	}

	/** Before the first checkpoint there is nothing to lose, and no iteration that will soon be over. */
	private static boolean hasCheckpoint(Path path) {
		return path != null && Files.exists(path.resolve(RunLayout.CHECKPOINT));
	}

	private void report(Path path, PolicyJudgement judgement) throws IOException {
		RunSummary summary = RunSummary.read(path);
		if (json) {
			ObjectNode answer = RunJson.summary(summary);
			answer.set("held_out", judgement == null ? null : JudgementJson.statistics(judgement));
			terminal.out().println(Json.text(answer));
			return;
		}
		RunText text = new RunText(terminal.out());
		text.outcome(summary);
		if (judgement != null)
			new JudgementText(terminal.out()).brief(judgement);
		text.line("run", path.toString());
		if (summary.isResumable())
			text.line("go on with", resume(path));
		else
			for (String command : List.of("show", "evaluate", "export"))
				text.line("next", "gaitwright " + command + " " + ShellWord.quote(path.toString()));
	}

	private static String resume(Path path) {
		return "gaitwright resume " + ShellWord.quote(path.toString());
	}
}
