/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Style;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.model.io.InvalidExperimentException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into a message for people and an exit code; a stack trace only where it is asked for. */
final class ExecutionErrors implements IExecutionExceptionHandler {
	/** Option of every command. */
	static final String DEBUG = "--debug";

	private final Output err;

	ExecutionErrors(Output err) {
		this.err = err;
	}

	@Override
	public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
		return report(e, isDebug(command));
	}

	private static boolean isDebug(CommandLine command) {
		ParseResult parsed = command.getParseResult();
		return parsed != null && parsed.hasMatchedOption(DEBUG);
	}

	/** Reports anything thrown; returns the exit code. */
	int report(Throwable e, boolean debug) {
		int code = switch (e) {
			case CommandFailure failure -> print(failure.getMessage(), failure.exitCode());
			// one line per problem, each with where it is
			case InvalidExperimentException invalid -> print("", invalid.getMessage(), ExitCode.EXPERIMENT);
			case ExperimentException experiment -> print(experiment.getMessage(), ExitCode.EXPERIMENT);
			case IOException file -> print(describe(file), ExitCode.FILE);
			case OutOfMemoryError memory -> print("Out of memory. Allow more, for example with "
					+ "GAITWRIGHT_JVM_OPTIONS=-Xmx4g in the environment.", ExitCode.FAILED);
			default -> print("This is a defect of Gaitwright: " + e
					+ (debug ? "" : "\nRun the command again with " + DEBUG + " and report what it prints."),
					ExitCode.DEFECT);
		};
		if (debug)
			e.printStackTrace(err.stream());
		return code;
	}

	private int print(String message, int code) {
		return print(err.styled(Style.BAD, "error: "), message, code);
	}

	private int print(String label, String message, int code) {
		err.paragraph(label + message);
		return code;
	}

	/** The messages of Java's own file exceptions are bare paths. */
	private static String describe(IOException e) {
		return switch (e) {
			case NoSuchFileException missing -> "There is no file " + missing.getFile() + ".";
			case AccessDeniedException denied -> "Access to " + denied.getFile() + " is denied.";
			case FileSystemException file -> file.getFile() + ": "
					+ (file.getReason() == null ? file.getClass().getSimpleName() : file.getReason());
			default -> e.getMessage() == null ? e.toString() : e.getMessage();
		};
	}
}
