/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.io.IOException;
import java.util.List;

/**
 * Where a run is kept. When a method has returned, what it was given survives the death of the process. Used by one
 * thread at a time.
 */
public interface RunLog {
	/** Keeps nothing: for use as a library. */
	RunLog NONE = new RunLog() {
		@Override
		public Resumption resume() {
			return Resumption.FRESH;
		}

		@Override
		public void iteration(IterationRecord record, SearchState state, SearchResult result) {
			// kept nowhere
		}

		@Override
		public void stopped(StopReason reason, String message) {
			// kept nowhere
		}
	};

	/**
	 * What to go on from.
	 *
	 * @param state last complete state, or null to start from the beginning
	 * @param notes what a person should know about it, such as a damaged checkpoint that was passed over
	 */
	record Resumption(SearchState state, List<String> notes) {
		/** The beginning. */
		public static final Resumption FRESH = new Resumption(null, List.of());

		public Resumption {
			notes = List.copyOf(notes);
		}
	}

	/**
	 * Finds the last complete state and forgets all that was recorded after it.
	 *
	 * @throws IOException where there was a state but none can be used, or the log cannot be read or written
	 */
	Resumption resume() throws IOException;

	/**
	 * Keeps an outer iteration, or the initialisation as iteration 0: first its record, then the state after it.
	 *
	 * @throws IOException naming the file that could not be written; states kept before stay usable
	 */
	void iteration(IterationRecord record, SearchState state, SearchResult result) throws IOException;

	/**
	 * Keeps why the run ended.
	 *
	 * @param message for people
	 * @throws IOException naming the file that could not be written
	 */
	void stopped(StopReason reason, String message) throws IOException;
}
