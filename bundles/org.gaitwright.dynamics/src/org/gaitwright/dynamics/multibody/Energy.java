/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

/** Mechanical energy of a robot (D21), J. Armature, being an inertia of the joints, is part of the kinetic energy. */
public final class Energy {

	private final MultibodyModel model;
	private final Kinematics kinematics;

	/** Scratch for the model, for the use of one thread. */
	public Energy(MultibodyModel model) {
		this.model = model;
		kinematics = new Kinematics(model);
	}

	/** Kinetic energy at the state {@code [q, q̇]}. */
	public double kinetic(double[] x, int xo) {
		kinematics.setState(x, xo);
		double energy = 0;
		for (int i = 0; i < model.links().size(); i++) {
			Link link = model.links().get(i);
			double vx = kinematics.comVelocityX(i);
			double vz = kinematics.comVelocityZ(i);
			double w = kinematics.angularVelocity(i);
			energy += 0.5 * (link.mass() * (vx * vx + vz * vz) + link.inertia() * w * w);
			if (i > 0) {
				double rate = JointTorque.velocity(kinematics, i);
				energy += 0.5 * link.joint().armature() * rate * rate;
			}
		}
		return energy;
	}

	/** Potential energy at the state {@code [q, q̇]}; zero with all centres of mass at z = 0. */
	public double potential(double[] x, int xo) {
		kinematics.setState(x, xo);
		double energy = 0;
		for (int i = 0; i < model.links().size(); i++) {
			energy += model.links().get(i).mass() * model.gravity() * kinematics.comZ(i);
		}
		return energy;
	}
}
