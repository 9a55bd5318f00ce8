/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.rollout;

import java.util.random.RandomGenerator;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Condition;

/** Runs a policy in the simulator under one condition. For one thread at a time. */
public final class PolicySimulation {
	private final Simulation simulation;
	private final int m;
	private final PolicyLaw mean;
	private final ControlLimits limits;
	private final double[] noiseFactor;
	private final double[] noise;

	/** Runs the policy as it is: what its controls do beyond their limits is for the dynamics to say. */
	public PolicySimulation(Condition condition, GaussianPolicy policy) {
		this(condition, policy, null);
	}

	/** @param limits ranges into which the policy's controls are moved before they act and are charged, null for none */
	public PolicySimulation(Condition condition, GaussianPolicy policy, ControlLimits limits) {
		simulation = new Simulation(condition);
		mean = new PolicyLaw(condition, policy);
		this.limits = limits;
		m = condition.dynamics().controlSize();
		noise = new double[m];
		noiseFactor = policy.covariance();
		if (Cholesky.factor(noiseFactor, 0, m) >= 0)
			throw new IllegalArgumentException("The policy's covariance is not positive definite");
	}

	/**
	 * Rolls the policy out.
	 *
	 * @param x0      initial state, n entries
	 * @param steps   number of time steps
	 * @param horizon T, the training horizon: where x[T] is charged
	 * @param random  source of the noise N(0, Σπ) on the controls, or null for the mean policy
	 * @throws org.gaitwright.solver.problem.NumericalFault see {@link PolicyLaw#control}
	 */
	public Rollout run(double[] x0, int steps, int horizon, RandomGenerator random) {
		return simulation.run((t, x, xo, u, uo) -> {
			mean.control(t, x, xo, u, uo);
			if (random != null)
				addNoise(u, uo, random);
			if (limits != null)
				limits.clamp(u, uo);
		}, x0, steps, horizon);
	}

	private void addNoise(double[] u, int uo, RandomGenerator random) {
		for (int i = 0; i < m; i++)
			noise[i] = random.nextGaussian();
		for (int i = 0; i < m; i++)
			for (int j = 0; j <= i; j++)
				u[uo + i] += noiseFactor[i * m + j] * noise[j];
	}
}
