/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.io;

import java.util.List;
import java.util.stream.Collectors;

import org.gaitwright.model.problem.Problem;

/** An experiment has errors. The message holds one line per problem, fit to be shown to the user. */
public final class InvalidExperimentException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	/**
	 * Makes the exception.
	 *
	 * @param problems what is wrong
	 */
	public InvalidExperimentException(List<Problem> problems) {
		super(problems.stream().map(Problem::describe).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	/**
	 * Returns what is wrong.
	 *
	 * @return the problems, errors and warnings
	 */
	public List<Problem> problems() {
		return problems;
	}
}
