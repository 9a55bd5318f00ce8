/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.rollout;

import java.util.random.RandomGenerator;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;

/** Runs a policy in the simulator under one condition. For one thread at a time. */
public final class PolicySimulation {
	private final Condition condition;
	private final int n;
	private final int m;
	private final Simulator simulator;
	private final Cost.Evaluator cost;
	private final PolicyFunction.Evaluator policy;
	private final ControlLimits limits;
	private final double[] noiseFactor;
	private final double[] observation;
	private final double[] noise;

	/** Runs the policy as it is: what its controls do beyond their limits is for the dynamics to say. */
	public PolicySimulation(Condition condition, GaussianPolicy policy) {
		this(condition, policy, null);
	}

	/** @param limits ranges into which the policy's controls are moved before they act and are charged, null for none */
	public PolicySimulation(Condition condition, GaussianPolicy policy, ControlLimits limits) {
		this.condition = condition;
		this.limits = limits;
		this.policy = policy.newEvaluator();
		n = condition.dynamics().stateSize();
		m = condition.dynamics().controlSize();
		simulator = condition.dynamics().newSimulator();
		cost = condition.cost().newEvaluator();
		observation = new double[condition.observation().size()];
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
	 */
	public Rollout run(double[] x0, int steps, int horizon, RandomGenerator random) {
		double[] x = new double[(steps + 1) * n];
		double[] u = new double[steps * m];
		double[] stepCost = new double[steps];
		System.arraycopy(x0, 0, x, 0, n);
		int t = 0;
		while (t < steps) {
			condition.observation().observe(x, t * n, observation, 0);
			policy.mean(observation, 0, u, t * m);
			if (random != null)
				addNoise(u, t * m, random);
			if (limits != null)
				limits.clamp(u, t * m);
			stepCost[t] = cost.value(t, x, t * n, u, t * m);
			simulator.step(t, x, t * n, u, t * m, x, (t + 1) * n);
			if (!Double.isFinite(stepCost[t]) || Vectors.indexOfNonFinite(x, (t + 1) * n, n) >= 0) {
				java.util.Arrays.fill(x, (t + 1) * n, (t + 2) * n, 0);
				break;
			}
			t++;
		}
		double terminal = t >= horizon ? cost.terminal(x, horizon * n) : 0;
		return new Rollout(condition.name(), t, steps, x, u, stepCost, horizon, terminal);
	}

	private void addNoise(double[] u, int uo, RandomGenerator random) {
		for (int i = 0; i < m; i++)
			noise[i] = random.nextGaussian();
		for (int i = 0; i < m; i++)
			for (int j = 0; j <= i; j++)
				u[uo + i] += noiseFactor[i * m + j] * noise[j];
	}
}
