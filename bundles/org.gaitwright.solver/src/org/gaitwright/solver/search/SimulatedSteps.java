/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.concurrent.atomic.LongAdder;

import org.gaitwright.solver.problem.Problem;

/**
 * Counts the time steps that a search simulates on its training conditions, whatever for: demonstrations, trajectories,
 * line searches, linearisations (one step each), rollouts. Rollouts on validation conditions are left out: they judge,
 * and cost every method the same. The count is a sum, so it does not depend on the number of threads.
 */
final class SimulatedSteps {
	static final String STATE = "simulated_steps";

	private final LongAdder steps = new LongAdder();
	/** Steps of the run before it was resumed, less those that resuming took. */
	private long before;

	/** The problem, its training conditions counted. */
	Problem counted(Problem p) {
		return p.withTraining(c -> c.with(c.dynamics().watched(steps::increment), c.cost()));
	}

	/** Steps since the beginning of the run. */
	long total() {
		return before + steps.sum();
	}

	void putInto(SearchState state) {
		state.put(STATE, total());
	}

	/** Goes on from a stored count; comes last in restoring, so that what that simulates does not count. */
	void restore(SearchState state) {
		steps.reset();
		before = state.has(STATE) ? (long) state.get(STATE) : 0;
	}
}
