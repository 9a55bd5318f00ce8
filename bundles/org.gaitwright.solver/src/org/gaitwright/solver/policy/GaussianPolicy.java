/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

/**
 * A trained policy π(u|o) = N(μ(o; θ), Σπ): immutable value, what is stored, rolled out and exported.
 */
public final class GaussianPolicy {
	private final PolicyFunction function;
	private final double[] theta;
	private final double[] covariance;

	/**
	 * @param function   structure
	 * @param theta      parameters, copied
	 * @param covariance Σπ, m×m row-major, copied
	 */
	public GaussianPolicy(PolicyFunction function, double[] theta, double[] covariance) {
		int m = function.outputSize();
		if (theta.length != function.parameterCount() || covariance.length != m * m)
			throw new IllegalArgumentException("A " + function.kind() + " policy of " + function.parameterCount()
					+ " parameters and " + m + " controls was given " + theta.length
					+ " parameters and a covariance of " + covariance.length + " entries");
		this.function = function;
		this.theta = theta.clone();
		this.covariance = covariance.clone();
	}

	public PolicyFunction function() {
		return function;
	}

	/** θ, a copy. */
	public double[] theta() {
		return theta.clone();
	}

	/** Σπ, m×m row-major, a copy. */
	public double[] covariance() {
		return covariance.clone();
	}

	/** A new evaluator of the mean for one thread, with θ loaded. */
	public PolicyFunction.Evaluator newEvaluator() {
		PolicyFunction.Evaluator e = function.newEvaluator();
		e.load(theta);
		return e;
	}
}
