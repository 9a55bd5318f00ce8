/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gaitwright.dynamics.multibody.ForceElement;
import org.gaitwright.dynamics.multibody.Integrator;
import org.gaitwright.dynamics.multibody.JointLimitSpring;
import org.gaitwright.dynamics.multibody.LinkDrag;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.RobotBinding;
import org.gaitwright.experiment.binding.RobotContext;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.experiment.binding.RobotModel;
import org.gaitwright.model.LinkTrees;
import org.gaitwright.model.experiment.Actuator;
import org.gaitwright.model.experiment.Fluid;
import org.gaitwright.model.experiment.InertiaBoxFluid;
import org.gaitwright.model.experiment.Joint;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.ResistiveForce;
import org.gaitwright.model.experiment.Robot;
import org.gaitwright.model.experiment.Saturation;
import org.gaitwright.model.experiment.SpringLimits;

/** Planar trees of links: the multibody engine. */
@Binds(eClass = "LinkTree")
public final class LinkTreeBinding implements RobotBinding {
	@Override
	public RobotModel bind(Robot robot, RobotContext context) throws BindingException {
		LinkTree tree = (LinkTree) robot;
		try {
			MultibodyModel model = model(tree);
			List<ForceElement> forces = new ArrayList<>(drag(model, tree));
			if (tree.getLimits() instanceof SpringLimits spring)
				forces.add(new JointLimitSpring(model, spring.getStiffness(), spring.getTransition()));
			return new LinkTreeModel(layout(tree, model), model, tree.getTimeStep(), integrator(tree), forces,
					SoftConstraintsBinding.bind(tree, model));
		} catch (IllegalArgumentException e) {
			throw new BindingException(e.getMessage(), e);
		}
	}

	private static Integrator integrator(LinkTree tree) {
		return switch (tree.getIntegrator()) {
		case RK4 -> Integrator.RUNGE_KUTTA_4;
		case SEMI_IMPLICIT_EULER -> Integrator.SEMI_IMPLICIT_EULER;
		};
	}

	private static RobotLayout layout(LinkTree tree, MultibodyModel model) {
		List<String> coordinates = LinkTrees.coordinateNames(tree);
		RobotLayout.Root root = new RobotLayout.Root(coordinates.indexOf(LinkTrees.ROOT_X),
				coordinates.indexOf(LinkTrees.ROOT_Z), coordinates.indexOf(LinkTrees.ROOT_PITCH));
		List<Double> gears = model.actuators().stream()
				.map(org.gaitwright.dynamics.multibody.Actuator::gear).toList();
		return new RobotLayout(coordinates, Optional.of(root), model.controlNames(), gears);
	}

	private static MultibodyModel model(LinkTree tree) {
		MultibodyModel.Builder builder = MultibodyModel.builder().gravity(tree.getGravity());
		for (Link link : LinkTrees.links(tree))
			if (link == tree.getRoot())
				builder.root(link.getName(), link.getMass(), link.getInertia(), link.getComX(), link.getComZ());
			else
				builder.link(link.getName(), ((Link) link.eContainer()).getName(), joint(link.getJoint()),
						link.getMass(), link.getInertia(), link.getComX(), link.getComZ());
		for (Joint joint : LinkTrees.joints(tree))
			if (joint.getActuator() != null)
				builder.actuator(actuator(joint, joint.getActuator()));
		return builder.build();
	}

	private static org.gaitwright.dynamics.multibody.Joint joint(Joint joint) {
		return new org.gaitwright.dynamics.multibody.Joint(joint.getName(), joint.getX(), joint.getZ(),
				joint.getArmature(), joint.getDamping(),
				Objects.requireNonNullElse(joint.getLower(), Double.NEGATIVE_INFINITY),
				Objects.requireNonNullElse(joint.getUpper(), Double.POSITIVE_INFINITY));
	}

	private static org.gaitwright.dynamics.multibody.Actuator actuator(Joint joint, Actuator actuator) {
		return new org.gaitwright.dynamics.multibody.Actuator(joint.getName(), actuator.getGear(),
				Objects.requireNonNullElse(actuator.getMaxTorque(), Double.POSITIVE_INFINITY),
				saturation(actuator.getSaturation()));
	}

	private static org.gaitwright.dynamics.multibody.Actuator.Saturation saturation(Saturation saturation) {
		return switch (saturation) {
		case NONE -> org.gaitwright.dynamics.multibody.Actuator.Saturation.NONE;
		case TANH -> org.gaitwright.dynamics.multibody.Actuator.Saturation.SMOOTH;
		case CLIP -> org.gaitwright.dynamics.multibody.Actuator.Saturation.CLIP;
		};
	}

	private static List<ForceElement> drag(MultibodyModel model, LinkTree tree) throws BindingException {
		List<ForceElement> forces = new ArrayList<>();
		List<Link> links = LinkTrees.links(tree);
		Fluid fluid = tree.getFluid();
		for (int i = 0; i < links.size() && fluid != null; i++) {
			Link link = links.get(i);
			if (fluid instanceof ResistiveForce drag) {
				if (link.getLength() > 0)
					forces.add(LinkDrag.resistive(i, link.getComX(), link.getComZ(), 0, link.getLength(),
							drag.getTangential(), drag.getNormal()));
			} else if (fluid instanceof InertiaBoxFluid box)
				forces.add(LinkDrag.inertiaBox(model, i, 0, link.getAxialInertia(), link.getInertia(),
						box.getDensity(), box.getViscosity()));
			else
				throw new BindingException("a fluid of the class " + fluid.eClass().getName()
						+ " is not known to the multibody engine");
		}
		return forces;
	}
}
