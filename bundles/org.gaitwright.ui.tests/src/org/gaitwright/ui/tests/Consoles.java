/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.TextConsole;

/** What stands in the consoles. */
final class Consoles {
	private Consoles() {
	}

	static String text() {
		StringBuilder text = new StringBuilder();
		for (IConsole console : ConsolePlugin.getDefault().getConsoleManager().getConsoles())
			text.append(((TextConsole) console).getDocument().get());
		return text.toString();
	}
}
