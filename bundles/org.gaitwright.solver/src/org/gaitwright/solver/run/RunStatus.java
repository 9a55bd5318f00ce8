/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.util.Locale;

/** How it stands with a run. */
public enum RunStatus {
	/** A process works on it, as far as can be seen from here. */
	RUNNING,
	/** Its process ended without a word (killed, power failure); it can be resumed. Never stored. */
	INTERRUPTED,
	/** Ended by itself. */
	FINISHED,
	/** Ended on request; it can be resumed. */
	CANCELLED,
	/** Ended by an error; it can be resumed once the cause is removed. */
	FAILED;

	/** As written into {@code run.json}. */
	String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @throws IllegalArgumentException where there is no such status */
	static RunStatus ofText(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT));
	}
}
