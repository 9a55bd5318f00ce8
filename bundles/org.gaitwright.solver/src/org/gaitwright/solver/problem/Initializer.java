/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.problem;

/** Gives each condition its first controls. Immutable and thread-safe; other teams contribute their own. */
public interface Initializer {
	/**
	 * First controls of a condition. The search rolls them out open loop from the condition's initial mean.
	 *
	 * @param condition the condition
	 * @param index     its index among the training conditions
	 * @param horizon   T
	 * @param seed      the run's seed; the result is a pure function of the arguments
	 * @return controls u, T×m row-major, finite
	 * @throws InitializationException where no usable start exists (a demonstration that falls), with what to do
	 */
	double[] controls(Condition condition, int index, int horizon, long seed) throws InitializationException;
}
