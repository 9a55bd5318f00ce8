/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import java.util.Arrays;
import java.util.List;

import org.gaitwright.dynamics.dense.Cholesky;

/**
 * Acceleration {@code a(t, y, ẏ, u)} of a robot in absolute coordinates and its derivative (D16), (D17). Owned by one
 * thread.
 */
final class ForwardDynamics {

	private final Kinematics kinematics;
	private final EquationsOfMotion equations;
	private final ForceElement[] elements;
	private final Actuation actuation;
	private final AccelerationSolver solver;
	private final ForceJacobian jacobian;
	private final double[] massMatrix;
	private final double[] force;
	private final double[] acceleration;
	private final double[] factor;

	ForwardDynamics(MultibodyModel model, ForceElement[] elements, AccelerationLaw law) {
		this.elements = elements;
		kinematics = new Kinematics(model);
		equations = new EquationsOfMotion(model);
		actuation = new Actuation(model);
		solver = law.newSolver(model);
		int n = model.coordinateCount();
		jacobian = new ForceJacobian(n, actuation.size());
		massMatrix = new double[n * n];
		force = new double[n];
		acceleration = new double[n];
		factor = new double[n * n];
	}

	/** The contacts at the last {@link #evaluate}. */
	List<Contact> contacts() {
		return solver.contacts();
	}

	/** Elements in a row of the derivative, 2·nq + m. */
	int derivativeColumns() {
		return jacobian.stride;
	}

	/** Writes the acceleration at the state ([y, ẏ] at {@code yo}) and control. */
	void evaluate(int t, double[] y, int yo, double[] u, int uo, double[] a, int ao) {
		int n = force.length;
		kinematics.setAbsolute(y, yo, y, yo + n);
		equations.update(kinematics);
		equations.massMatrix(massMatrix);
		Arrays.fill(force, 0);
		for (ForceElement element : elements) {
			element.addForce(t, kinematics, force);
		}
		actuation.addForce(u, uo, force);
		equations.subtractBias(kinematics, force);
		solver.solve(t, kinematics, massMatrix, force, acceleration, factor);
		System.arraycopy(acceleration, 0, a, ao, n);
	}

	/**
	 * Writes {@code [∂a/∂y ∂a/∂ẏ ∂a/∂u]}, row-major nq×(2nq+m), at the point of the last {@link #evaluate}, whose t and
	 * u are given again (D17).
	 */
	void differentiate(int t, double[] u, int uo, double[] da, int dao) {
		jacobian.clear();
		equations.subtractDerivatives(kinematics, acceleration, jacobian);
		for (ForceElement element : elements) {
			element.addDerivatives(t, kinematics, jacobian);
		}
		actuation.addDerivatives(u, uo, jacobian);
		solver.addDerivatives(t, kinematics, acceleration, jacobian);
		System.arraycopy(jacobian.data, 0, da, dao, jacobian.data.length);
		Cholesky.solve(factor, 0, da, dao, force.length, jacobian.stride);
	}
}
