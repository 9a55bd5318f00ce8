/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

/**
 * A motor on a joint: {@code torque = gear · u}, positive torque increasing the joint angle (D9).
 *
 * @param joint
 *            name of the joint, and of the control
 * @param gear
 *            N m per unit of control, not 0
 * @param torqueLimit
 *            largest |torque| in N m, positive, +∞ for none
 * @param saturation
 *            what the simulation does about the limit
 */
public record Actuator(String joint, double gear, double torqueLimit, Saturation saturation) {

	/** How the torque limit enters the simulation. */
	public enum Saturation {
		/** The torque is not limited; the limit is data for optimizers, which bound the control. */
		NONE,
		/**
		 * The torque ends at the limit, whatever the control. Its derivative by a control at the limit is the one from
		 * within, by a control beyond it 0.
		 */
		CLIP,
		/** {@code torque = limit · tanh(gear · u / limit)}: differentiable, never beyond the limit. */
		SMOOTH
	}

	/** Checks the ranges above. */
	public Actuator {
		Check.name("actuator", joint);
		String where = "actuator of joint '" + joint + "'";
		Check.finite(where, "gear", gear);
		Check.that(gear != 0, where, "gear", gear, "other than 0");
		Check.that(torqueLimit > 0, where, "torque limit", torqueLimit, "positive");
		Check.that(saturation == Saturation.NONE || torqueLimit < Double.POSITIVE_INFINITY, where, "torque limit",
				torqueLimit, "finite for a torque that saturates");
	}

	/** A motor whose torque is {@code gear · u} without bound. */
	public static Actuator unlimited(String joint, double gear) {
		return new Actuator(joint, gear, Double.POSITIVE_INFINITY, Saturation.NONE);
	}

	/**
	 * The torque of a control, as the simulation applies it (D9).
	 *
	 * @param u control
	 * @return N m
	 */
	public double torque(double u) {
		return switch (saturation) {
		case NONE -> gear * u;
		case CLIP -> gear * Math.clamp(u, -controlLimit(), controlLimit());
		case SMOOTH -> torqueLimit * Math.tanh(gear * u / torqueLimit);
		};
	}

	/**
	 * The largest |u| that means anything: beyond it the torque exceeds its limit, or does not grow any more. +∞ for
	 * smooth saturation, where every control means a torque of its own.
	 */
	public double controlLimit() {
		return saturation == Saturation.SMOOTH ? Double.POSITIVE_INFINITY : torqueLimit / Math.abs(gear);
	}
}
