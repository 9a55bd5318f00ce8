/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Entry point of the command line. */
@Command(name = "gaitwright", version = "Gaitwright 0.1.0", mixinStandardHelpOptions = true,
		description = "Learns neural-network controllers by constrained guided policy search.")
public final class Main implements Runnable {

	@Spec
	private CommandSpec spec;

	private Main() {
	}

	/**
	 * Runs one command.
	 *
	 * @param args the command and its options, as typed
	 * @return the exit code: 0 on success, 2 for a command line that was not understood
	 */
	public static int run(String[] args) {
		return new CommandLine(new Main()).execute(args);
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "Missing command");
	}
}
