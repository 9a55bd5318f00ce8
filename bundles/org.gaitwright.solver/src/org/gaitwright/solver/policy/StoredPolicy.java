/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import java.util.List;

/**
 * A policy with the names of what it sees and moves, as stored in a file.
 *
 * @param policy       the policy
 * @param observations names of its inputs, in order
 * @param controls     names of its outputs, in order
 */
public record StoredPolicy(GaussianPolicy policy, List<String> observations, List<String> controls) {

	public StoredPolicy {
		observations = List.copyOf(observations);
		controls = List.copyOf(controls);
		PolicyFunction function = policy.function();
		if (observations.size() != function.inputSize() || controls.size() != function.outputSize())
			throw new IllegalArgumentException("A policy of " + function.inputSize() + " observations and "
					+ function.outputSize() + " controls was given the names " + observations + " and " + controls);
	}
}
