/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.study;

import java.util.HashSet;
import java.util.Set;

import org.gaitwright.solver.search.SearchControl;

/** Ends a study from other threads. Thread-safe; for one {@link StudyJob}. */
public final class StudyControl {
	private final Set<SearchControl> active = new HashSet<>();
	private boolean finishing;
	private boolean cancelled;

	/** No further run begins; those under way end after their iteration. Final. */
	public synchronized void finishIterations() {
		finishing = true;
		active.forEach(SearchControl::finishIteration);
	}

	/** No further run begins; those under way give their iteration up. Final. */
	public synchronized void cancel() {
		finishing = cancelled = true;
		active.forEach(SearchControl::cancel);
	}

	/** Whether the study is asked to end. */
	public synchronized boolean isFinishing() {
		return finishing;
	}

	/** Control of a run that begins. */
	synchronized SearchControl begin() {
		SearchControl control = new SearchControl();
		active.add(control);
		if (cancelled)
			control.cancel();
		else if (finishing)
			control.finishIteration();
		return control;
	}

	synchronized void end(SearchControl control) {
		active.remove(control);
	}
}
