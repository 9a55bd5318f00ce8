/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import java.util.List;
import java.util.function.Function;

import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.multibody.AccelerationLaw;
import org.gaitwright.dynamics.multibody.ForceElement;
import org.gaitwright.dynamics.multibody.Integrator;
import org.gaitwright.dynamics.multibody.Link;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.dynamics.multibody.Push;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.experiment.binding.RobotModel;
import org.gaitwright.experiment.binding.Surroundings;

/**
 * A tree of links in numbers.
 *
 * @param forces      what acts in any surroundings: drag, joint limits that are springs
 * @param constraints soft contact and soft joint limits on a given ground
 */
record LinkTreeModel(RobotLayout layout, MultibodyModel model, double timeStep, Integrator integrator,
		List<ForceElement> forces, Function<HeightProfile, AccelerationLaw> constraints) implements RobotModel {

	@Override
	public Dynamics dynamics(Surroundings surroundings) throws BindingException {
		MultibodyDynamics.Builder builder = MultibodyDynamics.builder(model, timeStep).integrator(integrator);
		forces.forEach(builder::force);
		try {
			builder.accelerationLaw(constraints.apply(surroundings.ground()));
			for (Surroundings.Push push : surroundings.pushes())
				builder.force(force(push));
		} catch (IllegalArgumentException e) {
			throw new BindingException("condition '" + surroundings.condition() + "': " + e.getMessage(), e);
		}
		return builder.build();
	}

	private Push force(Surroundings.Push push) {
		int index = model.linkIndex(push.link());
		Link link = model.links().get(index);
		double start = push.start() / timeStep;
		return new Push(index, link.comX(), link.comZ(), push.impulseX() / push.duration(),
				push.impulseZ() / push.duration(), start, start + push.duration() / timeStep);
	}
}
