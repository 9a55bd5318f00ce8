/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli;

import org.gaitwright.cli.internal.CommandLineFactory;
import org.gaitwright.cli.internal.terminal.Terminal;

/** Entry point of the command line. */
public final class Main {
	private Main() {
	}

	/** Runs one command and ends the process with its exit code. */
	public static void main(String[] args) {
		System.exit(run(args));
	}

	/**
	 * Runs one command on the streams of this process.
	 *
	 * @param args the command and its options, as typed
	 * @return the exit code: 0 on success; the program's help lists the others
	 */
	public static int run(String[] args) {
		return CommandLineFactory.execute(Terminal.ofProcess(), args);
	}
}
