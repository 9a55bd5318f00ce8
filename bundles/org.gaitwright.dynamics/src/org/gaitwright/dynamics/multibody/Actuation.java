/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.gaitwright.dynamics.multibody.MultibodyModel.FIRST_ANGLE;

/** The torques of a model's actuators and their derivatives by the controls (D9). */
final class Actuation {

	private final int[] child;
	private final int[] parent;
	private final double[] gear;
	/** +∞ where the torque does not saturate smoothly. */
	private final double[] limit;
	/** Largest |u| that has an effect, +∞ where the torque is not cut off. */
	private final double[] cutoff;

	Actuation(MultibodyModel model) {
		child = model.actuators().stream().mapToInt(a -> model.jointLink(a.joint())).toArray();
		parent = new int[child.length];
		gear = model.actuators().stream().mapToDouble(Actuator::gear).toArray();
		limit = new double[child.length];
		cutoff = new double[child.length];
		for (int k = 0; k < child.length; k++) {
			parent[k] = model.links().get(child[k]).parent();
			Actuator actuator = model.actuators().get(k);
			limit[k] = switch (actuator.saturation()) {
			case NONE, CLIP -> Double.POSITIVE_INFINITY;
			case SMOOTH -> actuator.torqueLimit();
			};
			cutoff[k] = actuator.saturation() == Actuator.Saturation.CLIP ? actuator.controlLimit()
					: Double.POSITIVE_INFINITY;
		}
	}

	int size() {
		return child.length;
	}

	void addForce(double[] u, int uo, double[] force) {
		for (int k = 0; k < child.length; k++) {
			double torque = gear[k] * Math.min(Math.max(u[uo + k], -cutoff[k]), cutoff[k]);
			if (limit[k] < Double.POSITIVE_INFINITY) {
				torque = limit[k] * Math.tanh(torque / limit[k]);
			}
			force[FIRST_ANGLE + child[k]] += torque;
			force[FIRST_ANGLE + parent[k]] -= torque;
		}
	}

	void addDerivatives(double[] u, int uo, ForceJacobian jacobian) {
		for (int k = 0; k < child.length; k++) {
			double slope = Math.abs(u[uo + k]) > cutoff[k] ? 0 : gear[k];
			if (limit[k] < Double.POSITIVE_INFINITY) {
				double saturated = Math.tanh(slope * u[uo + k] / limit[k]);
				slope *= (1 - saturated) * (1 + saturated);
			}
			jacobian.addControl(FIRST_ANGLE + child[k], k, slope);
			jacobian.addControl(FIRST_ANGLE + parent[k], k, -slope);
		}
	}
}
