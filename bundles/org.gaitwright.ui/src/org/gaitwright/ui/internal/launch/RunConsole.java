/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.MessageConsole;
import org.eclipse.ui.console.MessageConsoleStream;
import org.gaitwright.ui.internal.UiPlugin.Icon;

/** The console of a run. Its streams may be written to from any thread. */
final class RunConsole {
	private static final int KEPT = 1_000_000;

	private final MessageConsoleStream messages;
	private final MessageConsoleStream warnings;

	private RunConsole(MessageConsole console, Display display) {
		messages = console.newMessageStream();
		warnings = console.newMessageStream();
		warnings.setColor(display.getSystemColor(SWT.COLOR_RED));
	}

	/** Opens a console in the Console view. In the user-interface thread. */
	static RunConsole open(String name, Display display) {
		MessageConsole console = new MessageConsole(name, Icon.RUN.descriptor());
		console.setWaterMarks(KEPT / 2, KEPT);
		ConsolePlugin.getDefault().getConsoleManager().addConsoles(new IConsole[] { console });
		ConsolePlugin.getDefault().getConsoleManager().showConsoleView(console);
		return new RunConsole(console, display);
	}

	void say(String text) {
		messages.println(text);
	}

	/** In the colour of trouble. */
	void warn(String text) {
		warnings.println(text);
	}
}
