/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

/**
 * What is part of a search's state of a training condition beside its trajectory distribution and multipliers.
 *
 * @param regularization μ at the end of the last trajectory step
 * @param cost           Σℓ of the mean trajectory
 * @param originalCost   that of the very first trajectory
 * @param firstCost      that of the first one since the condition began anew
 * @param outlier        whether the policy is not trained on it
 * @param origin         the condition in which it begins, see {@link org.gaitwright.solver.problem.Problem#origin}
 * @param later          how many time steps after that condition it begins
 */
record ConditionNumbers(double regularization, double cost, double originalCost, double firstCost, boolean outlier,
		int origin, int later) {
	/** Before there is a trajectory. */
	static ConditionNumbers none(int origin) {
		return new ConditionNumbers(0, 0, 0, 0, false, origin, 0);
	}

	ConditionNumbers withStep(double newRegularization, double newCost) {
		return new ConditionNumbers(newRegularization, newCost, originalCost, firstCost, outlier, origin, later);
	}

	/** The present trajectory is the very first. */
	ConditionNumbers withOriginalCost() {
		return new ConditionNumbers(regularization, cost, cost, cost, outlier, origin, later);
	}

	/** The present trajectory is the first since the condition began anew, there and so many time steps later. */
	ConditionNumbers begunAnew(int newOrigin, int newLater) {
		return new ConditionNumbers(regularization, cost, originalCost, cost, outlier, newOrigin, newLater);
	}

	ConditionNumbers withOutlier(boolean excluded) {
		return new ConditionNumbers(regularization, cost, originalCost, firstCost, excluded, origin, later);
	}
}
