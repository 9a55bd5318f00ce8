/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

/**
 * The three-link swimmer: links of 1 m and 1 kg in a chain, resistive-force drag 1 along and 10 across, soft limits.
 */
final class Swimmer {

	private Swimmer() {
	}

	static MultibodyDynamics dynamics(Integrator integrator) {
		double inertia = 1.0 / 12;
		MultibodyModel model = MultibodyModel.builder().gravity(0).root("head", 1, inertia, 0, 0)
				.link("middle", "head", Joint.at("joint1", -0.5, 0).withLimits(-1.6, 1.6), 1, inertia, -0.5, 0)
				.link("tail", "middle", Joint.at("joint2", -1, 0).withLimits(-1.6, 1.6), 1, inertia, -0.5, 0)
				.actuator(Actuator.unlimited("joint1", 1)).actuator(Actuator.unlimited("joint2", 1)).build();
		MultibodyDynamics.Builder builder = MultibodyDynamics.builder(model, 0.05).integrator(integrator);
		for (int i = 0; i < 3; i++) {
			Link link = model.links().get(i);
			builder.force(LinkDrag.resistive(i, link.comX(), link.comZ(), 0, 1, 1, 10));
		}
		return builder.force(new JointLimitSpring(model, 20, JointLimitSpring.DEFAULT_WIDTH)).build();
	}
}
