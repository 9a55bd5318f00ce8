/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.Path;

/** What is wrong with a run, as a view says it. */
public final class RunProblem {
	private RunProblem() {
	}

	/**
	 * Tells why a run cannot be read; the name of the run stands for the path of its directory.
	 *
	 * @param run    the run directory
	 * @param reason what happened
	 * @return a sentence, for people
	 */
	public static String text(Path run, Throwable reason) {
		return reason.getMessage() == null ? reason.toString()
				: reason.getMessage().replace(run.toString(), RunEntry.name(run));
	}
}
