/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

/**
 * Observes a run, called in the thread of the run, in order. Must return soon; an exception is logged and otherwise
 * ignored.
 */
public interface SearchListener {
	/**
	 * The run begins.
	 *
	 * @param iterations outer iterations done before: 0, or more where a run is resumed
	 */
	default void started(int iterations) {
	}

	/** The run does something else from now on; a few words for people. */
	default void phase(String name) {
	}

	/** Something a person should know, such as a damaged checkpoint that was passed over. */
	default void warning(String message) {
	}

	/** A new run has first trajectories and a first policy, and they are recorded as iteration 0. */
	default void initialized(IterationRecord record) {
	}

	/** An outer iteration is done, and recorded. */
	default void iteration(IterationRecord record) {
	}

	/** The run has ended; the last call. */
	default void stopped(SearchOutcome outcome) {
	}
}
