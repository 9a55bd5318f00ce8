/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.problem;

/** How bad a problem is. */
public enum Severity {
	/** The experiment runs, but probably not as intended. */
	WARNING,
	/** The experiment cannot run. */
	ERROR
}
