/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.problem;

import java.util.List;

/**
 * What a policy sees of the state: o = h(x). Immutable, thread-safe and without scratch. It belongs to a condition, as
 * what is seen may depend on its terrain (height above ground).
 */
public interface Observation {
	/** Number of observed values. */
	int size();

	/** Names of the observed values, in order. */
	List<String> names();

	/** Writes h(x), {@link #size()} entries from oo. */
	void observe(double[] x, int xo, double[] o, int oo);

	/** Writes ∂h/∂x, size×n row-major from ho, all entries. */
	void differentiate(double[] x, int xo, double[] h, int ho);

	/** Whether h depends on each of the state coordinates at the state x, n entries. */
	default boolean[] observed(double[] x) {
		int n = x.length;
		double[] h = new double[size() * n];
		differentiate(x, 0, h, 0);
		boolean[] columns = new boolean[n];
		for (int k = 0; k < h.length; k++)
			columns[k % n] |= h[k] != 0;
		return columns;
	}

	/** True where ∂h/∂x is the same in every state; a saving where it holds, never needed. */
	default boolean isLinear() {
		return false;
	}
}
