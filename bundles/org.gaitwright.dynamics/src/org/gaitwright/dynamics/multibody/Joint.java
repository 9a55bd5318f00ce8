/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

/**
 * The revolute joint between a link and its parent. The joint angle is the link's orientation minus the parent's.
 *
 * @param name
 *            names the joint's coordinate in the state
 * @param x
 *            position of the joint in the parent's frame, along the parent's x axis, in m
 * @param z
 *            position of the joint in the parent's frame, along the parent's z axis, in m
 * @param armature
 *            rotor inertia felt by the joint angle, kg m², at least 0
 * @param damping
 *            viscous damping of the joint angle, N m s/rad, at least 0
 * @param lower
 *            lower limit of the joint angle in rad, −∞ for none
 * @param upper
 *            upper limit of the joint angle in rad, +∞ for none; above {@code lower}
 */
public record Joint(String name, double x, double z, double armature, double damping, double lower, double upper) {

	/** Checks the ranges above. */
	public Joint {
		Check.name("joint", name);
		String where = "joint '" + name + "'";
		Check.finite(where, "x", x);
		Check.finite(where, "z", z);
		Check.notNegative(where, "armature", armature);
		Check.notNegative(where, "damping", damping);
		Check.that(lower < upper, where, "lower limit", lower, "below the upper limit " + upper);
	}

	/** A joint without armature, damping or limits. */
	public static Joint at(String name, double x, double z) {
		return new Joint(name, x, z, 0, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
	}

	/** This joint with the given armature, kg m². */
	public Joint withArmature(double newArmature) {
		return new Joint(name, x, z, newArmature, damping, lower, upper);
	}

	/** This joint with the given damping, N m s/rad. */
	public Joint withDamping(double newDamping) {
		return new Joint(name, x, z, armature, newDamping, lower, upper);
	}

	/** This joint with the given limits, rad. */
	public Joint withLimits(double newLower, double newUpper) {
		return new Joint(name, x, z, armature, damping, newLower, newUpper);
	}
}
