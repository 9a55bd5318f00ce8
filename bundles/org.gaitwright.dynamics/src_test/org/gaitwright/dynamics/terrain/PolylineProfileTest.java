/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolylineProfileTest {

	private final PolylineProfile hill = new PolylineProfile(new double[] { 1, 2, 4 }, new double[] { 0.5, 1.5, 1 });

	@ParameterizedTest
	@CsvSource({ "-100, 0.5, 0", "0.99, 0.5, 0", "1, 0.5, 1", "1.5, 1, 1", "2, 1.5, -0.25", "3, 1.25, -0.25", "4, 1, 0",
			"1e9, 1, 0" })
	void heightAndSlope(double x, double height, double slope) {
		assertThat(hill.height(x)).isCloseTo(height, within(1e-15));
		assertThat(hill.slope(x)).isCloseTo(slope, within(1e-15));
	}

	@Test
	void goesOnWithTheLastSlope() {
		PolylineProfile ramp = new PolylineProfile(new double[] { 3 }, new double[] { 0 }, 0.5);
		assertThat(ramp.height(2)).isZero();
		assertThat(ramp.height(7)).isEqualTo(2);
		assertThat(ramp.slope(2.9)).isZero();
		assertThat(ramp.slope(1e6)).isEqualTo(0.5);
		assertThat(ramp.corners()).isOne();
		assertThat(ramp.cornerX(0)).isEqualTo(3);
		assertThat(ramp.cornerZ(0)).isZero();
	}

	@Test
	void levelGround() {
		assertThat(HeightProfile.LEVEL.height(17)).isZero();
		assertThat(HeightProfile.LEVEL.slope(17)).isZero();
	}

	@Test
	void rejectsBrokenGround() {
		assertThatThrownBy(() -> new PolylineProfile(new double[0], new double[0])).hasMessageContaining("0 positions");
		assertThatThrownBy(() -> new PolylineProfile(new double[] { 1, 1 }, new double[] { 0, 0 }))
				.hasMessageContaining("corner 2");
		assertThatThrownBy(() -> new PolylineProfile(new double[] { 1 }, new double[] { Double.NaN }))
				.hasMessageContaining("NaN");
		assertThatThrownBy(() -> new PolylineProfile(new double[] { 1 }, new double[] { 0 }, Double.POSITIVE_INFINITY))
				.hasMessageContaining("Infinity");
	}
}
