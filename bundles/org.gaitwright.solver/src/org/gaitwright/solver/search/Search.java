/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.problem.InitializationException;

/**
 * One run of an optimizer, cut into outer iterations. An optimizer only says how to start, how to do one iteration and
 * what its complete state is; {@link SearchRunner} adds pausing, cancelling, checkpoints, logging and resuming for
 * every optimizer alike. Used by one thread at a time.
 */
public interface Search extends AutoCloseable {
	/**
	 * First trajectories and first policy.
	 *
	 * @return the record of iteration 0; it need not have any metrics
	 * @throws InitializationException where there is no usable start
	 * @throws CancelledException      when asked to by the interruption
	 */
	IterationRecord initialize(Interruption interruption) throws InitializationException, CancelledException;

	/**
	 * One outer iteration. When it throws, the state is that of the last {@link #state()} no longer: restore first.
	 *
	 * @throws CancelledException when asked to by the interruption
	 * @throws org.gaitwright.solver.problem.NumericalFault where numbers stop being finite
	 */
	IterationRecord iterate(Interruption interruption) throws CancelledException;

	/** Outer iterations done. */
	int iterations();

	/** Why the search wants to stop now, or null to go on. A pure function of the state. */
	StopReason stop();

	/** The complete state: another search of the same problem that restores it goes on to the same bytes. */
	SearchState state();

	/**
	 * Takes over a state made by {@link #state()}.
	 *
	 * @throws IllegalArgumentException naming the array that is missing or has the wrong shape
	 */
	void restore(SearchState state);

	/** What has been found so far. */
	SearchResult result();

	/** Ends worker threads. */
	@Override
	void close();
}
