/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import java.util.List;

/**
 * States and controls of a robot over time, and what it touched. Immutable by convention: nobody changes the arrays.
 *
 * @param steps    number of time steps
 * @param timeStep s
 * @param x        states, (steps+1)×n row-major, or more rows
 * @param u        controls, steps×m row-major, or more rows
 * @param n        number of state coordinates
 * @param m        number of controls
 * @param contacts forces of the ground on the robot by time step; empty where they are not known
 */
record Course(int steps, double timeStep, double[] x, double[] u, int n, int m, List<List<ContactForce>> contacts) {
	/** A force of the ground on the robot in a point of the world, m and N. */
	record ContactForce(double x, double z, double forceX, double forceZ) {
		double size() {
			return Math.hypot(forceX, forceZ);
		}
	}

	/** Seconds from the first to the last state. */
	double duration() {
		return steps * timeStep;
	}

	/** The state between two steps, linearly; the first or the last before and after. */
	double[] state(double time) {
		double at = Math.clamp(time / timeStep, 0, steps);
		int step = Math.min((int) at, Math.max(0, steps - 1));
		double part = at - step;
		double[] state = new double[n];
		for (int i = 0; i < n; i++)
			state[i] = (1 - part) * x[step * n + i] + part * x[Math.min(step + 1, steps) * n + i];
		return state;
	}

	/** The contacts of the step that a time is in; none after the end. */
	List<ContactForce> contacts(double time) {
		int step = (int) Math.floor(time / timeStep + 1e-6);
		return step >= 0 && step < contacts.size() ? contacts.get(step) : List.of();
	}

	/** Size of the largest force, N; 0 for none. */
	double largestForce() {
		return contacts.stream().flatMap(List::stream).mapToDouble(ContactForce::size).max().orElse(0);
	}

	/** The same with the contacts known. */
	Course touching(List<List<ContactForce>> known) {
		return new Course(steps, timeStep, x, u, n, m, known);
	}
}
