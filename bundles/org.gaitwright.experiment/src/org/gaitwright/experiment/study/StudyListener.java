/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.study;

import org.gaitwright.solver.search.IterationRecord;

/** Observes a study. Called one at a time, from several threads; must return soon. */
public interface StudyListener {
	/** A run begins, or goes on from its checkpoint. */
	default void started(StudyRun run) {
	}

	/** A run has done an outer iteration. */
	default void iteration(StudyRun run, IterationRecord record) {
	}

	/** A run has ended, or was found finished; failures are results too. */
	default void ended(StudyRunResult result) {
	}
}
