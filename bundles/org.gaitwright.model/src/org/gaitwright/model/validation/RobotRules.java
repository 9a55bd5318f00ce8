/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.gaitwright.model.LinkTrees;
import org.gaitwright.model.experiment.Contact;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.InertiaBoxFluid;
import org.gaitwright.model.experiment.Integrator;
import org.gaitwright.model.experiment.Joint;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.ResistiveForce;
import org.gaitwright.model.experiment.Saturation;
import org.gaitwright.model.experiment.SoftConstraint;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/** Rules for link trees. */
final class RobotRules {

	private RobotRules() {
	}

	static void check(EObject element, Consumer<Problem> problems) {
		switch (element) {
			case LinkTree robot -> checkTree(robot, problems);
			case Joint joint -> checkJoint(joint, problems);
			case SoftConstraint constraint -> checkImpedance(constraint, problems);
			default -> {
				// no rule
			}
		}
	}

	private static void checkTree(LinkTree robot, Consumer<Problem> problems) {
		List<Link> links = LinkTrees.links(robot);
		if (links.isEmpty()) {
			return; // reported as missing
		}
		checkJoints(robot, links, problems);
		checkContact(robot, links, problems);
		checkFluid(robot, links, problems);
	}

	private static void checkJoints(LinkTree robot, List<Link> links, Consumer<Problem> problems) {
		Link root = links.getFirst();
		if (root.getJoint() != null) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "the root link has a joint, but nothing to hang on")
					.at(root, Literals.LINK__JOINT).advice("Remove the joint: the root moves freely."));
		}
		for (Link link : links.subList(1, links.size())) {
			if (link.getJoint() == null) {
				problems.accept(Problem.error(ProblemKind.MISSING, "the link has no joint to its parent")
						.at(link, Literals.LINK__JOINT)
						.advice("Give it a joint, with its position in the parent's frame."));
			} else if (link.getJoint().getName() != null
					&& LinkTrees.rootCoordinateNames(robot).contains(link.getJoint().getName())) {
				problems.accept(Problem.error(ProblemKind.DUPLICATE_NAME,
						"the name is that of a coordinate of the root")
						.at(link.getJoint(), Literals.NAMED_ELEMENT__NAME).value(link.getJoint().getName())
						.advice("Choose another name."));
			}
		}
		if (LinkTrees.controlNames(robot).isEmpty()) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT,
					"no joint has an actuator: the robot cannot be controlled")
					.at(robot).advice("Give at least one joint an actuator."));
		}
		boolean bounded = LinkTrees.joints(robot).stream().anyMatch(j -> j.getLower() != null || j.getUpper() != null);
		if (bounded && robot.getLimits() == null) {
			problems.accept(Problem.warning(ProblemKind.INCONSISTENT, "joints have ranges, but nothing enforces them")
					.at(robot, Literals.LINK_TREE__LIMITS).advice("Add spring limits or soft limits."));
		}
	}

	private static void checkContact(LinkTree robot, List<Link> links, Consumer<Problem> problems) {
		boolean circles = links.stream().anyMatch(link -> !link.getCircles().isEmpty());
		Contact contact = robot.getContact();
		if (contact != null && !circles) {
			problems.accept(Problem.warning(ProblemKind.INCONSISTENT,
					"the robot has a contact law, but no contact circle")
					.at(contact).advice("Add circles to the links that touch the ground, or remove the contact."));
		}
		if (contact == null && circles) {
			problems.accept(Problem.warning(ProblemKind.INCONSISTENT,
					"the robot has contact circles, but no contact law")
					.at(robot, Literals.LINK_TREE__CONTACT)
					.advice("Add a contact, or the circles pass through the ground."));
		}
		if (contact != null && robot.getIntegrator() == Integrator.RK4) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "the Runge-Kutta integrator cannot handle contact")
					.at(robot, Literals.LINK_TREE__INTEGRATOR).value(robot.getIntegrator())
					.allowed(Integrator.SEMI_IMPLICIT_EULER.getName()).advice("Choose semi-implicit Euler."));
		}
	}

	private static void checkFluid(LinkTree robot, List<Link> links, Consumer<Problem> problems) {
		if (robot.getFluid() instanceof ResistiveForce && links.stream().allMatch(link -> link.getLength() == 0)) {
			problems.accept(Problem.warning(ProblemKind.INCONSISTENT,
					"no link has a length: the fluid drags on nothing")
					.at(robot.getFluid()).advice("Give the links their lengths."));
		}
		for (Link link : links) {
			if (robot.getFluid() instanceof InertiaBoxFluid && !hasBox(link)) {
				problems.accept(Problem.error(ProblemKind.INCONSISTENT,
						"no box in the fluid has this inertia: the axial inertia must be positive and less than twice the inertia")
						.at(link, Literals.LINK__AXIAL_INERTIA).value(link.getAxialInertia())
						.allowed("(0, " + 2 * link.getInertia() + ") kg m²")
						.advice("A thin rod of radius r has m r²/2."));
			}
		}
	}

	private static boolean hasBox(Link link) {
		return link.getAxialInertia() > 0 && link.getAxialInertia() < 2 * link.getInertia();
	}

	private static void checkJoint(Joint joint, Consumer<Problem> problems) {
		if (joint.getLower() != null && joint.getUpper() != null && !(joint.getLower() < joint.getUpper())) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "the lower limit is not below the upper limit")
					.at(joint, Literals.JOINT__LOWER).value(joint.getLower()).allowed("less than " + joint.getUpper()
					+ " rad")
					.advice("Exchange the limits, or remove one for a joint without that limit."));
		}
		if (joint.getActuator() != null && joint.getActuator().getSaturation() != Saturation.NONE
				&& joint.getActuator().getMaxTorque() == null) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "an unlimited torque has nothing to saturate at")
					.at(joint.getActuator(), Literals.ACTUATOR__SATURATION).value(joint.getActuator().getSaturation())
					.advice("Give maxTorque, or set the saturation to NONE."));
		}
	}

	private static void checkImpedance(SoftConstraint constraint, Consumer<Problem> problems) {
		if (constraint.getMinimumImpedance() > constraint.getMaximumImpedance()) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "the minimum impedance is above the maximum")
					.at(constraint, Literals.SOFT_CONSTRAINT__MINIMUM_IMPEDANCE).value(constraint.getMinimumImpedance())
					.allowed("at most " + constraint.getMaximumImpedance()).advice("Exchange them."));
		}
	}
}
