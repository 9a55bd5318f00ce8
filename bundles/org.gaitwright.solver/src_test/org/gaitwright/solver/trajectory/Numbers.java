/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.assertj.core.api.Assertions;

/** Comparison of arrays relative to their largest entry. */
final class Numbers {
	private Numbers() {
	}

	static void assertClose(String what, double[] actual, double[] expected, double tolerance) {
		Assertions.assertThat(actual.length).as(what + ": length").isGreaterThanOrEqualTo(expected.length);
		double scale = 0;
		for (double v : expected)
			scale = Math.max(scale, Math.abs(v));
		for (int i = 0; i < expected.length; i++)
			if (!(Math.abs(actual[i] - expected[i]) <= tolerance * scale))
				Assertions.fail(what + "[" + i + "] is " + actual[i] + ", expected " + expected[i] + " (tolerance "
						+ tolerance * scale + ")");
	}

	static void assertClose(String what, double actual, double expected, double tolerance) {
		Assertions.assertThat(actual).as(what).isCloseTo(expected,
				Assertions.within(tolerance * Math.max(1e-300, Math.abs(expected))));
	}

	static double[] slice(double[] a, int from, int length) {
		return java.util.Arrays.copyOfRange(a, from, from + length);
	}
}
