/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Observation;

/** The policy's mean as a function of the state, μ(h(x); θ), with its Jacobian by the chain rule, for one thread. */
final class PolicyPoint {
	private final int n;
	private final int m;
	private final int observed;
	private final Observation observation;
	private final PolicyFunction function;
	private final PolicyFunction.Evaluator evaluator;
	private final int batch;
	private final double[] state;
	private final double[] o;
	private final double[] jo;
	private final double[] h;
	private final double[] oneMean;
	private final double[] oneSlope;

	/** @param count largest number of states that {@link #means} gets */
	PolicyPoint(PolicyFunction function, Observation observation, int n, int count) {
		this.function = function;
		this.observation = observation;
		this.n = n;
		m = function.outputSize();
		observed = observation.size();
		evaluator = function.newEvaluator();
		batch = Math.max(1, Math.min(count, evaluator.batchSize()));
		state = new double[n];
		o = new double[batch * observed];
		jo = new double[m * observed];
		h = new double[observed * n];
		oneMean = new double[m];
		oneSlope = new double[m * n];
	}

	/** Takes over θ. */
	void load(GaussianPolicy policy) {
		if (policy.function().parameterCount() != function.parameterCount())
			throw new IllegalArgumentException("The policy has " + policy.function().parameterCount()
					+ " parameters, this trajectory step was made for " + function.parameterCount());
		evaluator.load(policy.theta());
	}

	/** Writes μ(x). */
	void mean(double[] x, int xo, double[] mu, int muo) {
		observation.observe(x, xo, o, 0);
		evaluator.mean(o, 0, mu, muo);
	}

	/** Writes μ(x) and ∂μ/∂x, m×n. */
	void meanAndSlope(double[] x, int xo, double[] mu, int muo, double[] slope, int so) {
		observation.observe(x, xo, o, 0);
		evaluator.meanAndJacobian(o, 0, mu, muo, jo, 0);
		observation.differentiate(x, xo, h, 0);
		Dense.multiply(jo, 0, h, 0, slope, so, m, observed, n);
	}

	/** Writes the averages of μ(x + d_i) and ∂μ/∂x(x + d_i), m×n, over {@code count} rows of d. */
	void averageMeanAndSlope(double[] x, int xo, double[] d, int dof, int count, double[] mu, int muo, double[] slope,
			int so) {
		if (observation.isLinear() && count <= batch) {
			observe(x, xo, d, dof, count);
			evaluator.averageMeanAndJacobian(o, 0, count, mu, muo, jo, 0);
			observation.differentiate(x, xo, h, 0);
			Dense.multiply(jo, 0, h, 0, slope, so, m, observed, n);
			return;
		}
		Vectors.fill(mu, muo, m, 0);
		Vectors.fill(slope, so, m * n, 0);
		for (int i = 0; i < count; i++) {
			Vectors.sum(x, xo, 1, d, dof + i * n, state, 0, n);
			meanAndSlope(state, 0, oneMean, 0, oneSlope, 0);
			Vectors.addScaled(1.0 / count, oneMean, 0, mu, muo, m);
			Vectors.addScaled(1.0 / count, oneSlope, 0, slope, so, m * n);
		}
	}

	private void observe(double[] x, int xo, double[] d, int dof, int count) {
		for (int i = 0; i < count; i++) {
			Vectors.sum(x, xo, 1, d, dof + i * n, state, 0, n);
			observation.observe(state, 0, o, i * observed);
		}
	}

	/** Writes μ(x + d_i) for {@code count} rows of d into the rows of mu. */
	void means(double[] x, int xo, double[] d, int dof, int count, double[] mu, int muo) {
		for (int start = 0; start < count; start += batch) {
			int size = Math.min(batch, count - start);
			observe(x, xo, d, dof + start * n, size);
			evaluator.forward(o, 0, size, mu, muo + start * m);
		}
	}
}
