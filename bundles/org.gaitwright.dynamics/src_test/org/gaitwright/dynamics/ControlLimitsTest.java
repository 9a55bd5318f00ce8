/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ControlLimitsTest {

	private static final double INFINITE = Double.POSITIVE_INFINITY;

	@Test
	void controlsAreMovedIntoTheirRanges() {
		ControlLimits limits = new ControlLimits(new double[] { -1, -INFINITE, 0.5 }, new double[] { 2, 3, INFINITE });
		double[] u = { 9, -7, 8, 0 };
		assertThat(limits.contain(u, 1)).isFalse();
		limits.clamp(u, 1);
		assertThat(u).containsExactly(9, -1, 3, 0.5);
		assertThat(limits.contain(u, 1)).isTrue();
		assertThat(limits.contain(new double[] { 0, Double.NaN, 1 }, 0)).isFalse();
		assertThat(limits.limited()).isTrue();
	}

	@Test
	void symmetricAndMissingLimits() {
		assertThat(ControlLimits.symmetric(2, INFINITE).lower()).containsExactly(-2, -INFINITE);
		assertThat(ControlLimits.symmetric(INFINITE).limited()).isFalse();
		assertThat(ControlLimits.unlimited(2).limited()).isFalse();
		double[] u = { -1e300, 1e300 };
		ControlLimits.unlimited(2).clamp(u, 0);
		assertThat(u).containsExactly(-1e300, 1e300);
	}

	@Test
	void emptyRangesAreRefused() {
		assertThatThrownBy(() -> new ControlLimits(new double[] { 1 }, new double[2]))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1 lower and 2 upper");
		assertThatThrownBy(() -> new ControlLimits(new double[] { 0, 1 }, new double[] { 1, 1 }))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("control 1");
		assertThatThrownBy(() -> ControlLimits.symmetric(Double.NaN)).hasMessageContaining("NaN");
		assertThatThrownBy(() -> new ControlLimits(new double[] { INFINITE }, new double[] { INFINITE }))
				.hasMessageContaining("must be below");
	}
}
