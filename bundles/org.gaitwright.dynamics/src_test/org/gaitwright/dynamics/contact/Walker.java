/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import java.util.SplittableRandom;

import org.gaitwright.dynamics.multibody.Actuator;
import org.gaitwright.dynamics.multibody.Integrator;
import org.gaitwright.dynamics.multibody.Joint;
import org.gaitwright.dynamics.multibody.Kinematics;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.dynamics.terrain.HeightProfile;

/** The seven-link biped: 30 kg, hip at 0.89 m, two contact circles on each foot, 10 N m for each unit of control. */
final class Walker {

	static final double TIME_STEP = 0.01;
	static final double RADIUS = 0.03;
	static final double FRICTION = 0.9;
	static final Compliance CONTACT = new Compliance(0.04, 1, new Impedance(0, 0.95, 0.02, 0.5, 2));
	static final Compliance STIFF_CONTACT = new Compliance(0.02, 1, new Impedance(0, 0.95, 0.01, 0.5, 2));
	static final Compliance LIMITS = new Compliance(0.04, 1, new Impedance(0, 0.95, 0.1, 0.5, 2));
	static final MultibodyModel MODEL = model();

	private Walker() {
	}

	private static MultibodyModel model() {
		MultibodyModel.Builder builder = MultibodyModel.builder().root("torso", 12.5, 0.28, 0, 0);
		for (String side : new String[] { "R", "L" }) {
			builder.link(side + "thigh", "torso", joint(side + "hip", -0.21, -0.6, 2), 4.5, 0.07, 0, -0.18);
			builder.link(side + "shank", side + "thigh", joint(side + "knee", -0.42, -2.4, 0), 2.75, 0.043, 0, -0.18);
			builder.link(side + "foot", side + "shank", joint(side + "ankle", -0.42, -0.9, 0.7), 1.5, 0.0085, 0.04,
					-0.03);
			builder.actuator(motor(side + "hip", 100)).actuator(motor(side + "knee", 100))
					.actuator(motor(side + "ankle", 80));
		}
		return builder.build();
	}

	private static Joint joint(String name, double z, double lower, double upper) {
		return Joint.at(name, 0, z).withArmature(0.01).withDamping(0.5).withLimits(lower, upper);
	}

	private static Actuator motor(String joint, double limit) {
		return new Actuator(joint, 10, limit, Actuator.Saturation.NONE);
	}

	static SoftConstraints.Builder constraints(Compliance contact, HeightProfile ground) {
		SoftConstraints.Builder builder = SoftConstraints.builder().ground(ground).contact(contact, FRICTION);
		for (String foot : new String[] { "Rfoot", "Lfoot" }) {
			builder.circle(new ContactCircle(MODEL.linkIndex(foot), -0.06, -0.03, RADIUS));
			builder.circle(new ContactCircle(MODEL.linkIndex(foot), 0.14, -0.03, RADIUS));
		}
		return builder;
	}

	static MultibodyDynamics dynamics(SoftConstraints constraints, Integrator integrator) {
		return MultibodyDynamics.builder(MODEL, TIME_STEP).integrator(integrator).accelerationLaw(constraints).build();
	}

	/** With joint limits. */
	static MultibodyDynamics dynamics(HeightProfile ground) {
		return dynamics(constraints(CONTACT, ground).limits(LIMITS).build(), Integrator.SEMI_IMPLICIT_EULER);
	}

	/** A moving state near x with the deepest contact circle at the given depth below the level of the ground there. */
	static double[] state(SplittableRandom random, HeightProfile ground, double x, double depth, double spread) {
		double[] state = new double[18];
		for (int i = 2; i < 9; i++) {
			state[i] = random.nextDouble(-spread, spread);
			state[i + 9] = random.nextDouble(-2, 2);
		}
		state[4] -= 0.1;
		state[7] -= 0.1;
		state[0] = x;
		state[9] = random.nextDouble(-1, 2);
		state[10] = random.nextDouble(-0.5, 0.5);
		Kinematics kinematics = new Kinematics(MODEL);
		kinematics.setState(state, 0);
		double lowest = Double.POSITIVE_INFINITY;
		for (ContactCircle circle : constraints(CONTACT, ground).build().circles()) {
			double below = kinematics.pointX(circle.link(), circle.x(), circle.z());
			lowest = Math.min(lowest, kinematics.pointZ(circle.link(), circle.x(), circle.z()) - RADIUS
					- ground.height(below));
		}
		state[1] = -depth - lowest;
		return state;
	}
}
