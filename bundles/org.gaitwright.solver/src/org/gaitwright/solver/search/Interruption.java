/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

/** Asked by a search between pieces of work, often enough that a user does not wait for more than a second. */
@FunctionalInterface
public interface Interruption {
	/** Never interrupts. */
	Interruption NONE = () -> {
	};

	/**
	 * Returns at once, or blocks while paused.
	 *
	 * @throws CancelledException when the run is to end now
	 */
	void check() throws CancelledException;
}
