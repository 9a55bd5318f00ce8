/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

/**
 * What a search keeps of a training condition beside its trajectory distribution and multipliers.
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
}
