/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.model.io.InvalidExperimentException;

/** A way to carry a run out. All but {@link #run} return at once, and may be called from any thread. */
interface RunExecution {
	/** Exit value of a run that went to its end. */
	int DONE = 0;
	/** Exit value of a run that an error ended. */
	int FAILED = 1;
	/** Exit value of a run that was ended on request. */
	int CANCELLED = 130;

	/**
	 * Blocks until the run is over.
	 *
	 * @param directory to be told the run directory as soon as it exists
	 * @return exit value
	 */
	int run(RunTask task, Consumer<Path> directory, IProgressMonitor monitor, RunLog log)
			throws ExperimentException, InvalidExperimentException, IOException, InterruptedException;

	/** Holds the run; lets it go on where it is held. Returns whether that is possible. */
	boolean pauseOrGoOn();

	/** Whether the run is held. */
	boolean isHeld();

	/** Ends the run after the iteration under way, or, where that is not possible, at once. */
	void finish();

	/** Ends the run at its next check; it can be resumed from its last checkpoint. */
	void cancel();
}
