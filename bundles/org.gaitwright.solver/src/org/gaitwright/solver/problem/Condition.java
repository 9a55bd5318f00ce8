/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.problem;

import org.gaitwright.dynamics.Dynamics;

/**
 * One setting in which trajectories are optimized or a policy is tested: initial state, terrain and pushes (both within
 * the dynamics), cost and observation. Immutable; the arrays are copied in and out.
 */
public final class Condition {
	private final String name;
	private final Dynamics dynamics;
	private final Cost cost;
	private final Observation observation;
	private final SuccessCriterion success;
	private final double[] initialMean;
	private final double[] initialDeviation;

	/**
	 * @param initialMean      x̂[0], n entries
	 * @param initialDeviation standard deviations of x[0], n entries ≥ 0: S[0] is diagonal (E1)
	 * @throws IllegalArgumentException where the sizes of the parts do not agree, or a number is not finite
	 */
	public Condition(String name, Dynamics dynamics, Cost cost, Observation observation, SuccessCriterion success,
			double[] initialMean, double[] initialDeviation) {
		this.name = name;
		this.dynamics = dynamics;
		this.cost = cost;
		this.observation = observation;
		this.success = success;
		this.initialMean = initialMean.clone();
		this.initialDeviation = initialDeviation.clone();
		check();
	}

	private void check() {
		int n = dynamics.stateSize();
		if (cost.stateSize() != n || cost.controlSize() != dynamics.controlSize() || initialMean.length != n
				|| initialDeviation.length != n)
			throw new IllegalArgumentException("Condition '" + name + "': the dynamics have " + n + " states and "
					+ dynamics.controlSize() + " controls, the cost " + cost.stateSize() + " and " + cost.controlSize()
					+ ", the initial state " + initialMean.length + ", its deviation " + initialDeviation.length);
		for (int i = 0; i < n; i++)
			if (!Double.isFinite(initialMean[i]) || !(initialDeviation[i] >= 0 && Double.isFinite(initialDeviation[i])))
				throw new IllegalArgumentException("Condition '" + name + "': initial " + dynamics.stateNames().get(i)
						+ " is " + initialMean[i] + " ± " + initialDeviation[i]
						+ "; it must be finite, its deviation not negative");
	}

	/** The same condition with other dynamics and another cost, of the same sizes. */
	public Condition with(Dynamics newDynamics, Cost newCost) {
		return new Condition(name, newDynamics, newCost, observation, success, initialMean, initialDeviation);
	}

	/**
	 * The same condition from another beginning.
	 *
	 * @param mean  its mean initial state, n entries; the deviations remain
	 * @param later number of time steps by which it begins later, ≥ 0
	 */
	public Condition from(double[] mean, int later) {
		return new Condition(name, dynamics.later(later), cost, observation, success, mean, initialDeviation);
	}

	public String name() {
		return name;
	}

	public Dynamics dynamics() {
		return dynamics;
	}

	public Cost cost() {
		return cost;
	}

	public Observation observation() {
		return observation;
	}

	public SuccessCriterion success() {
		return success;
	}

	/** Mean of the initial state, n entries. */
	public double[] initialMean() {
		return initialMean.clone();
	}

	/** Standard deviations of the initial state, n entries. */
	public double[] initialDeviation() {
		return initialDeviation.clone();
	}
}
