/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.problem;

/** No usable first trajectory: the message says why and what to do. */
public final class InitializationException extends Exception {
	private static final long serialVersionUID = 1L;

	public InitializationException(String message) {
		super(message);
	}

	public InitializationException(String message, Throwable cause) {
		super(message, cause);
	}
}
