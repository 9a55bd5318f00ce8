/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.debug.core.IStreamListener;
import org.eclipse.debug.core.model.IFlushableStreamMonitor;

/** One of the two streams of a run, as consoles read them. Thread-safe. */
final class RunOutput implements IFlushableStreamMonitor {
	private final ListenerList<IStreamListener> listeners = new ListenerList<>();
	/** What no console has taken yet. */
	private final StringBuilder kept = new StringBuilder();
	private boolean buffered = true;

	/** In the order of the calls; a listener that is added meanwhile gets the text by {@link #getContents()}. */
	void line(String text) {
		String line = text + System.lineSeparator();
		synchronized (this) {
			if (buffered)
				kept.append(line);
			listeners.forEach(listener -> listener.streamAppended(line, this));
		}
	}

	@Override
	public synchronized void addListener(IStreamListener listener) {
		listeners.add(listener);
	}

	@Override
	public synchronized void removeListener(IStreamListener listener) {
		listeners.remove(listener);
	}

	@Override
	public synchronized String getContents() {
		return kept.toString();
	}

	@Override
	public synchronized void flushContents() {
		kept.setLength(0);
	}

	@Override
	public synchronized void setBuffered(boolean buffer) {
		buffered = buffer;
	}

	@Override
	public synchronized boolean isBuffered() {
		return buffered;
	}
}
