/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;

/** A file of a run is damaged, of a newer format, or not what it should be: the message names it and what to do. */
public final class RunFormatException extends IOException {
	private static final long serialVersionUID = 1L;

	public RunFormatException(String message) {
		super(message);
	}

	public RunFormatException(String message, Throwable cause) {
		super(message, cause);
	}
}
