/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.gaitwright.cli.internal.command.CompareCommand;
import org.gaitwright.cli.internal.command.EvaluateCommand;
import org.gaitwright.cli.internal.command.ExportCommand;
import org.gaitwright.cli.internal.command.GaitwrightCommand;
import org.gaitwright.cli.internal.command.HelpCommand;
import org.gaitwright.cli.internal.command.ListCommand;
import org.gaitwright.cli.internal.command.ParametersCommand;
import org.gaitwright.cli.internal.command.ResumeCommand;
import org.gaitwright.cli.internal.command.RunCommand;
import org.gaitwright.cli.internal.command.ShowCommand;
import org.gaitwright.cli.internal.command.SimulateCommand;
import org.gaitwright.cli.internal.command.TuneGaitCommand;
import org.gaitwright.cli.internal.command.ValidateCommand;
import org.gaitwright.cli.internal.parameters.FrequentParameters;
import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.PicocliException;

/** Puts the commands together, and runs one. */
public final class CommandLineFactory {
	private static final String PARAMETERS = "parameters";

	private CommandLineFactory() {
	}

	/** Runs a command; nothing is thrown. Returns the exit code. */
	public static int execute(Terminal terminal, String... args) {
		try {
			return create(terminal).execute(args);
		} catch (RuntimeException | Error e) {
			// the outermost boundary: whatever comes here is told to the user, not thrown at them
			return new ExecutionErrors(terminal.err()).report(e, List.of(args).contains(ExecutionErrors.DEBUG));
		} finally {
			terminal.out().stream().flush();
			terminal.err().stream().flush();
		}
	}

	/** All commands, speaking to a terminal. */
	static CommandLine create(Terminal terminal) {
		CommandLine line = new CommandLine(new GaitwrightCommand());
		line.addSubcommand(run(terminal));
		line.addSubcommand(new ResumeCommand(terminal));
		line.addSubcommand(new CompareCommand(terminal));
		line.addSubcommand(new EvaluateCommand(terminal));
		line.addSubcommand(new SimulateCommand(terminal));
		line.addSubcommand(new TuneGaitCommand(terminal));
		line.addSubcommand(new ShowCommand(terminal));
		line.addSubcommand(new ExportCommand(terminal));
		line.addSubcommand(new ListCommand(terminal));
		line.addSubcommand(new ParametersCommand(terminal));
		line.addSubcommand(new ValidateCommand(terminal));
		line.addSubcommand(new HelpCommand());
		line.setOut(writer(terminal.out())).setErr(writer(terminal.err()));
		line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.out().coloured() ? Ansi.ON : Ansi.OFF));
		line.setUsageHelpWidth(Math.max(60, Math.min(terminal.out().width(), 120)));
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setExecutionStrategy(parsed -> execute(parsed, terminal));
		line.setParameterExceptionHandler(new UsageErrors(terminal.err()));
		line.setExecutionExceptionHandler(new ExecutionErrors(terminal.err()));
		return line;
	}

	/** Runs a command, or shows help; picocli would print the stack trace of what goes wrong in help. */
	private static int execute(ParseResult parsed, Terminal terminal) {
		try {
			return new CommandLine.RunLast().execute(parsed);
		} catch (PicocliException e) {
			throw e;
		} catch (RuntimeException e) {
			return new ExecutionErrors(terminal.err()).report(e, false);
		}
	}

	/** Its help ends with what the model says of parameters; the model is loaded for nothing less. */
	private static CommandLine run(Terminal terminal) {
		CommandLine run = new CommandLine(new RunCommand(terminal));
		List<String> sections = new ArrayList<>(run.getHelpSectionKeys());
		sections.add(PARAMETERS);
		run.setHelpSectionKeys(sections);
		run.getHelpSectionMap().put(PARAMETERS,
				help -> FrequentParameters.help(help.commandSpec().usageMessage().width()));
		return run;
	}

	private static PrintWriter writer(Output output) {
		return new PrintWriter(output.stream(), true);
	}
}
