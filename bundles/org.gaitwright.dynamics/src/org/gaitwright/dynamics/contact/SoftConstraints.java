/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import java.util.ArrayList;
import java.util.List;

import org.gaitwright.dynamics.multibody.AccelerationLaw;
import org.gaitwright.dynamics.multibody.AccelerationSolver;
import org.gaitwright.dynamics.multibody.InverseWeights;
import org.gaitwright.dynamics.multibody.Joint;
import org.gaitwright.dynamics.multibody.Link;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.dynamics.terrain.NearestGround;

/**
 * MuJoCo's law of soft contact and soft joint limits: the acceleration minimises a convex function (D26). Contacts have
 * elliptic friction cones; limits apply to all joints of the model that have some. Immutable and thread-safe.
 */
public final class SoftConstraints implements AccelerationLaw {

	private final HeightProfile ground;
	private final List<ContactCircle> circles;
	private final Compliance contactCompliance;
	private final ContactCone cone;
	private final Compliance limitCompliance;

	private SoftConstraints(Builder builder) {
		ground = builder.ground;
		circles = List.copyOf(builder.circles);
		contactCompliance = builder.contactCompliance;
		cone = builder.cone;
		limitCompliance = builder.limitCompliance;
	}

	/** A builder without constraints, on level ground. */
	public static Builder builder() {
		return new Builder();
	}

	/** The ground. */
	public HeightProfile ground() {
		return ground;
	}

	/** The contact circles; {@link org.gaitwright.dynamics.multibody.Contact#circle()} is an index to this list. */
	public List<ContactCircle> circles() {
		return circles;
	}

	@Override
	public AccelerationSolver newSolver(MultibodyModel model) {
		InverseWeights weights = new InverseWeights(model);
		NearestGround nearest = new NearestGround(ground);
		CircleContact[] contacts = new CircleContact[circles.size()];
		for (int i = 0; i < contacts.length; i++) {
			ContactCircle circle = circles.get(i);
			Check.that(circle.link() < model.links().size(), "contact circle " + (i + 1), "link index",
					circle.link(), "0 to " + (model.links().size() - 1));
			contacts[i] = new CircleContact(i, circle.link(), weights.link(circle.link()), contactCompliance, cone,
					new ContactRows(model, circle, nearest));
		}
		List<JointLimit> limits = new ArrayList<>();
		if (limitCompliance != null) {
			for (int i = 1; i < model.links().size(); i++) {
				Link link = model.links().get(i);
				Joint joint = link.joint();
				if (Double.isFinite(joint.lower()) || Double.isFinite(joint.upper())) {
					limits.add(new JointLimit(i, ContactRows.FIRST_ANGLE + i,
							ContactRows.FIRST_ANGLE + link.parent(), joint.lower(), joint.upper(), weights.joint(i),
							limitCompliance));
				}
			}
		}
		return new SoftConstraintSolver(model.coordinateCount(), contacts, limits.toArray(JointLimit[]::new));
	}

	/** Collects {@link SoftConstraints}. Not thread-safe. */
	public static final class Builder {

		private HeightProfile ground = HeightProfile.LEVEL;
		private final List<ContactCircle> circles = new ArrayList<>();
		private Compliance contactCompliance;
		private ContactCone cone;
		private Compliance limitCompliance;

		private Builder() {
		}

		/**
		 * The ground: level, or connected straight segments.
		 *
		 * @throws IllegalArgumentException
		 *             if it is another kind of profile
		 */
		public Builder ground(HeightProfile value) {
			new NearestGround(value);
			ground = value;
			return this;
		}

		/**
		 * How contacts give way, and their friction.
		 *
		 * @param friction
		 *            coefficient μ, positive
		 */
		public Builder contact(Compliance compliance, double friction) {
			contactCompliance = compliance;
			cone = new ContactCone(friction);
			return this;
		}

		/** Adds a part of the robot that touches the ground. */
		public Builder circle(ContactCircle circle) {
			circles.add(circle);
			return this;
		}

		/** Makes the joints' limits soft constraints; without this call they do not act. */
		public Builder limits(Compliance compliance) {
			limitCompliance = compliance;
			return this;
		}

		/**
		 * The law.
		 *
		 * @throws IllegalArgumentException
		 *             if there are contact circles, but their compliance and friction are not set
		 */
		public SoftConstraints build() {
			if (!circles.isEmpty() && contactCompliance == null) {
				throw new IllegalArgumentException(
						circles.size() + " contact circles, but the compliance and friction of contacts are not set");
			}
			return new SoftConstraints(this);
		}
	}
}
