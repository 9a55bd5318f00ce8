/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.problem.Problem;

/** Makes the search of one optimizer setting. Immutable; what an optimizer contribution provides. */
@FunctionalInterface
public interface SearchFactory {
	/**
	 * @param problem the problem
	 * @param threads threads to use, ≥ 1; the result must not depend on it
	 */
	Search create(Problem problem, int threads);
}
