/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics;

import java.util.Arrays;

/**
 * Range of each control: what an optimizer that respects limits stays within. Whether the dynamics do anything about
 * controls beyond it is their own affair.
 *
 * @param lower
 *            smallest controls, −∞ for none; only to be read
 * @param upper
 *            largest controls, +∞ for none; only to be read
 */
public record ControlLimits(double[] lower, double[] upper) {

	/** Checks that each range has an inside. */
	public ControlLimits {
		if (lower.length != upper.length) {
			throw new IllegalArgumentException(lower.length + " lower and " + upper.length + " upper control limits");
		}
		for (int i = 0; i < lower.length; i++) {
			if (!(lower[i] < upper[i] && lower[i] < Double.POSITIVE_INFINITY
					&& upper[i] > Double.NEGATIVE_INFINITY)) {
				throw new IllegalArgumentException("control " + i + " has the lower limit " + lower[i]
						+ " and the upper limit " + upper[i] + "; the lower one must be below");
			}
		}
	}

	/** No limits on m controls. */
	public static ControlLimits unlimited(int m) {
		double[] lower = new double[m];
		double[] upper = new double[m];
		Arrays.fill(lower, Double.NEGATIVE_INFINITY);
		Arrays.fill(upper, Double.POSITIVE_INFINITY);
		return new ControlLimits(lower, upper);
	}

	/** Limits that are the same in both directions. */
	public static ControlLimits symmetric(double... largest) {
		double[] lower = new double[largest.length];
		Arrays.setAll(lower, i -> -largest[i]);
		return new ControlLimits(lower, largest.clone());
	}

	/** Whether there is a finite limit. */
	public boolean limited() {
		for (int i = 0; i < lower.length; i++) {
			if (Double.isFinite(lower[i]) || Double.isFinite(upper[i])) {
				return true;
			}
		}
		return false;
	}

	/** Moves the m controls from {@code uo} into their ranges. */
	public void clamp(double[] u, int uo) {
		for (int i = 0; i < lower.length; i++) {
			u[uo + i] = Math.min(Math.max(u[uo + i], lower[i]), upper[i]);
		}
	}

	/** Whether the m controls from {@code uo} are within their ranges. */
	public boolean contain(double[] u, int uo) {
		for (int i = 0; i < lower.length; i++) {
			if (!(u[uo + i] >= lower[i] && u[uo + i] <= upper[i])) {
				return false;
			}
		}
		return true;
	}
}
