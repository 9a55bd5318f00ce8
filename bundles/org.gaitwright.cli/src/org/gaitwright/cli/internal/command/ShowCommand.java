/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.gaitwright.cli.internal.CommandFailure;
import org.gaitwright.cli.internal.ExitCode;
import org.gaitwright.cli.internal.StandardOptions;
import org.gaitwright.cli.internal.report.RunJson;
import org.gaitwright.cli.internal.report.RunSummary;
import org.gaitwright.cli.internal.report.RunText;
import org.gaitwright.cli.internal.terminal.Terminal;
import org.gaitwright.experiment.internal.json.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaitwright show}: how a run went, or goes. */
@Command(name = "show", description = "Show a run: status, reasons, a table of its iterations, warnings. "
		+ "Also while another process works on it.")
public final class ShowCommand implements Callable<Integer> {
	private final Terminal terminal;

	@Mixin
	private StandardOptions standard;

	@Parameters(paramLabel = "RUNDIR", description = "Directory of the run.")
	private Path directory;

	@Option(names = "--last", paramLabel = "N", converter = Counts.Positive.class,
			description = "Show only the last N iterations.")
	private Integer last;

	@Option(names = "--json", description = "Answer in JSON.")
	private boolean json;

	/** @param terminal where to show it */
	public ShowCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws CommandFailure, IOException {
		RunSummary run = RunSummary.read(RunDirectories.check(directory));
		if (json)
			terminal.out().println(Json.text(RunJson.complete(run)));
		else
			new RunText(terminal.out()).complete(run, last == null ? Integer.MAX_VALUE : last);
		return ExitCode.OK;
	}
}
