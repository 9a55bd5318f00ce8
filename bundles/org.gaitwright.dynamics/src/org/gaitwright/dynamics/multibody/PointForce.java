/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.gaitwright.dynamics.multibody.MultibodyModel.FIRST_ANGLE;

/**
 * Assembles forces on points of links (D7). The point is given by its arm: the world vector from the link's origin. On
 * the way from the link to the root, orientation j moves the point with the lever w_j: the arm for the link itself, the
 * offset to the next link on the way for its ancestors.
 */
public final class PointForce {

	private PointForce() {
	}

	/** Adds the generalized force of the world force (fx, fz) at the arm (rx, rz) of the link. */
	public static void addForce(Kinematics state, int link, double rx, double rz, double fx, double fz,
			double[] force) {
		force[0] += fx;
		force[1] += fz;
		double wx = rx;
		double wz = rz;
		for (int j = link; j >= 0; j = state.parent[j]) {
			force[FIRST_ANGLE + j] += wx * fz - wz * fx;
			wx = state.offsetX[j];
			wz = state.offsetZ[j];
		}
	}

	/** Adds the derivatives that a constant world force (fx, fz) has because the levers turn. */
	public static void addLeverDerivatives(Kinematics state, int link, double rx, double rz, double fx, double fz,
			ForceJacobian jacobian) {
		double wx = rx;
		double wz = rz;
		for (int j = link; j >= 0; j = state.parent[j]) {
			jacobian.addPosition(FIRST_ANGLE + j, FIRST_ANGLE + j, -(wx * fx + wz * fz));
			wx = state.offsetX[j];
			wz = state.offsetZ[j];
		}
	}

	/**
	 * Adds the derivatives that the change of a world force has, where the force depends on the velocity of its own
	 * point and on the link's orientation: {@code δf = D·δv + (gx, gz)·δφ} with D symmetric. Together with {@link
	 * #addLeverDerivatives} this is the whole derivative.
	 */
	public static void addForceDerivatives(Kinematics state, int link, double rx, double rz, double dxx, double dxz,
			double dzz, double gx, double gz, ForceJacobian jacobian) {
		int velocity = jacobian.size;
		addColumn(state, link, rx, rz, velocity, dxx, dxz, jacobian);
		addColumn(state, link, rx, rz, velocity + 1, dxz, dzz, jacobian);
		double wx = rx;
		double wz = rz;
		double ax = gx;
		double az = gz;
		for (int j = link; j >= 0; j = state.parent[j]) {
			double rate = -state.velocity[FIRST_ANGLE + j];
			addColumn(state, link, rx, rz, FIRST_ANGLE + j, ax + rate * (dxx * wx + dxz * wz),
					az + rate * (dxz * wx + dzz * wz), jacobian);
			addColumn(state, link, rx, rz, velocity + FIRST_ANGLE + j, dxz * wx - dxx * wz, dzz * wx - dxz * wz,
					jacobian);
			wx = state.offsetX[j];
			wz = state.offsetZ[j];
			ax = 0;
			az = 0;
		}
	}

	/** Adds the generalized force of (fx, fz) to a column of the Jacobian. */
	private static void addColumn(Kinematics state, int link, double rx, double rz, int column, double fx, double fz,
			ForceJacobian jacobian) {
		double[] data = jacobian.data;
		int stride = jacobian.stride;
		data[column] += fx;
		data[column + stride] += fz;
		double wx = rx;
		double wz = rz;
		for (int j = link; j >= 0; j = state.parent[j]) {
			data[column + (FIRST_ANGLE + j) * stride] += wx * fz - wz * fx;
			wx = state.offsetX[j];
			wz = state.offsetZ[j];
		}
	}
}
