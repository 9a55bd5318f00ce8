/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;

import org.gaitwright.cli.internal.CommandFailure;
import org.gaitwright.cli.internal.ExitCode;
import org.gaitwright.solver.run.RunLayout;

/** Checks that what a command was given is a run directory. */
final class RunDirectories {
	private RunDirectories() {
	}

	/** @throws CommandFailure saying what the path is in place of a run directory */
	static Path check(Path directory) throws CommandFailure {
		if (Files.isRegularFile(directory.resolve(RunLayout.INFO)))
			return directory;
		String what = !Files.exists(directory) ? "does not exist"
				: !Files.isDirectory(directory) ? "is a file" : "has no " + RunLayout.INFO;
		throw new CommandFailure(ExitCode.FILE, directory + " is no run directory: it " + what
				+ ". A run prints the name of its directory when it starts; by default it is "
				+ "runs/<experiment>/<start time>-<seed>.");
	}
}
