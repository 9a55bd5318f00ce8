/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

/** A gait that falls, or a robot that cannot walk in it: the message says where, and what to do. */
public final class GaitException extends Exception {
	private static final long serialVersionUID = 1L;

	public GaitException(String message) {
		super(message);
	}
}
