/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.parallel;

/**
 * One of several independent pieces of work.
 *
 * @param <E> what it may throw
 */
@FunctionalInterface
public interface IndexedTask<E extends Exception> {
	/**
	 * Does one piece. For results that do not depend on the number of threads, write only to places that belong to the
	 * index, and use what belongs to the worker as scratch only.
	 *
	 * @param index  0 ≤ index &lt; number of tasks
	 * @param worker 0 ≤ worker &lt; number of threads; no two pieces run at once on the same worker
	 */
	void run(int index, int worker) throws E;
}
