/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import java.util.Arrays;

import org.gaitwright.dynamics.multibody.Kinematics;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.dynamics.terrain.NearestGround;

/**
 * Where a circle touches the ground, and the rows J_n and J_t of the contact Jacobian (D23). The rows are kept on the
 * coordinates that move the circle only: root x, root z, and the orientations from the root to the circle's link, in
 * ascending order.
 */
final class ContactRows {

	/** Root x and z come before the orientations. */
	static final int FIRST_ANGLE = 2;

	private final ContactCircle circle;
	private final NearestGround ground;
	/** The absolute coordinates that move the circle. */
	final int[] coordinates;
	final double[] normal;
	final double[] tangent;
	/** World levers of the circle's centre, one for each orientation; the first two are not used. */
	final double[] leverX;
	final double[] leverZ;

	double distance;
	double normalX;
	double normalZ;
	/** Of the ground, seen from the centre: see {@link NearestGround#curvature()}. */
	double curvature;
	/** From the centre to the point half-way in the penetration, against the normal. */
	double arm;
	private double centreX;
	private double centreZ;

	ContactRows(MultibodyModel model, ContactCircle circle, NearestGround ground) {
		this.circle = circle;
		this.ground = ground;
		int[] path = new int[FIRST_ANGLE + model.links().size()];
		int from = path.length;
		for (int i = circle.link(); i >= 0; i = model.links().get(i).parent()) {
			path[--from] = FIRST_ANGLE + i;
		}
		path[--from] = 1;
		path[--from] = 0;
		coordinates = Arrays.copyOfRange(path, from, path.length);
		normal = new double[coordinates.length];
		tangent = new double[coordinates.length];
		leverX = new double[coordinates.length];
		leverZ = new double[coordinates.length];
	}

	/** Sets the position; returns whether the circle reaches into the ground. */
	boolean update(Kinematics state) {
		centreX = state.pointX(circle.link(), circle.x(), circle.z());
		centreZ = state.pointZ(circle.link(), circle.x(), circle.z());
		if (!ground.find(centreX, centreZ, circle.radius())) {
			return false;
		}
		distance = ground.distance() - circle.radius();
		arm = circle.radius() + 0.5 * distance;
		normalX = ground.normalX();
		normalZ = ground.normalZ();
		curvature = ground.curvature();
		setLevers(state);
		normal[0] = normalX;
		normal[1] = normalZ;
		tangent[0] = normalZ;
		tangent[1] = -normalX;
		int last = coordinates.length - 1;
		for (int k = FIRST_ANGLE; k <= last; k++) {
			normal[k] = leverX[k] * normalZ - leverZ[k] * normalX;
			tangent[k] = -leverX[k] * normalX - leverZ[k] * normalZ;
		}
		tangent[last] += arm;
		return true;
	}

	/** The lever in the circle's link is its arm, in an ancestor the offset to the next link on the way. */
	private void setLevers(Kinematics state) {
		int last = coordinates.length - 1;
		leverX[last] = state.rotateX(circle.link(), circle.x(), circle.z());
		leverZ[last] = state.rotateZ(circle.link(), circle.x(), circle.z());
		for (int k = last; k > FIRST_ANGLE; k--) {
			int link = coordinates[k] - FIRST_ANGLE;
			leverX[k - 1] = state.offsetX(link);
			leverZ[k - 1] = state.offsetZ(link);
		}
	}

	/** World x of the point half-way in the penetration. */
	double pointX() {
		return centreX - arm * normalX;
	}

	/** World z of the point half-way in the penetration. */
	double pointZ() {
		return centreZ - arm * normalZ;
	}

	/** A row applied to a vector of absolute coordinates. */
	double apply(double[] row, double[] a) {
		double sum = 0;
		for (int k = 0; k < coordinates.length; k++) {
			sum += row[k] * a[coordinates[k]];
		}
		return sum;
	}

	/** The absolute values of all products in both rows applied to a vector: the scale of their rounding. */
	double sumOfTerms(double[] a) {
		double sum = 0;
		for (int k = 0; k < coordinates.length; k++) {
			sum += (Math.abs(normal[k]) + Math.abs(tangent[k])) * Math.abs(a[coordinates[k]]);
		}
		return sum;
	}

	/** A row applied to the velocity. */
	double applyToVelocity(double[] row, Kinematics state) {
		double sum = 0;
		for (int k = 0; k < coordinates.length; k++) {
			sum += row[k] * state.velocity(coordinates[k]);
		}
		return sum;
	}
}
