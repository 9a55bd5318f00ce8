/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.terminal;

/**
 * Where the program speaks: answers (results, tables, JSON) go to {@link #out()}, progress, warnings and errors to
 * {@link #err()}.
 *
 * @param out answers
 * @param err everything else
 */
public record Terminal(Output out, Output err) {
	/** The streams of this process. */
	public static Terminal ofProcess() {
		return TerminalProbe.ofProcess();
	}
}
