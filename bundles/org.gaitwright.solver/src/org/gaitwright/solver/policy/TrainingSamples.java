/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

/**
 * What a policy is trained on (E19): groups of samples, one group per condition and time step, the samples of a group
 * sharing one weight matrix. The arrays are shared, not copied: a training only reads them.
 *
 * @param inputSize       number of observed values, ni
 * @param outputSize      number of controls, m
 * @param groups          number of groups
 * @param samplesPerGroup N
 * @param o               observations h(x_j), (groups·N)×ni row-major
 * @param u               controls û + K(x_j − x̂), (groups·N)×m row-major
 * @param weights         λA⁻¹ of each group, groups×m×m, symmetric positive semi-definite; a group of zeros is left out
 */
public record TrainingSamples(int inputSize, int outputSize, int groups, int samplesPerGroup, double[] o, double[] u,
		double[] weights) {

	public TrainingSamples {
		int count = groups * samplesPerGroup;
		if (o.length != count * inputSize || u.length != count * outputSize
				|| weights.length != groups * outputSize * outputSize)
			throw new IllegalArgumentException("Arrays of " + o.length + ", " + u.length + " and " + weights.length
					+ " entries do not fit " + groups + " groups of " + samplesPerGroup + " samples with " + inputSize
					+ " observations and " + outputSize + " controls");
	}
}
