/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.benchmarks;

import java.util.SplittableRandom;

import org.gaitwright.dynamics.contact.Compliance;
import org.gaitwright.dynamics.contact.ContactCircle;
import org.gaitwright.dynamics.contact.Impedance;
import org.gaitwright.dynamics.contact.SoftConstraints;
import org.gaitwright.dynamics.multibody.Actuator;
import org.gaitwright.dynamics.multibody.Joint;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.dynamics.terrain.HeightProfile;

/** The seven-link biped with soft contacts and joint limits: 18 state coordinates, 6 torques. */
final class WalkerRobot {

	/** Height of the torso over the centres of the contact circles in the standing pose. */
	private static final double STANDING = 1.08;

	private WalkerRobot() {
	}

	static MultibodyDynamics dynamics(HeightProfile ground) {
		MultibodyModel.Builder builder = MultibodyModel.builder().root("torso", 12.5, 0.28, 0, 0);
		for (String side : new String[] { "R", "L" }) {
			builder.link(side + "thigh", "torso", joint(side + "hip", -0.21, -0.6, 2), 4.5, 0.07, 0, -0.18);
			builder.link(side + "shank", side + "thigh", joint(side + "knee", -0.42, -2.4, 0), 2.75, 0.043, 0, -0.18);
			builder.link(side + "foot", side + "shank", joint(side + "ankle", -0.42, -0.9, 0.7), 1.5, 0.0085, 0.04,
					-0.03);
			for (String joint : new String[] { "hip", "knee", "ankle" }) {
				builder.actuator(Actuator.unlimited(side + joint, 10));
			}
		}
		MultibodyModel model = builder.build();
		SoftConstraints.Builder constraints = SoftConstraints.builder().ground(ground)
				.contact(new Compliance(0.04, 1, new Impedance(0, 0.95, 0.02, 0.5, 2)), 0.9)
				.limits(new Compliance(0.04, 1, new Impedance(0, 0.95, 0.1, 0.5, 2)));
		for (String foot : new String[] { "Rfoot", "Lfoot" }) {
			constraints.circle(new ContactCircle(model.linkIndex(foot), -0.06, -0.03, 0.03));
			constraints.circle(new ContactCircle(model.linkIndex(foot), 0.14, -0.03, 0.03));
		}
		return MultibodyDynamics.builder(model, 0.01).accelerationLaw(constraints.build()).build();
	}

	private static Joint joint(String name, double z, double lower, double upper) {
		return Joint.at(name, 0, z).withArmature(0.01).withDamping(0.5).withLimits(lower, upper);
	}

	/** Moving states on level ground, with 2.7 contacts on average. */
	static double[] states(SplittableRandom random, int count) {
		double[] x = new double[18 * count];
		for (int k = 0; k < count; k++) {
			int at = 18 * k;
			double bend = random.nextDouble(0.05, 0.3);
			for (int leg = 3; leg <= 6; leg += 3) {
				x[at + leg] = bend + random.nextDouble(-0.01, 0.01);
				x[at + leg + 1] = -2 * bend;
				x[at + leg + 2] = bend + random.nextDouble(-0.02, 0.02);
			}
			x[at + 1] = STANDING - 0.84 * (1 - Math.cos(bend)) + 0.03 - random.nextDouble(-0.0018, 0.004);
			x[at + 9] = random.nextDouble(-0.2, 0.5);
			for (int i = 10; i < 18; i++) {
				x[at + i] = random.nextDouble(-0.4, 0.4);
			}
		}
		return x;
	}
}
