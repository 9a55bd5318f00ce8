/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import java.util.Collections;
import java.util.List;

import org.gaitwright.solver.problem.Observation;
import org.gaitwright.solver.problem.RolloutSummary;
import org.gaitwright.solver.problem.SuccessCriterion;

/** The policy sees the state itself; nothing ever fails. */
record FullState(int size) implements Observation, SuccessCriterion {
	@Override
	public List<String> names() {
		return Collections.nCopies(size, "x");
	}

	@Override
	public void observe(double[] x, int xo, double[] o, int oo) {
		System.arraycopy(x, xo, o, oo, size);
	}

	@Override
	public void differentiate(double[] x, int xo, double[] h, int ho) {
		for (int i = 0; i < size * size; i++)
			h[ho + i] = i % (size + 1) == 0 ? 1 : 0;
	}

	@Override
	public boolean failed(double[] x, int xo) {
		return false;
	}

	@Override
	public boolean achieved(RolloutSummary summary) {
		return true;
	}

	@Override
	public String description() {
		return "nothing fails";
	}
}
