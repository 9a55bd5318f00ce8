/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.gaitwright.dynamics.multibody.MultibodyModel.FIRST_ANGLE;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Vectors;

/**
 * How easily forces move parts of a robot in its reference configuration q = 0 (D22): the scale of soft constraints.
 * MuJoCo calls them {@code body_invweight0} and {@code dof_invweight0}. Immutable.
 */
public final class InverseWeights {

	/** Directions of space over which MuJoCo averages; a planar robot does not move along one of them. */
	private static final int DIRECTIONS = 3;

	private final double[] link;
	private final double[] joint;

	/** Evaluates the weights of a robot. */
	public InverseWeights(MultibodyModel model) {
		int n = model.coordinateCount();
		int links = model.links().size();
		Kinematics kinematics = new Kinematics(model);
		kinematics.setAbsolute(new double[n], 0, new double[n], 0);
		EquationsOfMotion equations = new EquationsOfMotion(model);
		equations.update(kinematics);
		double[] factor = new double[n * n];
		equations.massMatrix(factor);
		Cholesky.factor(factor, 0, n);
		link = new double[links];
		joint = new double[links];
		for (int i = 0; i < links; i++) {
			Link body = model.links().get(i);
			double along = inverseInertia(kinematics, i, body.comX(), body.comZ(), 1, 0, factor);
			double up = inverseInertia(kinematics, i, body.comX(), body.comZ(), 0, 1, factor);
			link[i] = (along + up) / DIRECTIONS;
			double[] torque = new double[n];
			torque[FIRST_ANGLE + i] = 1;
			if (i > 0) {
				torque[FIRST_ANGLE + body.parent()] = -1;
			}
			joint[i] = quadraticForm(factor, torque);
		}
	}

	/** Acceleration of a point of a link under a unit force on it, along the force. */
	private static double inverseInertia(Kinematics state, int link, double x, double z, double fx, double fz,
			double[] factor) {
		double[] force = new double[state.velocity.length];
		PointForce.addForce(state, link, x, z, fx, fz, force);
		return quadraticForm(factor, force);
	}

	/** fᵀ·M⁻¹·f = |L⁻¹·f|². */
	private static double quadraticForm(double[] factor, double[] force) {
		Cholesky.forward(factor, 0, force, 0, force.length);
		return Vectors.dot(force, 0, force, 0, force.length);
	}

	/** Mean over the directions of space of a link's centre's acceleration under a unit force on it, 1/kg. */
	public double link(int i) {
		return link[i];
	}

	/**
	 * Acceleration of the angle between link i and its parent under a unit torque of the joint, 1/(kg m²); for the root
	 * that of its pitch.
	 */
	public double joint(int i) {
		return joint[i];
	}
}
