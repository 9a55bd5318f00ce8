/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import java.util.List;

import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Problem;

/** Which conditions of an experiment. */
public enum ConditionSet {
	/** On which the policy was trained. */
	TRAINING,
	/** On which the best iteration was picked. */
	VALIDATION,
	/** Held out. */
	TEST;

	/** The conditions of a problem. */
	public List<Condition> of(Problem problem) {
		return switch (this) {
		case TRAINING -> problem.training();
		case VALIDATION -> problem.validation();
		case TEST -> problem.test();
		};
	}
}
