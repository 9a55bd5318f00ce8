/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.gaitwright.dynamics.dense.Vectors;

/** Comparisons of vectors by their largest element. */
final class Close {

	private Close() {
	}

	/** Every element within {@code tolerance} times the larger of 1 and the largest |expected|. */
	static void assertClose(String what, double[] actual, double[] expected, double tolerance) {
		assertThat(actual).as(what).hasSameSizeAs(expected);
		double scale = Math.max(1, Vectors.maxAbs(expected, 0, expected.length));
		for (int i = 0; i < expected.length; i++) {
			assertThat(actual[i]).as("%s, element %d", what, i).isCloseTo(expected[i], within(tolerance * scale));
		}
	}
}
