/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.util.List;

/** A row of the table of runs. */
sealed interface RunRow permits RunEntry, RunGroup {
	/** The runs that it stands for. */
	List<RunEntry> runs();

	/** Tells it from other rows, also after its content has changed. */
	String key();
}
