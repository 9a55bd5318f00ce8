/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import java.util.List;

/**
 * What a policy's binding may ask.
 *
 * @param observations names of the observed values, in order
 * @param controls     names of the controls, in order
 */
public record PolicyContext(List<String> observations, List<String> controls) {

	public PolicyContext {
		observations = List.copyOf(observations);
		controls = List.copyOf(controls);
	}

	/** Number of inputs of the policy. */
	public int inputSize() {
		return observations.size();
	}

	/** Number of outputs of the policy, m. */
	public int outputSize() {
		return controls.size();
	}
}
