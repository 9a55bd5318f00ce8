/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Style;
import org.gaitwright.model.problem.Nearest;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was probably meant. */
public final class UsageErrors implements IParameterExceptionHandler {
	private final Output err;

	UsageErrors(Output err) {
		this.err = err;
	}

	@Override
	public int handleParseException(ParameterException e, String[] args) {
		CommandLine command = e.getCommandLine();
		err.paragraph(err.styled(Style.BAD, "error: ") + describe(e));
		CommandSpec spec = command.getCommandSpec();
		String help = spec.parent() == null ? "gaitwright --help" : "gaitwright help " + spec.name();
		err.println("See \"" + help + "\".");
		return ExitCode.USAGE;
	}

	private static String describe(ParameterException e) {
		if (e instanceof UnmatchedArgumentException unmatched)
			return unmatched(unmatched);
		if (e.getArgSpec() != null && e.getValue() != null && e.getArgSpec().auxiliaryTypes()[0].isEnum())
			return unknownValue(e.getArgSpec(), e.getValue());
		return e.getMessage();
	}

	private static String unknownValue(ArgSpec argument, String value) {
		List<String> known = Arrays.stream(argument.auxiliaryTypes()[0].getEnumConstants())
				.map(constant -> constant.toString().toLowerCase(Locale.ROOT)).toList();
		String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
		String advice = Nearest.to(value, known).map(near -> "Did you mean \"" + near + "\"? ").orElse("");
		return name + ": \"" + value + "\" is no allowed value. " + advice + "Allowed: " + String.join(", ", known)
				+ ".";
	}

	private static String unmatched(UnmatchedArgumentException e) {
		CommandLine command = e.getCommandLine();
		String argument = e.getUnmatched().get(0);
		if (argument.startsWith("-") && argument.length() > 1)
			return unknownOption(argument.replaceFirst("=.*", ""), command);
		if (!command.getSubcommands().isEmpty())
			return unknownCommand(argument, command);
		for (ArgSpec positional : command.getCommandSpec().positionalParameters())
			if (positional.auxiliaryTypes()[0].isEnum())
				return unknownValue(positional, argument);
		return "Unexpected argument \"" + argument + "\".";
	}

	/** Says that a program has no such command, and which it has. */
	public static String unknownCommand(String name, CommandLine program) {
		return "Unknown command \"" + name + "\". " + Nearest.advice(name, program.getSubcommands().keySet());
	}

	private static String unknownOption(String option, CommandLine command) {
		List<String> known = new ArrayList<>();
		command.getCommandSpec().options().forEach(o -> known.addAll(List.of(o.names())));
		return "Unknown option \"" + option + "\". " + Nearest.advice(option, known);
	}
}
