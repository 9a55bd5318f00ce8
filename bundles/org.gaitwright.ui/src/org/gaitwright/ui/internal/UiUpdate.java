/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Hands the latest of a stream of values from a worker to the user-interface thread. However many come, at most one event
 * waits in the queue of the display. Values that come after the control is disposed are dropped.
 *
 * @param <T> an immutable value
 */
public final class UiUpdate<T> {
	private final Control control;
	private final Display display;
	private final Consumer<T> show;
	private final AtomicReference<T> latest = new AtomicReference<>();

	/**
	 * @param control whom the values are for
	 * @param show    called in the user-interface thread
	 */
	public UiUpdate(Control control, Consumer<T> show) {
		this.control = control;
		this.display = control.getDisplay();
		this.show = show;
	}

	/** Shows a value soon, unless a later one comes before. From any thread. */
	public void offer(T value) {
		if (latest.getAndSet(value) == null && !display.isDisposed())
			display.asyncExec(this::deliver);
	}

	private void deliver() {
		T value = latest.getAndSet(null);
		if (value != null && !control.isDisposed())
			show.accept(value);
	}
}
