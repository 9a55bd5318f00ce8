/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import java.util.List;

import org.gaitwright.dynamics.Simulator;

/** Simulator of a {@link MultibodyDynamics}, which also tells what the robot touched on the way. */
public interface MultibodySimulator extends Simulator {

	/**
	 * The contacts of the last {@link #step} or {@link #linearize}, at the state it started from; with {@link
	 * Integrator#RUNGE_KUTTA_4} those of its last stage. In the order of the robot's contact circles. The list is a
	 * view that cannot be modified; every call of the simulator changes it and its elements. Empty before the first, and
	 * where there was no next state.
	 */
	List<Contact> contacts();
}
