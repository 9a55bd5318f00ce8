/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import org.gaitwright.dynamics.multibody.ForceJacobian;
import org.gaitwright.dynamics.multibody.Kinematics;

/**
 * One term s(J a − a_ref) of the function that the acceleration minimises (D26): convex, once differentiable, and
 * quadratic within each <em>zone</em> of accelerations. Per-thread scratch: {@link #update} sets the state, then
 * Newton's method works with two accelerations, the current one and a trial, each with its residual J a − a_ref.
 */
interface SoftConstraint {

	/** Sets the state; the current acceleration is zero, and the zone is its. Returns whether the constraint acts. */
	boolean update(Kinematics state);

	/** Adds the Hessian in the current zone to the lower triangle of h, n×n. */
	void addHessian(double[] h, int n);

	/** Adds what remains of the force in the current zone at zero acceleration. */
	void addForceAtZero(double[] force);

	/**
	 * Sets the trial acceleration; the zone stays that of the current one. Returns whether the force that this zone has
	 * at the trial is the force there: the zones are the same, or the trial is on their edge but for rounding.
	 */
	boolean setTrial(double[] a);

	/** Derivative of s at current + α·(trial − current) by α. */
	double slopeAt(double alpha);

	/** Makes current + α·(trial − current) the current acceleration. */
	void moveTo(double alpha);

	/** Keeps the zone in which Newton's method ended, and the force of that zone at the trial acceleration. */
	void finish();

	/** Adds the derivatives of the force at fixed acceleration a, in the zone at the end (D28). */
	void addDerivatives(Kinematics state, double[] a, ForceJacobian jacobian);
}
