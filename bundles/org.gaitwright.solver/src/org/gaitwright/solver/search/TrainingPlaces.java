/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.problem.Condition;

/** Where groups of training samples come from. */
interface TrainingPlaces {
	/** The condition of a group. */
	Condition condition(int group);

	/** The time step of a group. */
	int timeStep(int group);
}
