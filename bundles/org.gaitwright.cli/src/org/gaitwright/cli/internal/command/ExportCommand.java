/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;

import org.gaitwright.cli.internal.CommandFailure;
import org.gaitwright.cli.internal.ExitCode;
import org.gaitwright.cli.internal.StandardOptions;
import org.gaitwright.cli.internal.terminal.Terminal;
import org.gaitwright.experiment.internal.export.ExportFormat;
import org.gaitwright.experiment.internal.export.ExportItem;
import org.gaitwright.experiment.internal.export.RunExport;
import org.gaitwright.experiment.internal.json.Json;
import org.gaitwright.solver.run.RunReader;

import com.fasterxml.jackson.databind.node.ArrayNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaitwright export}: what a run has found, in files for other programs. */
@Command(name = "export", description = "Write trajectories, policy and metrics of a run as CSV, MATLAB or JSON files; "
		+ "print their names.")
public final class ExportCommand implements Callable<Integer> {
	private final Terminal terminal;

	@Mixin
	private StandardOptions standard;

	@Parameters(index = "0", paramLabel = "RUNDIR", description = "Directory of the run.")
	private Path directory;

	@Parameters(index = "1..*", paramLabel = "PART", description = "What to write: trajectories, policy, metrics, "
			+ "conditions (metrics of each training condition), timesteps (metrics over the horizon). "
			+ "Without any, all that the run has.")
	private List<ExportItem> items;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "csv",
			description = "csv, mat or json (default: csv). Policies have no CSV form and are then written as JSON.")
	private ExportFormat format;

	@Option(names = "--out", paramLabel = "DIR",
			description = "Where to write (default: the directory \"export\" in RUNDIR). Files there are replaced.")
	private Path out;

	@Option(names = "--json", description = "Print the names of the files in JSON.")
	private boolean json;

	/** @param terminal where to say what was written */
	public ExportCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws CommandFailure, IOException {
		RunReader run = RunReader.open(RunDirectories.check(directory));
		RunExport export = new RunExport(run, out == null ? directory.resolve("export") : out);
		List<Path> files = items == null ? export.writeAll(format) : export.write(EnumSet.copyOf(items), format);
		if (json) {
			ArrayNode names = Json.array();
			files.forEach(file -> names.add(file.toAbsolutePath().normalize().toString()));
			terminal.out().println(Json.text(Json.object().set("files", names)));
		} else
			files.forEach(file -> terminal.out().println(file.toString()));
		return ExitCode.OK;
	}
}
