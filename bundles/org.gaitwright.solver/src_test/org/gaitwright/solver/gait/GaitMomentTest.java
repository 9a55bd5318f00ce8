/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GaitMomentTest {
	private static final GaitTiming TIMING = new GaitTiming(0.25, 30, 0.06, 0.6);

	@Test
	void liftingTakesItsTimeWhateverTheFootFeels() {
		GaitMoment lifting = new GaitMoment(false, 1, 0.2);
		assertThat(lifting.next(0.03, 1000, TIMING)).isEqualTo(new GaitMoment(false, 1, 0.23));
		assertThat(lifting.next(0.06, 0, TIMING)).isEqualTo(new GaitMoment(true, 1, 0));
	}

	@Test
	void strikingEndsWhenTheFootCarriesForce() {
		GaitMoment striking = new GaitMoment(true, 1, 0.1);
		assertThat(striking.next(0.01, 30, TIMING).striking()).isTrue();
		assertThat(striking.next(0.01, 31, TIMING)).isEqualTo(new GaitMoment(false, 0, 0));
	}

	@Test
	void strikingIsNeitherTooShortNorTooLong() {
		assertThat(new GaitMoment(true, 0, 0.04).next(0.01, 1000, TIMING).striking()).isTrue();
		assertThat(new GaitMoment(true, 0, 0.595).next(0.01, 0, TIMING)).isEqualTo(new GaitMoment(false, 1, 0));
	}
}
