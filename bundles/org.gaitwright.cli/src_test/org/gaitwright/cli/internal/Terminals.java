/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import java.io.OutputStream;
import java.io.PrintStream;

import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Terminal;

/** Terminals for tests. */
final class Terminals {
	private Terminals() {
	}

	/** One that nobody looks at. */
	static Terminal nowhere() {
		Output nothing = Output.plain(new PrintStream(OutputStream.nullOutputStream()));
		return new Terminal(nothing, nothing);
	}
}
