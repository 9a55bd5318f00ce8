/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.path;

import org.gaitwright.model.problem.Problem;

/** A path leads to no attribute, or the attribute cannot have the value. The message is fit to be shown to the user. */
public final class AttributePathException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	AttributePathException(Problem problem) {
		super(problem.describe());
		this.problem = problem;
	}

	/**
	 * Returns what is wrong.
	 *
	 * @return the problem
	 */
	public Problem problem() {
		return problem;
	}
}
