/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

/** Viscous damping of all joints, {@code τ = −damping · q̇} (D10), from the model's data. */
final class JointDamping implements ForceElement {

	private final double[] damping;

	JointDamping(MultibodyModel model) {
		damping = model.links().stream().mapToDouble(link -> link.joint() == null ? 0 : link.joint().damping())
				.toArray();
	}

	@Override
	public void checkFits(MultibodyModel model) {
		if (model.links().size() != damping.length) {
			throw new IllegalArgumentException("joint damping of another model");
		}
	}

	@Override
	public void addForce(int t, Kinematics state, double[] force) {
		for (int i = 1; i < damping.length; i++) {
			JointTorque.addForce(state, i, -damping[i] * JointTorque.velocity(state, i), force);
		}
	}

	@Override
	public void addDerivatives(int t, Kinematics state, ForceJacobian jacobian) {
		for (int i = 1; i < damping.length; i++) {
			JointTorque.addVelocityDerivative(state, i, -damping[i], jacobian);
		}
	}

	/** The same at any time. */
	@Override
	public JointDamping later(int steps) {
		return this;
	}
}
