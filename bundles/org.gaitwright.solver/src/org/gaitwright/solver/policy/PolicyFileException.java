/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import java.io.IOException;

/** A policy file that cannot be read: the message names the file, the place in it, the value and what is allowed. */
public final class PolicyFileException extends IOException {
	private static final long serialVersionUID = 1L;

	public PolicyFileException(String message) {
		super(message);
	}

	public PolicyFileException(String message, Throwable cause) {
		super(message, cause);
	}
}
