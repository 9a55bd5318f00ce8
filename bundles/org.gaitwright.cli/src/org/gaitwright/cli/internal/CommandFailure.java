/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

/** Ends a command with a message for people and an exit code. */
public final class CommandFailure extends Exception {
	private static final long serialVersionUID = 1L;

	private final int exitCode;

	/**
	 * @param exitCode one of {@link ExitCode}
	 * @param message  what is wrong, where, and what to do
	 */
	public CommandFailure(int exitCode, String message) {
		this(exitCode, message, null);
	}

	/** @param cause shown with the option --debug */
	public CommandFailure(int exitCode, String message, Throwable cause) {
		super(message, cause);
		this.exitCode = exitCode;
	}

	/** One of {@link ExitCode}. */
	public int exitCode() {
		return exitCode;
	}
}
