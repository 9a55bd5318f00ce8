/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

/** How the trajectory step sees the policy. */
public enum GradientMode {
	/** The policy's value and Jacobian at the mean trajectory (E4). */
	LAPLACE,
	/** Value and Jacobian averaged over samples of the state, put into the Laplace form. */
	AVERAGED,
	/** Gradients of the sampled objective itself (E13)–(E18). */
	SAMPLED
}
