/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

/**
 * A constant world force on a point of a link over a time window (D15). The window is measured in time steps and may
 * begin and end within one: a step that the window covers in part feels the force in that proportion, so the impulse is
 * force × duration for any window.
 *
 * @param link
 *            index of the link
 * @param x
 *            the point in the link's frame, m
 * @param z
 *            the point in the link's frame, m
 * @param forceX
 *            N
 * @param forceZ
 *            N
 * @param start
 *            in time steps
 * @param end
 *            in time steps, above {@code start}
 */
public record Push(int link, double x, double z, double forceX, double forceZ, double start, double end)
		implements ForceElement {

	/** Checks the ranges above. */
	public Push {
		Check.finite("push", "x", x);
		Check.finite("push", "z", z);
		Check.finite("push", "force x", forceX);
		Check.finite("push", "force z", forceZ);
		Check.finite("push", "start", start);
		Check.that(end > start && Double.isFinite(end), "push", "end", end, "finite and after the start " + start);
	}

	/** Fraction of step t, from t to t + 1, that the window covers. */
	private double coverage(int t) {
		return Math.max(0, Math.min(end, t + 1.0) - Math.max(start, t));
	}

	@Override
	public void checkFits(MultibodyModel model) {
		if (link < 0 || link >= model.links().size()) {
			throw new IllegalArgumentException(
					"push: link index is " + link + ", must be 0 to " + (model.links().size() - 1));
		}
	}

	@Override
	public void addForce(int t, Kinematics state, double[] force) {
		double share = coverage(t);
		if (share > 0) {
			PointForce.addForce(state, link, state.rotateX(link, x, z), state.rotateZ(link, x, z), share * forceX,
					share * forceZ, force);
		}
	}

	@Override
	public void addDerivatives(int t, Kinematics state, ForceJacobian jacobian) {
		double share = coverage(t);
		if (share > 0) {
			PointForce.addLeverDerivatives(state, link, state.rotateX(link, x, z), state.rotateZ(link, x, z),
					share * forceX, share * forceZ, jacobian);
		}
	}

	@Override
	public Push later(int steps) {
		return new Push(link, x, z, forceX, forceZ, start - steps, end - steps);
	}
}
