/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import java.util.List;

import org.gaitwright.dynamics.dense.Dense;

/** Mass matrix, bias and forces of a robot in joint coordinates, as textbooks and reference data have them. */
final class JointSpace {

	private final MultibodyModel model;
	private final Kinematics kinematics;
	private final EquationsOfMotion equations;
	private final int size;

	JointSpace(MultibodyModel model) {
		this.model = model;
		kinematics = new Kinematics(model);
		equations = new EquationsOfMotion(model);
		size = model.coordinateCount();
	}

	private void set(double[] x) {
		kinematics.setState(x, 0);
		equations.update(kinematics);
	}

	double[] massMatrix(double[] x) {
		set(x);
		double[] m = new double[size * size];
		equations.massMatrix(m);
		Coordinates coordinates = new Coordinates(model);
		coordinates.columnsToJoint(m, 0, size, size);
		double[] transposed = new double[size * size];
		Dense.transpose(m, 0, transposed, 0, size, size);
		coordinates.columnsToJoint(transposed, 0, size, size);
		return transposed;
	}

	double[] bias(double[] x) {
		set(x);
		double[] force = new double[size];
		equations.subtractBias(kinematics, force);
		for (int i = 0; i < size; i++) {
			force[i] = -force[i];
		}
		return toJoint(force);
	}

	double[] forces(double[] x, List<ForceElement> elements) {
		set(x);
		double[] force = new double[size];
		elements.forEach(element -> element.addForce(0, kinematics, force));
		return toJoint(force);
	}

	/** Generalized forces transform with the transpose. */
	private double[] toJoint(double[] force) {
		new Coordinates(model).columnsToJoint(force, 0, 1, size);
		return force;
	}

	double[] acceleration(MultibodyDynamics dynamics, double[] x, double[] u) {
		Coordinates coordinates = new Coordinates(model);
		double[] y = new double[2 * size];
		coordinates.toAbsolute(x, 0, y, 0);
		coordinates.toAbsolute(x, size, y, size);
		double[] a = new double[size];
		dynamics.newForwardDynamics().evaluate(0, y, 0, u, 0, a, 0);
		coordinates.toJoint(a, 0, a, 0);
		return a;
	}
}
