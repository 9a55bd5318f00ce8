/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.gaitwright.ui.Ids;

/**
 * A run as the debug platform sees it, whether it goes on in this process or in another: with a console, a button that
 * ends it, and a place in the history.
 */
final class RunProcess extends PlatformObject implements IProcess, IStreamsProxy, RunLog {
	private final ILaunch launch;
	private final String label;
	private final RunOutput messages = new RunOutput();
	private final RunOutput warnings = new RunOutput();
	private final Map<String, String> attributes = new ConcurrentHashMap<>();
	private Runnable cancel = () -> {
	};
	private Integer exitValue;

	/** @param label for people */
	RunProcess(ILaunch launch, String label) {
		this.launch = launch;
		this.label = label;
		attributes.put(ATTR_PROCESS_TYPE, Ids.PROCESS_TYPE);
	}

	/** Shows the process; from then on a user may end it. */
	void begin(Runnable whenTerminated) {
		cancel = whenTerminated;
		launch.addProcess(this);
		tell(DebugEvent.CREATE);
	}

	/** Takes note that the run is over. */
	void end(int value) {
		synchronized (this) {
			exitValue = value;
		}
		tell(DebugEvent.TERMINATE);
	}

	private void tell(int kind) {
		DebugPlugin debug = DebugPlugin.getDefault();
		if (debug != null)
			debug.fireDebugEventSet(new DebugEvent[] { new DebugEvent(this, kind) });
	}

	@Override
	public void say(String text) {
		messages.line(text);
	}

	@Override
	public void warn(String text) {
		warnings.line(text);
	}

	@Override
	public String getLabel() {
		return label;
	}

	@Override
	public ILaunch getLaunch() {
		return launch;
	}

	@Override
	public IStreamsProxy getStreamsProxy() {
		return this;
	}

	@Override
	public IStreamMonitor getOutputStreamMonitor() {
		return messages;
	}

	@Override
	public IStreamMonitor getErrorStreamMonitor() {
		return warnings;
	}

	/** Runs read nothing. */
	@Override
	public void write(String input) {
		// nobody listens
	}

	@Override
	public void setAttribute(String key, String value) {
		attributes.put(key, value);
	}

	@Override
	public String getAttribute(String key) {
		return attributes.get(key);
	}

	@Override
	public synchronized int getExitValue() throws DebugException {
		if (exitValue == null)
			throw new DebugException(new Status(Status.ERROR, Ids.BUNDLE, DebugException.TARGET_REQUEST_FAILED,
					label, null));
		return exitValue;
	}

	@Override
	public boolean canTerminate() {
		return !isTerminated();
	}

	@Override
	public synchronized boolean isTerminated() {
		return exitValue != null;
	}

	@Override
	public void terminate() {
		if (canTerminate())
			cancel.run();
	}
}
