/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

/** A function of many variables with its gradient, for {@link Lbfgs}. */
@FunctionalInterface
public interface DifferentiableFunction {
	/**
	 * Returns f(x). A value or gradient that is not finite marks a point outside of the domain.
	 *
	 * @param x        not modified
	 * @param gradient overwritten with ∇f(x)
	 */
	double evaluate(double[] x, double[] gradient);
}
