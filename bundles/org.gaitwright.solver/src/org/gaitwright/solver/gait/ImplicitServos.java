/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import java.util.Arrays;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.multibody.MultibodySimulator;

/**
 * Servos whose torques follow from the state at the <em>end</em> of the time step,
 * τ = f + kp (θ − q[t+1]) − kd q̇[t+1], within the actuators' limits. They are stable at gains where servos on q[t] are
 * not (the feet are light), yet the torques are ordinary controls: applied open loop, they give the same states again.
 *
 * <p>
 * q[t+1] depends on τ, through the contacts too. The equation is monotone and piecewise linear in τ; it is solved by a
 * damped Newton method with the exact derivative of the time step, usually in two or three iterations. Owned by one
 * thread.
 */
final class ImplicitServos {
	private static final int MOST_ITERATIONS = 40;
	/** Relative to the largest torque. */
	private static final double TOLERANCE = 1e-11;

	/** kp, N m/rad; 0 for none. One entry per control, as all that follow. */
	final double[] stiffness;
	/** kd, N m s/rad. */
	final double[] damping;
	/** θ, joint angle, rad. */
	final double[] target;
	/** f, N m. */
	final double[] feedforward;

	private final Biped biped;
	private final MultibodySimulator simulator;
	private final double timeStep;
	private final int n;
	private final int m;
	private final int[] position;
	private final double[] control;
	private final double[] next;
	private final double[] fz;
	private final double[] torque;
	private final double[] base;
	private final double[] residual;
	private final boolean[] held;
	private final double[] matrix;
	private final double[] direction;

	ImplicitServos(Biped biped) {
		this.biped = biped;
		simulator = biped.dynamics().newSimulator();
		timeStep = biped.dynamics().timeStep();
		n = biped.dynamics().stateSize();
		m = biped.dynamics().controlSize();
		position = new int[m];
		Arrays.setAll(position, j -> Biped.coordinate(biped.link(j)));
		stiffness = new double[m];
		damping = new double[m];
		target = new double[m];
		feedforward = new double[m];
		control = new double[m];
		next = new double[n];
		fz = new double[n * (n + m)];
		torque = new double[m];
		base = new double[m];
		residual = new double[m];
		held = new boolean[m];
		matrix = new double[m * m];
		direction = new double[m];
	}

	/** What the last {@link #step} went through. */
	MultibodySimulator simulator() {
		return simulator;
	}

	/** Finds the torques and goes one time step; writes the controls to u, the state after to {@code after}. */
	void step(int t, double[] x, int xo, double[] u, int uo, double[] after, int ao) {
		Arrays.fill(torque, 0);
		double least = Double.POSITIVE_INFINITY;
		for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
			evaluate(t, x, xo);
			double size = 0;
			double largest = 1;
			for (int j = 0; j < m; j++) {
				size = Math.max(size, Math.abs(residual[j]));
				largest = Math.max(largest, Math.abs(torque[j]));
			}
			if (size <= TOLERANCE * largest || !Double.isFinite(size))
				break;
			if (size < least) {
				least = size;
				System.arraycopy(torque, 0, base, 0, m);
				findDirection();
				for (int j = 0; j < m; j++)
					torque[j] = base[j] + direction[j];
			} else
				for (int j = 0; j < m; j++)
					torque[j] = 0.5 * (torque[j] + base[j]);
		}
		System.arraycopy(control, 0, u, uo, m);
		System.arraycopy(next, 0, after, ao, n);
	}

	/** The time step under the present torques, and what the servos then want beyond them. */
	private void evaluate(int t, double[] x, int xo) {
		for (int j = 0; j < m; j++)
			control[j] = torque[j] / biped.gear(j);
		simulator.linearize(t, x, xo, control, 0, next, 0, fz, 0);
		for (int j = 0; j < m; j++) {
			double wanted = feedforward[j] + stiffness[j] * (target[j] - next[position[j]])
					- damping[j] * next[n / 2 + position[j]];
			double limit = biped.torqueLimit(j);
			held[j] = Math.abs(wanted) > limit || gain(j) == 0;
			residual[j] = Math.max(-limit, Math.min(limit, wanted)) - torque[j];
		}
	}

	/** kd + h kp: torque per velocity at the end of the step, as q[t+1] = q + h q̇[t+1]. */
	private double gain(int j) {
		return damping[j] + timeStep * stiffness[j];
	}

	/**
	 * Newton direction. Held torques (at a limit, or without gain) go straight to their value; for the others, with
	 * P = ∂q̇[t+1]/∂τ, which is symmetric and positive semi-definite, and the gains G: (G⁻¹ + P) δ = G⁻¹ r.
	 */
	private void findDirection() {
		for (int i = 0; i < m; i++) {
			double sum = held[i] ? residual[i] : residual[i] / gain(i);
			for (int j = 0; j < m; j++) {
				boolean free = !held[i] && !held[j];
				double p = velocityPerTorque(i, j);
				matrix[i * m + j] = free ? p : 0;
				if (!held[i] && held[j])
					sum -= p * residual[j];
			}
			matrix[i * m + i] += held[i] ? 1 : 1 / gain(i);
			direction[i] = sum;
		}
		if (Cholesky.factor(matrix, 0, m) < 0)
			Cholesky.solve(matrix, 0, direction, 0, m);
		else
			System.arraycopy(residual, 0, direction, 0, m);
	}

	private double velocityPerTorque(int i, int j) {
		return fz[(n / 2 + position[i]) * (n + m) + n + j] / biped.gear(j);
	}
}
