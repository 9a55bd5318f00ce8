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

	/**
	 * Tells what the search is doing from now on, for progress displays; cheap, and free to ignore.
	 *
	 * @param name a few words for people, such as {@code policy step}
	 */
	default void phase(String name) {
	}
}
