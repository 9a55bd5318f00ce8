/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import java.util.List;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;

/**
 * The classical Runge-Kutta method of fourth order with constant control, and its derivative by the chain rule through
 * the four stages (D19), (D20).
 */
final class RungeKutta4 implements MultibodySimulator {

	private final ForwardDynamics forward;
	private final Coordinates coordinates;
	private final double h;
	private final int size;
	private final int columns;
	/** Start and current stage, [y, ẏ] each. */
	private final double[] start;
	private final double[] stage;
	/** Accelerations of the four stages, and their derivatives by (y, ẏ, u) at the start of the step. */
	private final double[] a;
	private final double[] da;
	/** Derivative of a stage's acceleration by the stage's own state, before the chain rule. */
	private final double[] local;
	private final double[] block;

	RungeKutta4(ForwardDynamics forward, Coordinates coordinates, double timeStep) {
		this.forward = forward;
		this.coordinates = coordinates;
		h = timeStep;
		size = coordinates.size();
		columns = forward.derivativeColumns();
		start = new double[2 * size];
		stage = new double[2 * size];
		a = new double[4 * size];
		da = new double[4 * size * columns];
		local = new double[size * columns];
		block = new double[size * size];
	}

	@Override
	public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
		begin(x, xo);
		for (int s = 0; s < 4; s++) {
			setStage(s);
			forward.evaluate(t, stage, 0, u, uo, a, s * size);
		}
		finish(x, xo, next, no);
	}

	@Override
	public List<Contact> contacts() {
		return forward.contacts();
	}

	@Override
	public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz, int fzo) {
		begin(x, xo);
		for (int s = 0; s < 4; s++) {
			setStage(s);
			forward.evaluate(t, stage, 0, u, uo, a, s * size);
			differentiateStage(s, t, u, uo);
		}
		finish(x, xo, next, no);
		finishDerivative(fz, fzo);
	}

	private void begin(double[] x, int xo) {
		coordinates.toAbsolute(x, xo, start, 0);
		coordinates.toAbsolute(x, xo + size, start, size);
		// the first stage reads these with the factor 0, and 0 times NaN of an earlier call is not 0
		Vectors.fill(a, 0, size, 0);
	}

	/** Fraction of the time step at which stage s lies. */
	private static double fraction(int s) {
		return s == 0 ? 0 : s == 3 ? 1 : 0.5;
	}

	/** State of stage s from the stages before (D19). */
	private void setStage(int s) {
		double c = h * fraction(s);
		double cc = s < 2 ? 0 : c * 0.5 * h;
		int before = Math.max(s - 1, 0) * size;
		int beforeThat = Math.max(s - 2, 0) * size;
		for (int i = 0; i < size; i++) {
			stage[i] = start[i] + c * start[size + i] + cc * a[beforeThat + i];
			stage[size + i] = start[size + i] + c * a[before + i];
		}
	}

	private void finish(double[] x, int xo, double[] next, int no) {
		double h6 = h / 6;
		for (int i = 0; i < size; i++) {
			double a1 = a[i];
			double a23 = a[size + i] + a[2 * size + i];
			double a4 = a[3 * size + i];
			stage[i] = h * h6 * (a1 + a23);
			stage[size + i] = h6 * (a1 + 2 * a23 + a4);
		}
		coordinates.toJoint(stage, 0, stage, 0);
		coordinates.toJoint(stage, size, stage, size);
		for (int i = 0; i < size; i++) {
			double velocity = x[xo + size + i];
			next[no + i] = x[xo + i] + h * velocity + stage[i];
			next[no + size + i] = velocity + stage[size + i];
		}
	}

	/** Derivative of the acceleration of stage s by the start of the step (D20). */
	private void differentiateStage(int s, int t, double[] u, int uo) {
		int out = s * size * columns;
		if (s == 0) {
			forward.differentiate(t, u, uo, da, out);
			return;
		}
		forward.differentiate(t, u, uo, local, 0);
		System.arraycopy(local, 0, da, out, size * columns);
		double c = h * fraction(s);
		for (int i = 0; i < size; i++) {
			Vectors.addScaled(c, local, i * columns, da, out + i * columns + size, size);
		}
		scaledBlock(c, size);
		Dense.multiplyAdd(block, 0, da, out - size * columns, da, out, size, size, columns);
		if (s >= 2) {
			scaledBlock(c * 0.5 * h, 0);
			Dense.multiplyAdd(block, 0, da, out - 2 * size * columns, da, out, size, size, columns);
		}
	}

	/** block = scale · (the size×size block of the stage's own derivative from the given column). */
	private void scaledBlock(double scale, int column) {
		for (int i = 0; i < size; i++) {
			for (int j = 0; j < size; j++) {
				block[i * size + j] = scale * local[i * columns + column + j];
			}
		}
	}

	private void finishDerivative(double[] fz, int fzo) {
		int length = size * columns;
		int velocityRows = fzo + length;
		double h6 = h / 6;
		for (int i = 0; i < length; i++) {
			double a1 = da[i];
			double a23 = da[length + i] + da[2 * length + i];
			double a4 = da[3 * length + i];
			fz[fzo + i] = h * h6 * (a1 + a23);
			fz[velocityRows + i] = h6 * (a1 + 2 * a23 + a4);
		}
		coordinates.rowsToJoint(fz, fzo, columns);
		coordinates.rowsToJoint(fz, velocityRows, columns);
		coordinates.columnsToJoint(fz, fzo, 2 * size, columns);
		coordinates.columnsToJoint(fz, fzo + size, 2 * size, columns);
		for (int i = 0; i < size; i++) {
			fz[fzo + i * columns + i] += 1;
			fz[fzo + i * columns + size + i] += h;
			fz[velocityRows + i * columns + size + i] += 1;
		}
	}
}
