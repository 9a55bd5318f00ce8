/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.cost;

import org.gaitwright.dynamics.terrain.HeightProfile;

/**
 * Squared distance of a point's height over the ground from a target, w (z − g(x) − h*)², with the Gauss-Newton Hessian
 * (the curvature of the ground is dropped; straight segments have none).
 */
public final class GroundHeightTarget extends StateCost {
	private final int forward;
	private final int height;
	private final HeightProfile ground;
	private final double target;
	private final double weight;

	/**
	 * @param name        shown in error messages
	 * @param stage       when the cost is charged
	 * @param stateSize   n
	 * @param controlSize m
	 * @param forward     index of x in the state
	 * @param height      index of z in the state
	 * @param ground      g
	 * @param target      h*, m
	 * @param weight      w ≥ 0, 1/m²
	 */
	public GroundHeightTarget(String name, Stage stage, int stateSize, int controlSize, int forward, int height,
			HeightProfile ground, double target, double weight) {
		super(name, stage, stateSize, controlSize);
		this.forward = forward;
		this.height = height;
		this.ground = ground;
		this.target = target;
		this.weight = Weights.check(name, weight);
	}

	@Override
	protected double stateValue(double[] x, int xo) {
		double residual = residual(x, xo);
		return weight * residual * residual;
	}

	@Override
	protected void addStateDerivatives(double[] x, int xo, double[] g, int go, double[] h, int ho, int stride) {
		double residual = residual(x, xo);
		double slope = ground.slope(x[xo + forward]);
		g[go + height] += 2 * weight * residual;
		g[go + forward] -= 2 * weight * residual * slope;
		h[ho + height * stride + height] += 2 * weight;
		h[ho + height * stride + forward] -= 2 * weight * slope;
		h[ho + forward * stride + height] -= 2 * weight * slope;
		h[ho + forward * stride + forward] += 2 * weight * slope * slope;
	}

	private double residual(double[] x, int xo) {
		return x[xo + height] - ground.height(x[xo + forward]) - target;
	}
}
