/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.examples.cartpole.binding;

import org.gaitwright.dynamics.StepFunction;

/**
 * One time step of a cart with a pole, by the classic Runge-Kutta scheme. State: position x of the cart, angle θ of the pole
 * from upright (counter-clockwise), and their velocities; with a point mass m at the end of a massless pole of length l:
 *
 * <pre>
 * ẍ = (F + m g sin θ cos θ − m l θ̇² sin θ) / (M + m sin² θ)
 * θ̈ = (ẍ cos θ + g sin θ) / l
 * </pre>
 *
 * For one thread: it has scratch.
 */
final class CartPoleStep implements StepFunction {
	private static final int STATES = 4;

	private final Parameters parameters;
	private final double[] k1 = new double[STATES];
	private final double[] k2 = new double[STATES];
	private final double[] k3 = new double[STATES];
	private final double[] k4 = new double[STATES];
	private final double[] moved = new double[STATES];

	/**
	 * The numbers of a robot.
	 *
	 * @param cartMass   M, kg
	 * @param poleMass   m, kg
	 * @param poleLength l, m
	 * @param gravity    g, m/s²
	 * @param gear       N per unit of control
	 * @param timeStep   h, s
	 */
	record Parameters(double cartMass, double poleMass, double poleLength, double gravity, double gear,
			double timeStep) {
	}

	CartPoleStep(Parameters parameters) {
		this.parameters = parameters;
	}

	@Override
	public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
		double force = parameters.gear * u[uo];
		double h = parameters.timeStep;
		derivative(x, xo, force, k1);
		move(x, xo, k1, h / 2);
		derivative(moved, 0, force, k2);
		move(x, xo, k2, h / 2);
		derivative(moved, 0, force, k3);
		move(x, xo, k3, h);
		derivative(moved, 0, force, k4);
		for (int i = 0; i < STATES; i++)
			next[no + i] = x[xo + i] + h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
	}

	private void move(double[] x, int xo, double[] k, double h) {
		for (int i = 0; i < STATES; i++)
			moved[i] = x[xo + i] + h * k[i];
	}

	private void derivative(double[] x, int xo, double force, double[] rate) {
		double m = parameters.poleMass;
		double l = parameters.poleLength;
		double g = parameters.gravity;
		double sin = Math.sin(x[xo + 1]);
		double cos = Math.cos(x[xo + 1]);
		double omega = x[xo + 3];
		double acceleration = (force + m * g * sin * cos - m * l * omega * omega * sin)
				/ (parameters.cartMass + m * sin * sin);
		rate[0] = x[xo + 2];
		rate[1] = omega;
		rate[2] = acceleration;
		rate[3] = (acceleration * cos + g * sin) / l;
	}
}
