/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.initial;

import java.util.SplittableRandom;

import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Initializer;
import org.gaitwright.solver.problem.RandomStreams;

/**
 * Normal random controls, correlated in time: a stationary Ornstein-Uhlenbeck process,
 * u[t+1] = ρ u[t] + √(1 − ρ²) σ ε with ρ = exp(−h/τ), independent per control and condition.
 */
public final class RandomControls implements Initializer {
	private final double[] deviation;
	private final double correlationTime;

	/**
	 * @param deviation       σ, one per control in control units (torque over gear), ≥ 0
	 * @param correlationTime τ, s, ≥ 0; 0 for independent time steps
	 */
	public RandomControls(double[] deviation, double correlationTime) {
		if (!(correlationTime >= 0))
			throw new IllegalArgumentException(
					"A correlation time of " + correlationTime + " s; it must not be negative");
		this.deviation = deviation.clone();
		this.correlationTime = correlationTime;
	}

	@Override
	public double[] controls(Condition condition, int index, int horizon, long seed) {
		int m = condition.dynamics().controlSize();
		if (m != deviation.length)
			throw new IllegalArgumentException(
					"Random controls for " + deviation.length + " controls were given a robot with " + m);
		SplittableRandom random = RandomStreams.stream(seed, "initial controls", index);
		double rho = correlationTime == 0 ? 0 : Math.exp(-condition.dynamics().timeStep() / correlationTime);
		double fresh = Math.sqrt(1 - rho * rho);
		double[] u = new double[horizon * m];
		for (int j = 0; j < m; j++)
			u[j] = deviation[j] * random.nextGaussian();
		for (int t = 1; t < horizon; t++)
			for (int j = 0; j < m; j++)
				u[t * m + j] = rho * u[(t - 1) * m + j] + fresh * deviation[j] * random.nextGaussian();
		return u;
	}
}
