/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.report;

/** Writes arguments so that a shell reads them as they are. */
public final class ShellWord {
	private ShellWord() {
	}

	/** The argument, in single quotes where it has characters that mean something to a shell. */
	public static String quote(String argument) {
		return argument.matches("[\\p{L}\\p{N}_./:=,@%+-]+") ? argument
				: "'" + argument.replace("'", "'\\''") + "'";
	}
}
