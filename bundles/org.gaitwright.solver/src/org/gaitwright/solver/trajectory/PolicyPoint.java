/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.problem.Observation;

/**
 * The policy's mean as a function of the state, μ(h(x); θ), with its Jacobian by the chain rule, for one thread. Works on
 * ranges of time steps with P states each, x[t] + d_i, so that the policy gets large batches.
 */
final class PolicyPoint {
	private final int n;
	private final int m;
	private final int count;
	private final int observed;
	private final Condition condition;
	private final Observation observation;
	private final PolicyFunction function;
	private final PolicyFunction.Evaluator evaluator;
	private final int batch;
	private final int stepsAtOnce;
	private final double[] state;
	private final double[] o;
	private final double[] jo;
	private final double[] h;
	private final double[] means;
	private final double[] oneSlope;
	/** Entries other than zero of ∂h/∂x, where it is constant. */
	private final int[] entryRow;
	private final int[] entryColumn;
	private final double[] entryValue;

	/** @param count P, states per time step */
	PolicyPoint(PolicyFunction function, Condition condition, int count) {
		this.function = function;
		this.condition = condition;
		this.count = count;
		observation = condition.observation();
		n = condition.dynamics().stateSize();
		m = function.outputSize();
		observed = observation.size();
		evaluator = function.newEvaluator();
		batch = evaluator.batchSize();
		stepsAtOnce = Math.max(1, batch / count);
		int capacity = Math.max(batch, count);
		state = new double[n];
		o = new double[capacity * observed];
		jo = new double[capacity * m * observed];
		h = new double[observed * n];
		means = new double[capacity * m];
		oneSlope = new double[m * n];
		if (observation.isLinear())
			observation.differentiate(state, 0, h, 0);
		int[] entries = IntStream.range(0, h.length).filter(i -> h[i] != 0).toArray();
		entryRow = Arrays.stream(entries).map(i -> i / n).toArray();
		entryColumn = Arrays.stream(entries).map(i -> i % n).toArray();
		entryValue = Arrays.stream(entries).mapToDouble(i -> h[i]).toArray();
	}

	/** Takes over θ. */
	void load(GaussianPolicy policy) {
		if (policy.function().parameterCount() != function.parameterCount())
			throw new IllegalArgumentException("The policy has " + policy.function().parameterCount()
					+ " parameters, this trajectory step was made for " + function.parameterCount());
		evaluator.load(policy.theta());
	}

	/** How many time steps fill a batch. */
	int stepsAtOnce() {
		return stepsAtOnce;
	}

	/**
	 * Writes μ at the P states of each time step from..to−1.
	 *
	 * @param x  states, row t is x[t]
	 * @param d  displacements d_i, P rows per time step; null for none
	 * @param mu T×P×m, written for the time steps of the range
	 */
	void means(int from, int to, double[] x, double[] d, double[] mu) {
		int end = to * count;
		for (int first = from * count; first < end; first += batch) {
			int size = Math.min(batch, end - first);
			observe(first, size, x, d);
			evaluator.forward(o, 0, size, mu, first * m);
		}
	}

	/** As {@link #means}, and writes ∂μ/∂x at the same states, T×P×m×n. */
	void meansAndSlopes(int from, int to, double[] x, double[] d, double[] mu, double[] slopes) {
		int end = to * count;
		for (int first = from * count; first < end; first += batch) {
			int size = Math.min(batch, end - first);
			observe(first, size, x, d);
			evaluator.averageMeansAndJacobians(o, 0, size, 1, mu, first * m, jo, 0);
			if (observation.isLinear()) {
				chainLinear(size * m, slopes, first * m * n);
			} else {
				for (int j = 0; j < size; j++)
					chain(first + j, j, x, d, slopes, (first + j) * m * n);
			}
		}
	}

