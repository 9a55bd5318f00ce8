/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.gaitwright.cli.internal.CommandFailure;
import org.gaitwright.cli.internal.StandardOptions;
import org.gaitwright.cli.internal.terminal.Terminal;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.RunOptions;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.InvalidExperimentException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaitwright run}: learns a policy. */
@Command(name = "run", description = { "Learn a policy: run an experiment to its end, or until Ctrl-C.",
		"Ctrl-C ends the run after the iteration under way, a second one at once; \"gaitwright resume\" goes on." })
public final class RunCommand implements Callable<Integer> {
	private final Terminal terminal;

	@Mixin
	private StandardOptions standard;

	@Parameters(paramLabel = "EXPERIMENT",
			description = "Name of a shipped experiment (see \"gaitwright list\"), or a file.")
	private String experiment;

	@Option(names = "--seed", paramLabel = "N", converter = Counts.Seed.class,
			description = "Seed of all random numbers (default: that of the experiment). Short for --set seed=N.")
	private Long seed;

	@Option(names = "--out", paramLabel = "DIR", description = "The run directory, which must be empty or not exist "
			+ "(default: a new one, runs/<experiment>/<start time>-<seed>).")
	private Path out;

	@Mixin
	private ThreadOptions threads;

	@Mixin
	private SetOptions set;

	@Option(names = "--json", description = "Answer in JSON at the end, in place of tables.")
	private boolean json;

	/** @param terminal where the run is shown */
	public RunCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws CommandFailure, ExperimentException, InvalidExperimentException, IOException {
		Map<String, String> overrides = new LinkedHashMap<>(set.overrides());
		if (seed != null)
			overrides.put("seed", seed.toString());
		Experiment opened = new Experiments(terminal.err()).open(experiment, overrides);
		RunOptions options = out == null ? RunOptions.in(Path.of("runs"), threads.count())
				: RunOptions.at(out, threads.count());
		return new SupervisedRun(terminal, json, threads.count()).run(opened,
				(runs, control, listeners, directory) -> runs.start(opened,
						options.announcedTo(directory), control, listeners));
	}
}
