/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A robot: a tree of links with a free root, actuators on its joints, and gravity. Immutable and thread-safe. Link 0 is
 * the root; a parent precedes its children.
 */
public final class MultibodyModel {

	/** Coordinates of the free root: x, z, pitch. */
	public static final int ROOT_COORDINATES = 3;

	/** Index of the orientation of link i among the absolute coordinates, less i. */
	static final int FIRST_ANGLE = 2;

	private static final List<String> ROOT_NAMES = List.of("rootX", "rootZ", "rootPitch");
	private static final String VELOCITY_PREFIX = "v_";

	private final List<Link> links;
	private final List<Actuator> actuators;
	private final double gravity;
	private final List<String> stateNames;
	private final List<String> controlNames;

	private MultibodyModel(Builder builder) {
		links = List.copyOf(builder.links);
		actuators = List.copyOf(builder.actuators);
		gravity = builder.gravity;
		List<String> names = new ArrayList<>(ROOT_NAMES);
		links.stream().skip(1).forEach(link -> names.add(link.joint().name()));
		List.copyOf(names).forEach(name -> names.add(VELOCITY_PREFIX + name));
		stateNames = List.copyOf(names);
		controlNames = actuators.stream().map(Actuator::joint).toList();
	}

	/** A builder without links, gravity 9.81 m/s². */
	public static Builder builder() {
		return new Builder();
	}

	/** The links; the root is first, parents precede their children. */
	public List<Link> links() {
		return links;
	}

	/** The actuators in the order of the control vector. */
	public List<Actuator> actuators() {
		return actuators;
	}

	/** Acceleration of gravity along −z, m/s². */
	public double gravity() {
		return gravity;
	}

	/** Number of coordinates nq: 3 for the root and one for each other link. */
	public int coordinateCount() {
		return FIRST_ANGLE + links.size();
	}

	/**
	 * Names of the 2·nq state coordinates: rootX, rootZ, rootPitch, the joints' names in the order of the links; then
	 * the velocities, the same names with the prefix {@code v_}.
	 */
	public List<String> stateNames() {
		return stateNames;
	}

	/** Names of the controls: the names of the actuated joints. */
	public List<String> controlNames() {
		return controlNames;
	}

	/**
	 * Index of a link.
	 *
	 * @throws IllegalArgumentException
	 *             if no link has this name
	 */
	public int linkIndex(String name) {
		return indexOf(links, name);
	}

	private static int indexOf(List<Link> links, String name) {
		for (int i = 0; i < links.size(); i++) {
			if (links.get(i).name().equals(name)) {
				return i;
			}
		}
		throw new IllegalArgumentException("no link '" + name + "'; the links are "
				+ links.stream().map(Link::name).collect(Collectors.joining(", ", "[", "]")));
	}

	/**
	 * Index of the link that a joint moves relative to its parent.
	 *
	 * @throws IllegalArgumentException
	 *             if no joint has this name
	 */
	public int jointLink(String joint) {
		for (int i = 1; i < links.size(); i++) {
			if (links.get(i).joint().name().equals(joint)) {
				return i;
			}
		}
		throw new IllegalArgumentException("no joint '" + joint + "'; the joints are "
				+ stateNames.subList(ROOT_COORDINATES, coordinateCount()));
	}

	/** The parents' indices, −1 first. */
	int[] parents() {
		return links.stream().mapToInt(Link::parent).toArray();
	}

	/** Collects a {@link MultibodyModel}; every call checks what it is given. Not thread-safe. */
	public static final class Builder {

		private final List<Link> links = new ArrayList<>();
		private final List<Actuator> actuators = new ArrayList<>();
		private final Set<String> coordinateNames = new HashSet<>(ROOT_NAMES);
		private double gravity = 9.81;

		private Builder() {
		}

		/** Acceleration of gravity along −z, m/s²; 0 for a swimmer seen from above. */
		public Builder gravity(double value) {
			Check.finite("model", "gravity", value);
			gravity = value;
			return this;
		}

		/** The root link, which comes first: see {@link Link}. */
		public Builder root(String name, double mass, double inertia, double comX, double comZ) {
			if (!links.isEmpty()) {
				throw new IllegalArgumentException(
						"second root link '" + name + "'; the root is '" + links.get(0).name() + "'");
			}
			links.add(new Link(name, -1, null, mass, inertia, comX, comZ));
			return this;
		}

		/** A link on a joint of a link that is already there: see {@link Link}. */
		public Builder link(String name, String parent, Joint joint, double mass, double inertia, double comX,
				double comZ) {
			if (links.stream().anyMatch(link -> link.name().equals(name))) {
				throw new IllegalArgumentException("two links named '" + name + "'");
			}
			Link link = new Link(name, indexOf(links, parent), joint, mass, inertia, comX, comZ);
			if (!coordinateNames.add(joint.name())) {
				throw new IllegalArgumentException(
						"link '" + name + "': another coordinate is named '" + joint.name() + "'");
			}
			links.add(link);
			return this;
		}

		/** An actuator on a joint that is already there; the order of calls is the order of the controls. */
		public Builder actuator(Actuator actuator) {
			if (links.stream().skip(1).noneMatch(link -> link.joint().name().equals(actuator.joint()))) {
				throw new IllegalArgumentException("actuator: no joint '" + actuator.joint() + "'");
			}
			if (actuators.stream().anyMatch(other -> other.joint().equals(actuator.joint()))) {
				throw new IllegalArgumentException("two actuators on joint '" + actuator.joint() + "'");
			}
			actuators.add(actuator);
			return this;
		}

		/**
		 * The model.
		 *
		 * @throws IllegalArgumentException
		 *             if there is no root
		 */
		public MultibodyModel build() {
			if (links.isEmpty()) {
				throw new IllegalArgumentException("model without a root link");
			}
			return new MultibodyModel(this);
		}
	}
}
