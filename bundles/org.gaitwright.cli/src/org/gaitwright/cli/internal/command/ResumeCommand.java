/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.gaitwright.cli.internal.CommandFailure;
import org.gaitwright.cli.internal.ExitCode;
import org.gaitwright.cli.internal.StandardOptions;
import org.gaitwright.cli.internal.terminal.Terminal;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.RunStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaitwright resume}: goes on with a run. */
@Command(name = "resume", description = "Go on with a run that was ended, killed or failed, from its last checkpoint. "
		+ "It ends in the same bytes as one that was never ended.")
public final class ResumeCommand implements Callable<Integer> {
	private final Terminal terminal;

	@Mixin
	private StandardOptions standard;

	@Parameters(paramLabel = "RUNDIR", description = "Directory of the run.")
	private Path directory;

	@Mixin
	private ThreadOptions threads;

	@Option(names = "--json", description = "Answer in JSON at the end, in place of tables.")
	private boolean json;

	/** @param terminal where the run is shown */
	public ResumeCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws CommandFailure, ExperimentException, InvalidExperimentException, IOException {
		RunDirectories.check(directory);
		if (RunReader.open(directory).status() == RunStatus.FINISHED)
			throw new CommandFailure(ExitCode.FILE, directory + " is finished: there is nothing to go on with. "
					+ "To go further, run the experiment with more iterations (--set optimizer.iterations=N).");
		SupervisedRun run = new SupervisedRun(terminal, json, threads.count());
		Experiment experiment = run.runs().experiment(directory);
		return run.run(experiment, (runs, control, listeners, announce) -> {
			announce.accept(directory);
			return runs.resume(directory, threads.count(), control, listeners);
		});
	}
}
