/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.dense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VectorsTest {

	private final double[] x = { 9, 1, -2, 3 };
	private final double[] y = { 8, 8, 4, 5, 6, 8 };

	@Test
	void elementwise() {
		Vectors.add(x, 1, y, 2, 3);
		assertThat(y).containsExactly(8, 8, 5, 3, 9, 8);
		Vectors.addScaled(2, x, 1, y, 2, 3);
		assertThat(y).containsExactly(8, 8, 7, -1, 15, 8);
		Vectors.scale(-1, y, 2, 3);
		assertThat(y).containsExactly(8, 8, -7, 1, -15, 8);
		Vectors.difference(x, 1, y, 2, y, 2, 3);
		assertThat(y).containsExactly(8, 8, 8, -3, 18, 8);
		Vectors.sum(x, 1, 0.5, y, 2, y, 1, 3);
		assertThat(y).containsExactly(8, 5, -3.5, 12, 18, 8);
		Vectors.fill(y, 1, 2, 7);
		assertThat(y).containsExactly(8, 7, 7, 12, 18, 8);
	}

	@Test
	void reductions() {
		assertThat(Vectors.dot(x, 1, y, 2, 3)).isEqualTo(4 - 10 + 18);
		assertThat(Vectors.maxAbs(x, 1, 3)).isEqualTo(3);
		assertThat(Vectors.maxAbs(new double[] { 1, Double.NaN, 2 }, 0, 3)).isNaN();
		assertThat(Vectors.indexOfNonFinite(x, 0, 4)).isEqualTo(-1);
		double[] bad = { Double.NaN, 1, Double.NEGATIVE_INFINITY };
		assertThat(Vectors.indexOfNonFinite(bad, 1, 2)).isEqualTo(1);
	}
}
