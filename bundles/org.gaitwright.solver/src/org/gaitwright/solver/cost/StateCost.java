/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.cost;

import org.gaitwright.solver.problem.CostTerm;

/**
 * A cost of the state alone, charged in the time steps, at the end, or both. Subclasses say only what a state costs;
 * they are immutable and need no scratch, so one object serves all threads.
 */
public abstract class StateCost implements CostTerm, CostTerm.Evaluator {
	private final String name;
	private final Stage stage;
	private final int n;
	private final int m;

	/**
	 * @param name        shown in error messages
	 * @param stage       when the cost is charged
	 * @param stateSize   n
	 * @param controlSize m
	 */
	protected StateCost(String name, Stage stage, int stateSize, int controlSize) {
		this.name = name;
		this.stage = stage;
		this.n = stateSize;
		this.m = controlSize;
	}

	/** Cost of the state x, n entries from xo. */
	protected abstract double stateValue(double[] x, int xo);

	/**
	 * Adds gradient and Hessian of {@link #stateValue}.
	 *
	 * @param g      gradient, n entries from go, added to
	 * @param h      Hessian (exact or Gauss-Newton): entry (i, j) at {@code ho + i*stride + j}, added to
	 * @param stride length of a row of h
	 */
	protected abstract void addStateDerivatives(double[] x, int xo, double[] g, int go, double[] h, int ho, int stride);

	@Override
	public final String name() {
		return name;
	}

	@Override
	public final Evaluator newEvaluator() {
		return this;
	}

	@Override
	public final double value(int t, double[] x, int xo, double[] u, int uo) {
		return stage.running() ? stateValue(x, xo) : 0;
	}

	@Override
	public final double addDerivatives(int t, double[] x, int xo, double[] u, int uo, double[] lz, int lzo,
			double[] lzz, int lzzo) {
		if (!stage.running())
			return 0;
		addStateDerivatives(x, xo, lz, lzo, lzz, lzzo, n + m);
		return stateValue(x, xo);
	}

	@Override
	public final double terminal(double[] x, int xo) {
		return stage.terminal() ? stateValue(x, xo) : 0;
	}

	@Override
	public final double addTerminalDerivatives(double[] x, int xo, double[] lx, int lxo, double[] lxx, int lxxo) {
		if (!stage.terminal())
			return 0;
		addStateDerivatives(x, xo, lx, lxo, lxx, lxxo, n);
		return stateValue(x, xo);
	}
}
