/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.nio.file.Path;

/** A run of the swimmer for tests of other packages. */
public final class TrainedSwimmer {
	private TrainedSwimmer() {
	}

	/** Trains it for two iterations; returns the run directory. */
	public static Path in(Path runs) throws Exception {
		return RunDirectories.swimmer(runs, 1, 2);
	}
}
