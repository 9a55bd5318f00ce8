/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.problem;

/**
 * A number that is not finite, or a matrix that cannot be factored, at a known place. The message says what went wrong
 * and where; {@link #in(String)} adds the condition's name on the way up.
 */
public final class NumericalFault extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final String what;
	private final String condition;
	private final int timeStep;

	/**
	 * @param what     a sentence without its full stop
	 * @param timeStep the time step t, or −1 where none applies
	 */
	public NumericalFault(String what, int timeStep) {
		this(what, null, timeStep);
	}

	private NumericalFault(String what, String condition, int timeStep) {
		super(what + (timeStep < 0 ? "" : " at time step " + timeStep)
				+ (condition == null ? "" : " of condition '" + condition + "'") + ".");
		this.what = what;
		this.condition = condition;
		this.timeStep = timeStep;
	}

	/** The same fault with the name of the condition in which it happened, unless it has one. */
	public NumericalFault in(String conditionName) {
		return condition != null ? this : placed(conditionName, timeStep);
	}

	/** The same fault with the time step at which it happened, unless it has one. */
	public NumericalFault at(int step) {
		return timeStep >= 0 ? this : placed(condition, step);
	}

	private NumericalFault placed(String conditionName, int step) {
		NumericalFault placed = new NumericalFault(what, conditionName, step);
		placed.setStackTrace(getStackTrace());
		if (getCause() != null)
			placed.initCause(getCause());
		return placed;
	}

	/** Name of the condition, or null where none is known. */
	public String condition() {
		return condition;
	}

	/** The time step t, or −1. */
	public int timeStep() {
		return timeStep;
	}
}
