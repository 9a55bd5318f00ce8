/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.cost;

import org.gaitwright.solver.problem.CostTerm;

/**
 * Control effort w |u|² of the time steps t = 0..T−1, in control units (torque over gear). Immutable, no scratch.
 */
public final class ControlEffort implements CostTerm, CostTerm.Evaluator {
	private final String name;
	private final double weight;
	private final int n;
	private final int m;

	/**
	 * @param name        shown in error messages
	 * @param weight      w ≥ 0
	 * @param stateSize   n
	 * @param controlSize m
	 */
	public ControlEffort(String name, double weight, int stateSize, int controlSize) {
		this.name = name;
		this.weight = Weights.check(name, weight);
		this.n = stateSize;
		this.m = controlSize;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Evaluator newEvaluator() {
		return this;
	}

	@Override
	public double value(int t, double[] x, int xo, double[] u, int uo) {
		double sum = 0;
		for (int i = 0; i < m; i++)
			sum += u[uo + i] * u[uo + i];
		return weight * sum;
	}

	@Override
	public double addDerivatives(int t, double[] x, int xo, double[] u, int uo, double[] lz, int lzo, double[] lzz,
			int lzzo) {
		int stride = n + m;
		for (int i = 0; i < m; i++) {
			lz[lzo + n + i] += 2 * weight * u[uo + i];
			lzz[lzzo + (n + i) * stride + n + i] += 2 * weight;
		}
		return value(t, x, xo, u, uo);
	}
}
