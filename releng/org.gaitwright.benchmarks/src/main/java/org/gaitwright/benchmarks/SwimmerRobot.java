/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.benchmarks;

import org.gaitwright.dynamics.multibody.Actuator;
import org.gaitwright.dynamics.multibody.Integrator;
import org.gaitwright.dynamics.multibody.Joint;
import org.gaitwright.dynamics.multibody.JointLimitSpring;
import org.gaitwright.dynamics.multibody.LinkDrag;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.MultibodyModel;

/** The three-link swimmer: 10 state coordinates, 2 torques. */
final class SwimmerRobot {
	private SwimmerRobot() {
	}

	static MultibodyDynamics dynamics(Integrator integrator) {
		double inertia = 1.0 / 12;
		MultibodyModel model = MultibodyModel.builder().gravity(0).root("head", 1, inertia, 0, 0)
				.link("middle", "head", Joint.at("joint1", -0.5, 0).withLimits(-1.6, 1.6), 1, inertia, -0.5, 0)
				.link("tail", "middle", Joint.at("joint2", -1, 0).withLimits(-1.6, 1.6), 1, inertia, -0.5, 0)
				.actuator(Actuator.unlimited("joint1", 1)).actuator(Actuator.unlimited("joint2", 1)).build();
		MultibodyDynamics.Builder builder = MultibodyDynamics.builder(model, 0.05).integrator(integrator);
		for (int i = 0; i < model.links().size(); i++)
			builder.force(LinkDrag.resistive(i, model.links().get(i).comX(), 0, 0, 1, 1, 10));
		return builder.force(new JointLimitSpring(model, 20, JointLimitSpring.DEFAULT_WIDTH)).build();
	}
}
