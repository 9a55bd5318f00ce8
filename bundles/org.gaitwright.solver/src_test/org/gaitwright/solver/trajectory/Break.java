/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

/** What {@link Broken} dynamics do wrong. */
enum Break {
	/** NaN from time step 2 on */
	STEP,
	/** an exception from time step 2 on */
	STEP_THROWS,
	/** a derivative that is infinite at time step 2 */
	JACOBIAN,
	/** an exception in the derivative at time step 2 */
	JACOBIAN_THROWS,
	/** infinite states where the control is large */
	FAR,
	/** an exception where the control is large */
	FAR_THROWS,
	/** derivatives by the control of the wrong sign */
	WRONG_SIGN
}
