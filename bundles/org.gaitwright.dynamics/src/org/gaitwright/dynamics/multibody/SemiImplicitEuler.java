/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import java.util.List;

import org.gaitwright.dynamics.dense.Vectors;

/** {@code q̇' = q̇ + h·q̈(q, q̇, u)}, {@code q' = q + h·q̇'} (D18). */
final class SemiImplicitEuler implements MultibodySimulator {

	private final ForwardDynamics forward;
	private final Coordinates coordinates;
	private final double timeStep;
	private final int size;
	private final double[] y;
	private final double[] acceleration;

	SemiImplicitEuler(ForwardDynamics forward, Coordinates coordinates, double timeStep) {
		this.forward = forward;
		this.coordinates = coordinates;
		this.timeStep = timeStep;
		size = coordinates.size();
		y = new double[2 * size];
		acceleration = new double[size];
	}

	@Override
	public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
		coordinates.toAbsolute(x, xo, y, 0);
		coordinates.toAbsolute(x, xo + size, y, size);
		forward.evaluate(t, y, 0, u, uo, acceleration, 0);
		coordinates.toJoint(acceleration, 0, acceleration, 0);
		for (int i = 0; i < size; i++) {
			double velocity = x[xo + size + i] + timeStep * acceleration[i];
			next[no + size + i] = velocity;
			next[no + i] = x[xo + i] + timeStep * velocity;
		}
	}

	@Override
	public List<Contact> contacts() {
		return forward.contacts();
	}

	@Override
	public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz, int fzo) {
		step(t, x, xo, u, uo, next, no);
		int columns = forward.derivativeColumns();
		int velocityRows = fzo + size * columns;
		forward.differentiate(t, u, uo, fz, velocityRows);
		coordinates.columnsToJoint(fz, velocityRows, size, columns);
		coordinates.columnsToJoint(fz, velocityRows + size, size, columns);
		coordinates.rowsToJoint(fz, velocityRows, columns);
		Vectors.scale(timeStep, fz, velocityRows, size * columns);
		for (int i = 0; i < size; i++) {
			fz[velocityRows + i * columns + size + i] += 1;
		}
		for (int i = 0; i < size * columns; i++) {
			fz[fzo + i] = timeStep * fz[velocityRows + i];
		}
		for (int i = 0; i < size; i++) {
			fz[fzo + i * columns + i] += 1;
		}
	}
}
