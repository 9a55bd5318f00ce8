/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import java.util.Arrays;
import java.util.Optional;

import org.gaitwright.solver.policy.internal.ActivationKernels;

/** Activation function of hidden units. */
public enum Activation {
	/** Soft rectifier a = log(1 + eᶻ), the paper's choice. */
	SOFTPLUS("softplus") {
		@Override
		void apply(double[] z, double[] slope, int length) {
			ActivationKernels.softplus(z, slope, length);
		}
	},
	/** Hyperbolic tangent a = tanh z: bounded, hence tame far away from the training samples. */
	TANH("tanh") {
		@Override
		void apply(double[] z, double[] slope, int length) {
			ActivationKernels.tanh(z, slope, length);
		}
	};

	private final String id;

	Activation(String id) {
		this.id = id;
	}

	/** Name as written into files. */
	public String id() {
		return id;
	}

	/** The activation of a name as written into files. */
	public static Optional<Activation> of(String id) {
		return Arrays.stream(values()).filter(a -> a.id.equals(id)).findFirst();
	}

	/** Replaces the first {@code length} entries of z by a(z) and writes a′(z) into slope. */
	abstract void apply(double[] z, double[] slope, int length);
}
