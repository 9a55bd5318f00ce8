/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import org.gaitwright.cli.internal.StandardOptions;
import org.gaitwright.cli.internal.Version;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gaitwright} without a command. */
@Command(name = "gaitwright", synopsisSubcommandLabel = "COMMAND",
		versionProvider = Version.class,
		description = "Learns neural-network controllers by constrained guided policy search.",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = {
				"0:all went well",
				"1:the run, evaluation or simulation failed",
				"2:the command line was not understood",
				"3:an experiment is missing, broken or not valid",
				"4:a run directory or another file is missing, damaged, in use, or cannot be written",
				"70:a defect of the program",
				"130:ended by Ctrl-C (SIGINT) after a checkpoint; 'resume' goes on",
				"143:ended by SIGTERM after a checkpoint; 'resume' goes on" },
		commandListHeading = "%nCommands:%n",
		footer = { "", "Answers go to standard output, progress and errors to standard error.",
				"Environment: NO_COLOR (no colours), GAITWRIGHT_JVM_OPTIONS (options for the Java runtime)." })
public final class GaitwrightCommand implements Runnable {
	@Spec
	private CommandSpec spec;

	@Mixin
	private StandardOptions standard;

	@Option(names = { "-V", "--version" }, versionHelp = true, description = "Show the version and exit.")
	private boolean version;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "No command is given.");
	}
}
