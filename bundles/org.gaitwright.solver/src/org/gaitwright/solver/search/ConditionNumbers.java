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
 * @param later          how many time steps after the problem's condition it begins
 */
record ConditionNumbers(double regularization, double cost, double originalCost, double firstCost, boolean outlier,
		int later) {
	/** Before there is a trajectory. */
	static final ConditionNumbers NONE = new ConditionNumbers(0, 0, 0, 0, false, 0);

	ConditionNumbers withStep(double newRegularization, double newCost) {
		return new ConditionNumbers(newRegularization, newCost, originalCost, firstCost, outlier, later);
	}

	/** The present trajectory is the very first. */
	ConditionNumbers withOriginalCost() {
		return new ConditionNumbers(regularization, cost, cost, cost, outlier, later);
	}

	/** The present trajectory is the first since the condition began anew, so many time steps later. */
	ConditionNumbers begunAnew(int newLater) {
		return new ConditionNumbers(regularization, cost, originalCost, cost, outlier, newLater);
	}

	ConditionNumbers withOutlier(boolean excluded) {
		return new ConditionNumbers(regularization, cost, originalCost, firstCost, excluded, later);
	}
}
