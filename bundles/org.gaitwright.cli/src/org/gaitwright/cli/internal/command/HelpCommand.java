/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.util.concurrent.Callable;

import org.gaitwright.cli.internal.ExitCode;
import org.gaitwright.cli.internal.StandardOptions;
import org.gaitwright.cli.internal.UsageErrors;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaitwright help}: the help of the program or of a command. */
@Command(name = "help", description = "Show the help of a command, or of the program.")
public final class HelpCommand implements Callable<Integer> {
	@Spec
	private CommandSpec spec;

	@Mixin
	private StandardOptions standard;

	@Parameters(arity = "0..1", paramLabel = "COMMAND", description = "Name of a command.")
	private String command;

	@Override
	public Integer call() {
		CommandLine program = spec.commandLine().getParent();
		CommandLine subject = command == null ? program : program.getSubcommands().get(command);
		if (subject == null)
			throw new ParameterException(program, UsageErrors.unknownCommand(command, program));
		subject.usage(program.getOut());
		return ExitCode.OK;
	}
}
