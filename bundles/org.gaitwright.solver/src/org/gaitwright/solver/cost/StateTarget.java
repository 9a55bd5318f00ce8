/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.cost;

import java.util.List;

/**
 * Squared distance of state coordinates from targets, Σ_i w_i (x_i − x*_i)²: target velocity, target height in the world,
 * posture.
 */
public final class StateTarget extends StateCost {

	/**
	 * Target of one coordinate.
	 *
	 * @param index  index of the coordinate in the state
	 * @param target x*, unit of the coordinate
	 * @param weight w ≥ 0, 1/unit²
	 */
	public record Target(int index, double target, double weight) {
	}

	private final int[] indices;
	private final double[] targets;
	private final double[] weights;

	/**
	 * @param name        shown in error messages
	 * @param stage       when the cost is charged
	 * @param stateSize   n
	 * @param controlSize m
	 * @param targets     at least one
	 * @throws IllegalArgumentException for an index outside 0..n−1, a weight that is negative or a target that is not finite
	 */
	public StateTarget(String name, Stage stage, int stateSize, int controlSize, List<Target> targets) {
		super(name, stage, stateSize, controlSize);
		if (targets.isEmpty())
			throw new IllegalArgumentException("The cost term " + name + " has no target");
		this.indices = targets.stream().mapToInt(Target::index).toArray();
		this.targets = targets.stream().mapToDouble(Target::target).toArray();
		this.weights = targets.stream().mapToDouble(target -> Weights.check(name, target.weight())).toArray();
		for (Target target : targets)
			if (target.index() < 0 || target.index() >= stateSize || !Double.isFinite(target.target()))
				throw new IllegalArgumentException("The cost term " + name + " has the target " + target.target()
						+ " for state coordinate " + target.index() + " of " + stateSize);
	}

	@Override
	protected double stateValue(double[] x, int xo) {
		double sum = 0;
		for (int i = 0; i < indices.length; i++) {
			double distance = x[xo + indices[i]] - targets[i];
			sum += weights[i] * distance * distance;
		}
		return sum;
	}

	@Override
	protected void addStateDerivatives(double[] x, int xo, double[] g, int go, double[] h, int ho, int stride) {
		for (int i = 0; i < indices.length; i++) {
			int k = indices[i];
			g[go + k] += 2 * weights[i] * (x[xo + k] - targets[i]);
			h[ho + k * stride + k] += 2 * weights[i];
		}
	}
}
