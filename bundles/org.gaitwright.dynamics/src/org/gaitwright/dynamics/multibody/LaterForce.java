/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

/** A force whose step 0 is a later step of another. */
record LaterForce(ForceElement element, int steps) implements ForceElement {

	@Override
	public void checkFits(MultibodyModel model) {
		element.checkFits(model);
	}

	@Override
	public void addForce(int t, Kinematics state, double[] force) {
		element.addForce(t + steps, state, force);
	}

	@Override
	public void addDerivatives(int t, Kinematics state, ForceJacobian jacobian) {
		element.addDerivatives(t + steps, state, jacobian);
	}
}
