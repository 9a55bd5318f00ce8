/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers by hand; those without infinities are also what NumPy gives. */
class QuartilesTest {
	@Test
	void interpolatesBetweenOrderStatistics() {
		assertThat(Quartiles.of(4, 1, 3, 2)).isEqualTo(new Quartiles(1.75, 2.5, 3.25));
		assertThat(Quartiles.of(3, 1, 2)).isEqualTo(new Quartiles(1.5, 2, 2.5));
		assertThat(Quartiles.of(10, 20, 30, 40, 50)).isEqualTo(new Quartiles(20, 30, 40));
		assertThat(Quartiles.of(7)).isEqualTo(new Quartiles(7, 7, 7));
		assertThat(Quartiles.of(1, 2)).isEqualTo(new Quartiles(1.25, 1.5, 1.75));
	}

	@Test
	void infinitiesCountAndWhatIsNoNumberDoesNot() {
		double inf = Double.POSITIVE_INFINITY;
		assertThat(Quartiles.of(2, Double.NaN, 1, inf)).isEqualTo(new Quartiles(1.5, 2, inf));
		assertThat(Quartiles.of(inf, inf)).isEqualTo(new Quartiles(inf, inf, inf));
		assertThat(Quartiles.of(1, inf)).isEqualTo(new Quartiles(inf, inf, inf));
		assertThat(Quartiles.of().median()).isNaN();
		assertThat(Quartiles.of(Double.NaN).upper()).isNaN();
	}
}
