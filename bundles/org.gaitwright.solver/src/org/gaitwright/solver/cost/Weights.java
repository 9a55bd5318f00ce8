/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.cost;

/** Checks weights of cost terms. */
final class Weights {
	private Weights() {
	}

	static double check(String term, double weight) {
		if (!(weight >= 0 && Double.isFinite(weight)))
			throw new IllegalArgumentException(
					"The cost term " + term + " has the weight " + weight + "; it must be finite and not negative");
		return weight;
	}
}
