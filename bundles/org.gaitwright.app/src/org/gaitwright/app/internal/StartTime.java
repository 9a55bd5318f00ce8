/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.app.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Measures how long the program takes to start, when asked by {@code -Dgaitwright.startup=exit}: prints the time from the start
 * of the process until the workbench answers the user, and ends the program.
 */
public final class StartTime implements IStartup {
	private static final String ASKED = "exit"; //$NON-NLS-1$

	@Override
	public void earlyStartup() {
		if (!ASKED.equals(System.getProperty("gaitwright.startup"))) //$NON-NLS-1$
			return;
		Display display = PlatformUI.getWorkbench().getDisplay();
		// once the window is painted
		display.asyncExec(() -> {
			display.update();
			Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
			System.out.printf(Locale.ROOT, "The workbench answers after %.1f s%n", //$NON-NLS-1$
					Duration.between(start, Instant.now()).toMillis() / 1000.0);
			PlatformUI.getWorkbench().close();
		});
	}
}
