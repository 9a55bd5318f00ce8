/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

/** How a time step follows from accelerations; the control is constant over a step. */
public enum Integrator {
	/**
	 * First order: velocity first, then position with the new velocity (D18). MuJoCo's Euler without implicit damping.
	 */
	SEMI_IMPLICIT_EULER,
	/** Fourth order (D19); for robots whose forces are smooth. */
	RUNGE_KUTTA_4
}
