/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.plot;

/**
 * An axis of a plot.
 *
 * @param label       with the unit
 * @param logarithmic whether it is a logarithmic one; no curve holds values ≤ 0 then
 * @param counting    whether its values are whole numbers from 0 on; it is shown from 0 to 10 at least
 */
public record Axis(String label, boolean logarithmic, boolean counting) {
	/** One that does not count. */
	public Axis(String label, boolean logarithmic) {
		this(label, logarithmic, false);
	}

	/** One that counts. */
	public static Axis counting(String label) {
		return new Axis(label, false, true);
	}

	/** A linear axis. */
	public static Axis linear(String label) {
		return new Axis(label, false);
	}
}
