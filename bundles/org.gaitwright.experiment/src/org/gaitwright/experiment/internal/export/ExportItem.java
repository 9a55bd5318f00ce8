/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.export;

import java.util.Locale;

/** What of a run can be exported. */
public enum ExportItem {
	/** Trajectory distributions of the training conditions. */
	TRAJECTORIES,
	/** The policies of the last and of the best iteration. */
	POLICY,
	/** One row per outer iteration. */
	METRICS,
	/** One row per outer iteration and training condition. */
	CONDITIONS,
	/** Metrics over the time steps of the horizon, per outer iteration and training condition. */
	TIMESTEPS;

	/** Name of its files. */
	String fileName() {
		return name().toLowerCase(Locale.ROOT);
	}
}