	/**
	 * Writes the averages of μ and ∂μ/∂x over the P states of each time step from..to−1.
	 *
	 * @param mu    T×m
	 * @param slope T×m×n
	 */
	void averages(int from, int to, double[] x, double[] d, double[] mu, double[] slope) {
		for (int first = from; first < to; first += stepsAtOnce) {
			int steps = Math.min(stepsAtOnce, to - first);
			observe(first * count, steps * count, x, d);
			if (observation.isLinear()) {
				evaluator.averageMeansAndJacobians(o, 0, steps, count, mu, first * m, jo, 0);
				for (int i = 0; i < steps; i++)
					chain((first + i) * count, i, x, d, slope, (first + i) * m * n);
			} else {
				averagesOneByOne(first, steps, x, d, mu, slope);
			}
		}
	}

	/** Each state has an observation Jacobian of its own. */
	private void averagesOneByOne(int first, int steps, double[] x, double[] d, double[] mu, double[] slope) {
		evaluator.averageMeansAndJacobians(o, 0, steps * count, 1, means, 0, jo, 0);
		Vectors.fill(mu, first * m, steps * m, 0);
		Vectors.fill(slope, first * m * n, steps * m * n, 0);
		for (int i = 0; i < steps * count; i++) {
			int t = first + i / count;
			Vectors.addScaled(1.0 / count, means, i * m, mu, t * m, m);
			chain(first * count + i, i, x, d, oneSlope, 0);
			Vectors.addScaled(1.0 / count, oneSlope, 0, slope, t * m * n, m * n);
		}
	}

	/** As many rows of ∂μ/∂x from those of jo, by the few entries of a constant ∂h/∂x. */
	private void chainLinear(int rows, double[] slopes, int so) {
		Vectors.fill(slopes, so, rows * n, 0);
		for (int r = 0; r < rows; r++) {
			int from = r * observed;
			int to = so + r * n;
			for (int i = 0; i < entryValue.length; i++)
				slopes[to + entryColumn[i]] += jo[from + entryRow[i]] * entryValue[i];
		}
	}

	/** ∂μ/∂x at state j by the policy's Jacobian in block b of jo. */
	private void chain(int j, int b, double[] x, double[] d, double[] slope, int so) {
		place(j, x, d);
		observation.differentiate(state, 0, h, 0);
		Dense.multiply(jo, b * m * observed, h, 0, slope, so, m, observed, n);
	}

	/**
	 * Checks what the policy said at states that are finite.
	 *
	 * @param x  states, row t is x[t]
	 * @param d  displacements; null for none
	 * @param mu means at time step t from muo
	 * @throws NumericalFault naming the observation, or the policy and its control, and the time step
	 */
	void requireFinite(int t, double[] x, double[] d, double[] mu, int muo, int means) {
		int bad = Vectors.indexOfNonFinite(mu, muo, means);
		if (bad < 0)
			return;
		requireObserved(t, x, d);
		throw new NumericalFault("The policy " + function.name() + " gives the mean " + mu[muo + bad]
				+ " for control '" + controlName(bad % m) + "'", t);
	}

	/** The same for derivatives by the state, rows of n per control. */
	void requireFiniteSlopes(int t, double[] slope, int so, int slopes) {
		int bad = Vectors.indexOfNonFinite(slope, so, slopes);
		if (bad >= 0)
			throw new NumericalFault("The policy " + function.name() + " gives the derivative " + slope[so + bad]
					+ " of its mean for control '" + controlName(bad / n % m) + "' by '"
					+ condition.dynamics().stateNames().get(bad % n) + "'", t);
	}

	private String controlName(int control) {
		return condition.dynamics().controlNames().get(control);
	}

	private void requireObserved(int t, double[] x, double[] d) {
		for (int j = t * count; j < (t + 1) * count; j++) {
			place(j, x, d);
			observation.observe(state, 0, o, 0);
			int bad = Vectors.indexOfNonFinite(o, 0, observed);
			if (bad >= 0)
				throw new NumericalFault("The observation '" + observation.names().get(bad) + "' is " + o[bad], t);
		}
	}

	private void observe(int first, int size, double[] x, double[] d) {
		for (int i = 0; i < size; i++) {
			place(first + i, x, d);
			observation.observe(state, 0, o, i * observed);
		}
	}

	/** Sets the state to the one with number j: that of time step j/P, displaced. */
	private void place(int j, double[] x, double[] d) {
		System.arraycopy(x, j / count * n, state, 0, n);
		if (d != null)
			Vectors.add(d, j * n, state, 0, n);
	}
}
