/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.dual;

/**
 * Parameters of the dual step.
 *
 * @param initialMultiplier λ0 &gt; 0, the multiplier of every time step at first
 * @param step              η &gt; 0, initial step size
 * @param stepGrowth        factor on η per outer iteration, ≥ 1
 * @param maximumGrowth     g &gt; 1: λ_new ≤ g·λ_old
 * @param maximumMultiplier upper bound of λ, may be infinite
 * @param adaptive          whether η grows only while the mean KL does not rise
 */
public record DualSchedule(double initialMultiplier, double step, double stepGrowth, double maximumGrowth,
		double maximumMultiplier, boolean adaptive) {

	public DualSchedule {
		if (!(initialMultiplier > 0 && step > 0 && stepGrowth >= 1 && maximumGrowth > 1
				&& maximumMultiplier >= initialMultiplier))
			throw new IllegalArgumentException("A dual schedule needs λ0 > 0, η > 0, stepGrowth ≥ 1, maximumGrowth > 1 "
					+ "and maximumMultiplier ≥ λ0, not λ0 = " + initialMultiplier + ", η = " + step + ", stepGrowth = "
					+ stepGrowth + ", maximumGrowth = " + maximumGrowth + ", maximumMultiplier = " + maximumMultiplier);
	}
}
