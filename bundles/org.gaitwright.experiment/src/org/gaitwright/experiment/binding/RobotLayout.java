/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Coordinates and controls of a robot. The state is [q, q̇]: the nq coordinates in this order, then their velocities.
 *
 * @param coordinates names of q, unique
 * @param root        the floating base, empty for robots that are fixed to the world
 * @param controls    names of the controls, unique
 * @param gears       torque or force per unit of each control, N m or N; positive
 */
public record RobotLayout(List<String> coordinates, Optional<Root> root, List<String> controls, List<Double> gears) {

	/**
	 * The floating base, by indices of coordinates.
	 *
	 * @param x     forward position
	 * @param z     height
	 * @param pitch angle, counter-clockwise
	 */
	public record Root(int x, int z, int pitch) {
		/** Whether the coordinate is one of the base. */
		public boolean contains(int coordinate) {
			return coordinate == x || coordinate == z || coordinate == pitch;
		}
	}

	public RobotLayout {
		coordinates = List.copyOf(coordinates);
		controls = List.copyOf(controls);
		gears = List.copyOf(gears);
		if (coordinates.isEmpty() || new HashSet<>(coordinates).size() < coordinates.size())
			throw new IllegalArgumentException("The coordinates " + coordinates + " are none, or not unique");
		if (new HashSet<>(controls).size() < controls.size() || controls.size() != gears.size())
			throw new IllegalArgumentException("The controls " + controls + " with the gears " + gears
					+ ": names must be unique, with one gear each");
		for (double gear : gears)
			if (!(gear > 0 && Double.isFinite(gear)))
				throw new IllegalArgumentException("A gear of " + gear + " N m; it must be positive");
		int count = coordinates.size();
		if (root.isPresent() && Math.max(Math.max(root.get().x, root.get().z), root.get().pitch) >= count)
			throw new IllegalArgumentException("The base " + root.get() + " lies beyond the " + count + " coordinates");
	}

	/** Number of coordinates nq. */
	public int coordinateCount() {
		return coordinates.size();
	}

	/** Number of states n = 2 nq. */
	public int stateSize() {
		return 2 * coordinates.size();
	}

	/** Number of controls m. */
	public int controlSize() {
		return controls.size();
	}

	/**
	 * Index of a coordinate's position in the state; its velocity stands nq further.
	 *
	 * @throws BindingException if there is no such coordinate
	 */
	public int position(String coordinate) throws BindingException {
		int index = coordinates.indexOf(coordinate);
		if (index < 0)
			throw new BindingException("the robot has no coordinate '" + coordinate + "'; its coordinates are "
					+ String.join(", ", coordinates));
		return index;
	}

	/**
	 * Index of a coordinate's velocity in the state.
	 *
	 * @throws BindingException if there is no such coordinate
	 */
	public int velocity(String coordinate) throws BindingException {
		return coordinates.size() + position(coordinate);
	}

	/**
	 * The floating base.
	 *
	 * @param purpose what it is needed for
	 * @throws BindingException for robots without one
	 */
	public Root requireRoot(String purpose) throws BindingException {
		return root.orElseThrow(() -> new BindingException(purpose
				+ " needs a robot with a floating base (x, z, pitch); this one has the coordinates "
				+ String.join(", ", coordinates)));
	}

	/** Control that gives this torque or force at each joint: value over gear. */
	public double[] controlsFor(double torque) {
		return gears.stream().mapToDouble(gear -> torque / gear).toArray();
	}
}
