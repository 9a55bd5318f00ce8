/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import java.util.List;

/**
 * Per-thread evaluator of an {@link AccelerationLaw}, in absolute coordinates. The acceleration is the minimiser of
 * {@code ½ aᵀM a − aᵀQ + s(y, ẏ, a)} with s convex and once differentiable in a: zero without constraints, the sum of
 * the contacts' and limits' potentials with them (D16). It solves {@code M a = Q + f}, {@code f = −∂s/∂a}.
 *
 * <p>
 * The result is a pure function of the arguments: a warm start comes from them, not from an earlier call. A call does
 * not allocate once warm.
 */
public interface AccelerationSolver {

	/**
	 * Solves for the acceleration.
	 *
	 * @param t
	 *            time step
	 * @param state
	 *            position and velocity
	 * @param massMatrix
	 *            M, nq×nq, both triangles; not modified
	 * @param force
	 *            Q, all forces but the law's own, less b; not modified
	 * @param acceleration
	 *            out: length nq; NaN where there is no solution
	 * @param factor
	 *            out: Cholesky factor, in the lower triangle of nq×nq, of the Hessian {@code H = M + ∂²s/∂a²} at the
	 *            solution
	 */
	void solve(int t, Kinematics state, double[] massMatrix, double[] force, double[] acceleration, double[] factor);

	/**
	 * Adds the derivatives of the law's own force f by position and velocity <em>at fixed acceleration</em>, at the
	 * solution that {@link #solve} found last. By the implicit function theorem, H applied to the derivative of the
	 * acceleration equals the derivative of all forces and of −M a at fixed acceleration.
	 */
	void addDerivatives(int t, Kinematics state, double[] acceleration, ForceJacobian jacobian);

	/**
	 * The contacts that {@link #solve} found last: a view that every call changes; empty for a law without contacts.
	 */
	default List<Contact> contacts() {
		return List.of();
	}
}
