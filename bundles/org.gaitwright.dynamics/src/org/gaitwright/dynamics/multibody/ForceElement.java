/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

/**
 * A force on a robot that depends on time step, position and velocity: joint damping, drag, a push. Immutable and
 * thread-safe; what it computes goes to its arguments, what it needs of the state it asks of {@link Kinematics}.
 *
 * <p>
 * Generalized forces are in absolute coordinates: index 0 is the force along x on the whole robot, 1 the force along z,
 * {@code 2 + i} the torque on the orientation of link i. {@link JointTorque} and {@link PointForce} assemble the usual
 * ones.
 */
public interface ForceElement {

	/**
	 * Checks that this element fits a robot.
	 *
	 * @throws IllegalArgumentException
	 *             naming what does not
	 */
	void checkFits(MultibodyModel model);

	/** Adds the generalized force at step t to {@code force}, length nq. */
	void addForce(int t, Kinematics state, double[] force);

	/** Adds the derivatives of the generalized force at step t by position and velocity. */
	void addDerivatives(int t, Kinematics state, ForceJacobian jacobian);

	/** This force with time counted from a later step: its step t is step {@code t + steps} of this one. */
	default ForceElement later(int steps) {
		return new LaterForce(this, steps);
	}
}
