/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

/** What is known of a metric. */
public interface MetricDescription {
	/** Its name in the tables of a run. */
	String column();

	/** Unit; "1" for plain numbers. */
	String unit();

	/** Meaning in a few words. */
	String description();
}
