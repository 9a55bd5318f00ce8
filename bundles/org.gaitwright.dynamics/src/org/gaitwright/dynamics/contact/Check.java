/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

/** Argument checks whose messages say where, what, the value and the allowed range. */
final class Check {

	private Check() {
	}

	static void that(boolean condition, String where, String what, double value, String allowed) {
		if (!condition) {
			throw new IllegalArgumentException(where + ": " + what + " is " + value + ", must be " + allowed);
		}
	}

	static void finite(String where, String what, double value) {
		that(Double.isFinite(value), where, what, value, "finite");
	}

	static void positive(String where, String what, double value) {
		that(value > 0 && Double.isFinite(value), where, what, value, "positive and finite");
	}
}
