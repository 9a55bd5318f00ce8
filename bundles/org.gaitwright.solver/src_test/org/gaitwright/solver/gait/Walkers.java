/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import java.util.List;

import org.gaitwright.dynamics.contact.Compliance;
import org.gaitwright.dynamics.contact.ContactCircle;
import org.gaitwright.dynamics.contact.Impedance;
import org.gaitwright.dynamics.contact.SoftConstraints;
import org.gaitwright.dynamics.multibody.Actuator;
import org.gaitwright.dynamics.multibody.ForceElement;
import org.gaitwright.dynamics.multibody.Joint;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.dynamics.terrain.HeightProfile;

/** The seven-link walker, 30 kg, and a gait in which it walks at 1.86 m/s. */
final class Walkers {
	static final Compliance CONTACT = new Compliance(0.04, 1, new Impedance(0, 0.95, 0.02, 0.5, 2));
	static final Compliance SOFT_LIMITS = new Compliance(0.04, 1, new Impedance(0, 0.95, 0.1, 0.5, 2));
	static final Compliance HARD_LIMITS = new Compliance(0.02, 1, new Impedance(0.9, 0.95, 0.001, 0.5, 2));
	static final double GEAR = 10;
	static final MultibodyModel MODEL = model(Actuator.Saturation.NONE);
	static final Gait GAIT = new Gait("walk", List.of(leg("R"), leg("L")), new GaitParameters(
			new GaitTiming(0.2445016044671432, 30, 0.06, 0.6),
			new GaitPose(0.258644722575583, -1.3652474029086257, 0.032625914893630155, -0.14829893059231936,
					-0.016146122831411827, 0.1441533507494323, 0.18526218388731763),
			new GaitPose(-0.165314453640348, -0.12363604566813309, 0.12165292700060376, -0.12089965307665826,
					-0.29005516806073095, 0.5451993462277712, 0.000241206331262395),
			new GaitGains(96.98427171471887, 120.74590491626608, 107.31384481442994, 228.47789583616452, 0.3,
					0.5656495279045191, 2, 1.4, 2.4, 2, 3),
			-0.6, 1.4, -0.015612153160346455, new GaitParameters.Start(-0.1, 1.3254732423275486, 4)));

	private Walkers() {
	}

	private static Leg leg(String side) {
		return new Leg(side + "hip", side + "knee", side + "ankle", side + "foot");
	}

	static MultibodyModel model(Actuator.Saturation saturation) {
		MultibodyModel.Builder builder = MultibodyModel.builder().root("torso", 12.5, 0.28, 0, 0);
		for (String side : new String[] { "R", "L" }) {
			builder.link(side + "thigh", "torso", joint(side + "hip", -0.21, -0.6, 2), 4.5, 0.07, 0, -0.18);
			builder.link(side + "shank", side + "thigh", joint(side + "knee", -0.42, -2.4, 0), 2.75, 0.043, 0, -0.18);
			builder.link(side + "foot", side + "shank", joint(side + "ankle", -0.42, -0.9, 0.7), 1.5, 0.0085, 0.04,
					-0.03);
			builder.actuator(new Actuator(side + "hip", GEAR, 100, saturation))
					.actuator(new Actuator(side + "knee", GEAR, 100, saturation))
					.actuator(new Actuator(side + "ankle", GEAR, 80, saturation));
		}
		return builder.build();
	}

	private static Joint joint(String name, double z, double lower, double upper) {
		return Joint.at(name, 0, z).withArmature(0.01).withDamping(0.5).withLimits(lower, upper);
	}

	static MultibodyDynamics dynamics(HeightProfile ground, Compliance limits, ForceElement... forces) {
		MultibodyDynamics.Builder builder = MultibodyDynamics.builder(MODEL, 0.01)
				.accelerationLaw(law(ground, limits));
		for (ForceElement force : forces)
			builder.force(force);
		return builder.build();
	}

	static SoftConstraints law(HeightProfile ground, Compliance limits) {
		SoftConstraints.Builder builder = SoftConstraints.builder().ground(ground).contact(CONTACT, 0.9).limits(limits);
		for (String foot : new String[] { "Rfoot", "Lfoot" })
			for (double x : new double[] { -0.06, 0.14 })
				builder.circle(new ContactCircle(MODEL.linkIndex(foot), x, -0.03, 0.03));
		return builder.build();
	}

	static Biped biped(MultibodyDynamics dynamics) {
		try {
			return new Biped(dynamics, GAIT.legs());
		} catch (GaitException e) {
			throw new AssertionError(e);
		}
	}

	/** On level ground. */
	static Biped biped() {
		return biped(dynamics(HeightProfile.LEVEL, SOFT_LIMITS));
	}
}
