/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics;

/** One step of discrete-time dynamics without derivatives; arguments and contract as in {@link Simulator#step}. */
@FunctionalInterface
public interface StepFunction {

	/** Writes {@code next = f(t, x, u)}; a pure function of the arguments. */
	void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no);
}
