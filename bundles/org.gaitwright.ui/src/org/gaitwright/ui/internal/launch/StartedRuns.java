/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

/** Tells which runs begin or go on in this workbench. Thread-safe. */
public final class StartedRuns {
	private static final List<Consumer<Path>> LISTENERS = new CopyOnWriteArrayList<>();

	private StartedRuns() {
	}

	/**
	 * Tells of each run that begins from now on, until the control is disposed.
	 *
	 * @param listener takes a run directory, in the thread of the run; its files may not be there yet
	 */
	public static void follow(Control control, Consumer<Path> listener) {
		LISTENERS.add(listener);
		control.addDisposeListener(event -> LISTENERS.remove(listener));
	}

	static void tell(Path run) {
		LISTENERS.forEach(listener -> listener.accept(run));
	}
}
