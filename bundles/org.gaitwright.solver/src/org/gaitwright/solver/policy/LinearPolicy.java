/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

/**
 * A linear (affine) policy μ(o) = c + d ⊙ (W (o − m) ⊘ s + b): the baseline that a network has to beat.
 *
 * <p>θ = [input means m, input scales s, output means c, output scales d | W, b], W row-major
 * (controls × observations).
 */
public final class LinearPolicy extends LayeredPolicy {
	/** Kind of policy as written into files. */
	public static final String KIND = "linear";

	/**
	 * @param inputs  number of observed values, ≥ 1
	 * @param outputs number of controls, ≥ 1
	 */
	public LinearPolicy(int inputs, int outputs) {
		super(sizes(inputs, outputs), Activation.TANH, 1); // no hidden units: never applied
	}

	private static int[] sizes(int inputs, int outputs) {
		if (inputs < 1 || outputs < 1)
			throw new IllegalArgumentException("A linear policy needs at least one observation and one control, not "
					+ inputs + " and " + outputs);
		return new int[] { inputs, outputs };
	}

	@Override
	public String kind() {
		return KIND;
	}
}
