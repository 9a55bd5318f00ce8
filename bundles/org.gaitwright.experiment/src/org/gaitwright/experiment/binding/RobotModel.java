/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import org.gaitwright.dynamics.Dynamics;

/** A robot in numbers: what its coordinates mean, and its dynamics in given surroundings. Immutable and thread-safe. */
public interface RobotModel {
	/** Coordinates and controls. */
	RobotLayout layout();

	/**
	 * The dynamics x[t+1] = f(t, x, u) of the state [q, q̇] in the order of the layout. Robots without derivatives of
	 * their own use {@link org.gaitwright.dynamics.FiniteDifferenceDynamics}.
	 *
	 * @throws BindingException where the robot cannot be in such surroundings (it cannot be pushed, say)
	 */
	Dynamics dynamics(Surroundings surroundings) throws BindingException;
}
