/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

/**
 * How accelerations follow from mass matrix and forces: the place of soft constraints, whose forces depend on the
 * acceleration itself (D16). Immutable and thread-safe.
 */
@FunctionalInterface
public interface AccelerationLaw {

	/** No constraints: {@code a = M⁻¹·Q}. */
	AccelerationLaw UNCONSTRAINED = model -> new UnconstrainedAcceleration(model.coordinateCount());

	/**
	 * A solver for the use of one thread.
	 *
	 * @throws IllegalArgumentException
	 *             if the law does not fit the model
	 */
	AccelerationSolver newSolver(MultibodyModel model);
}
