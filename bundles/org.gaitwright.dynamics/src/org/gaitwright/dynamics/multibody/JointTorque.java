/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.gaitwright.dynamics.multibody.MultibodyModel.FIRST_ANGLE;

/** Assembles torques between a link and its parent (D8). */
public final class JointTorque {

	private JointTorque() {
	}

	/** Angle of the joint between the link, not the root, and its parent, rad. */
	public static double angle(Kinematics state, int link) {
		return state.angle(link) - state.angle(state.parent[link]);
	}

	/** Velocity of the joint between the link, not the root, and its parent, rad/s. */
	public static double velocity(Kinematics state, int link) {
		return state.angularVelocity(link) - state.angularVelocity(state.parent[link]);
	}

	/** Adds the torque on the link and its reaction on the parent. */
	public static void addForce(Kinematics state, int link, double torque, double[] force) {
		force[FIRST_ANGLE + link] += torque;
		force[FIRST_ANGLE + state.parent[link]] -= torque;
	}

	/** Adds the derivatives of a torque whose derivative by its own joint's angle is {@code slope}. */
	public static void addAngleDerivative(Kinematics state, int link, double slope, ForceJacobian jacobian) {
		int child = FIRST_ANGLE + link;
		int parent = FIRST_ANGLE + state.parent[link];
		jacobian.addPosition(child, child, slope);
		jacobian.addPosition(child, parent, -slope);
		jacobian.addPosition(parent, child, -slope);
		jacobian.addPosition(parent, parent, slope);
	}

	/** Adds the derivatives of a torque whose derivative by its own joint's velocity is {@code slope}. */
	public static void addVelocityDerivative(Kinematics state, int link, double slope, ForceJacobian jacobian) {
		int child = FIRST_ANGLE + link;
		int parent = FIRST_ANGLE + state.parent[link];
		jacobian.addVelocity(child, child, slope);
		jacobian.addVelocity(child, parent, -slope);
		jacobian.addVelocity(parent, child, -slope);
		jacobian.addVelocity(parent, parent, slope);
	}
}
