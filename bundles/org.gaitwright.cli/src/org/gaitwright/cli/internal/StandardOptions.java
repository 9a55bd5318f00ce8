/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import picocli.CommandLine.Option;

/** Options that every command has. */
public final class StandardOptions {
	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Show this help and exit.")
	private boolean help;

	@Option(names = ExecutionErrors.DEBUG, description = "Show the stack trace of an error.")
	private boolean debug;
}
