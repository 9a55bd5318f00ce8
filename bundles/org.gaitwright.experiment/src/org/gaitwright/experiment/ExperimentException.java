/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

/** An experiment cannot be turned into numbers or run: the message says what, where, and what to do. */
public final class ExperimentException extends Exception {
	private static final long serialVersionUID = 1L;

	public ExperimentException(String message) {
		super(message);
	}

	public ExperimentException(String message, Throwable cause) {
		super(message, cause);
	}
}
