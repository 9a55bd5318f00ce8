/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import java.util.List;

import org.gaitwright.dynamics.terrain.HeightProfile;

/**
 * What a condition adds to a robot.
 *
 * @param condition name of the condition
 * @param ground    the ground
 * @param pushes    pushes in no particular order; windows may overlap
 */
public record Surroundings(String condition, HeightProfile ground, List<Push> pushes) {

	public Surroundings {
		pushes = List.copyOf(pushes);
	}

	/** Level ground, no pushes. */
	public static final Surroundings EMPTY = new Surroundings("none", HeightProfile.LEVEL, List.of());

	/**
	 * A constant force on the centre of mass of a link over a time window.
	 *
	 * @param link     name of the link
	 * @param start    s from the start of the trajectory
	 * @param duration s, > 0
	 * @param impulseX impulse along x of the whole push, N s
	 * @param impulseZ impulse along z of the whole push, N s
	 */
	public record Push(String link, double start, double duration, double impulseX, double impulseZ) {
	}
}
