/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

/** Exit codes of the program: part of its interface, and listed in its help. */
public final class ExitCode {
	/** All went well. */
	public static final int OK = 0;
	/** The run, evaluation or simulation itself failed. */
	public static final int FAILED = 1;
	/** The command line was not understood. */
	public static final int USAGE = 2;
	/** An experiment is missing, broken or not valid. */
	public static final int EXPERIMENT = 3;
	/** A run directory or another file is missing, damaged, in use, or cannot be written. */
	public static final int FILE = 4;
	/** A defect of the program. */
	public static final int DEFECT = 70;
	/** Ended by Ctrl-C (SIGINT). */
	public static final int INTERRUPTED = 130;
	/** Ended by SIGTERM. */
	public static final int TERMINATED = 143;

	private ExitCode() {
	}
}
