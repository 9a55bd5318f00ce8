/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

/** A search was asked to end in the middle of an iteration. */
public final class CancelledException extends Exception {
	private static final long serialVersionUID = 1L;

	public CancelledException() {
		super("cancelled", null, false, false);
	}
}
