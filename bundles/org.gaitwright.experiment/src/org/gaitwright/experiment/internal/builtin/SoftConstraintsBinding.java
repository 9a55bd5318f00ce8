/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.gaitwright.dynamics.contact.Compliance;
import org.gaitwright.dynamics.contact.ContactCircle;
import org.gaitwright.dynamics.contact.Impedance;
import org.gaitwright.dynamics.contact.SoftConstraints;
import org.gaitwright.dynamics.multibody.AccelerationLaw;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.model.LinkTrees;
import org.gaitwright.model.experiment.Contact;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.SoftConstraint;
import org.gaitwright.model.experiment.SoftLimits;
import org.gaitwright.model.experiment.SpringLimits;

/** Contact with the ground and joint limits by the soft law. */
final class SoftConstraintsBinding {
	private SoftConstraintsBinding() {
	}

	/** The law of a tree of links on a given ground. */
	static Function<HeightProfile, AccelerationLaw> bind(LinkTree tree, MultibodyModel model) throws BindingException {
		if (tree.getLimits() != null && !(tree.getLimits() instanceof SoftLimits)
				&& !(tree.getLimits() instanceof SpringLimits))
			throw new BindingException("joint limits of the class " + tree.getLimits().eClass().getName()
					+ " are not known to the multibody engine; use SoftLimits or SpringLimits");
		Contact contact = tree.getContact();
		Compliance touching = contact == null ? null : compliance(contact, contact.getWidth());
		double friction = contact == null ? 0 : contact.getFriction();
		Compliance limits = tree.getLimits() instanceof SoftLimits soft ? compliance(soft, soft.getWidth()) : null;
		List<ContactCircle> circles = contact == null ? List.of() : circles(tree, model);
		if (circles.isEmpty() && limits == null)
			return ground -> AccelerationLaw.UNCONSTRAINED;
		return ground -> {
			SoftConstraints.Builder builder = SoftConstraints.builder().ground(ground);
			if (touching != null)
				builder.contact(touching, friction);
			if (limits != null)
				builder.limits(limits);
			circles.forEach(builder::circle);
			return builder.build();
		};
	}

	private static Compliance compliance(SoftConstraint constraint, double width) {
		return new Compliance(constraint.getTimeConstant(), constraint.getDampingRatio(),
				new Impedance(constraint.getMinimumImpedance(), constraint.getMaximumImpedance(), width,
						constraint.getMidpoint(), constraint.getPower()));
	}

	private static List<ContactCircle> circles(LinkTree tree, MultibodyModel model) {
		List<ContactCircle> circles = new ArrayList<>();
		for (Link link : LinkTrees.links(tree))
			for (org.gaitwright.model.experiment.ContactCircle circle : link.getCircles())
				circles.add(new ContactCircle(model.linkIndex(link.getName()), circle.getX(), circle.getZ(),
						circle.getRadius()));
		return circles;
	}
}
