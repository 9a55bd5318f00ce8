/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import java.util.List;

/**
 * Soft limits of all joints that have limits: a spring beyond the limit that starts smoothly (D11). With e the excess
 * of the joint angle over its limit and w the width of the onset, the torque is {@code −k·e·min(1, e/w)} towards the
 * range: quadratic below w, linear above, continuous; its slope jumps from 2k to k at e = w.
 */
public final class JointLimitSpring implements ForceElement {

	/** The usual width of the onset, rad. */
	public static final double DEFAULT_WIDTH = 0.2;

	private final double stiffness;
	private final double width;
	private final double[] lower;
	private final double[] upper;

	/**
	 * Soft limits from the joints' limits in the model.
	 *
	 * @param stiffness
	 *            k in N m/rad, positive
	 * @param width
	 *            w in rad, positive
	 */
	public JointLimitSpring(MultibodyModel model, double stiffness, double width) {
		Check.positive("joint limit spring", "stiffness", stiffness);
		Check.positive("joint limit spring", "width", width);
		this.stiffness = stiffness;
		this.width = width;
		List<Link> links = model.links();
		Joint free = Joint.at("root", 0, 0);
		lower = links.stream().mapToDouble(link -> (link.joint() == null ? free : link.joint()).lower()).toArray();
		upper = links.stream().mapToDouble(link -> (link.joint() == null ? free : link.joint()).upper()).toArray();
	}

	@Override
	public void checkFits(MultibodyModel model) {
		if (model.links().size() != lower.length) {
			throw new IllegalArgumentException("joint limit spring: made for a model of " + lower.length
					+ " links, but the model has " + model.links().size());
		}
	}

	/** Signed excess over the violated limit; 0 within the range. */
	private double excess(Kinematics state, int link) {
		double angle = JointTorque.angle(state, link);
		return angle - Math.max(lower[link], Math.min(upper[link], angle));
	}

	@Override
	public void addForce(int t, Kinematics state, double[] force) {
		for (int i = 1; i < lower.length; i++) {
			double excess = excess(state, i);
			if (excess != 0) {
				double torque = -stiffness * excess * Math.min(1, Math.abs(excess) / width);
				JointTorque.addForce(state, i, torque, force);
			}
		}
	}

	@Override
	public void addDerivatives(int t, Kinematics state, ForceJacobian jacobian) {
		for (int i = 1; i < lower.length; i++) {
			double excess = Math.abs(excess(state, i));
			if (excess > 0) {
				double slope = excess < width ? 2 * excess / width : 1;
				JointTorque.addAngleDerivative(state, i, -stiffness * slope, jacobian);
			}
		}
	}

	/** The same at any time. */
	@Override
	public JointLimitSpring later(int steps) {
		return this;
	}
}
