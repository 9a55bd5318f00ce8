/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.dual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DualUpdateTest {
	private static DualSchedule schedule(boolean adaptive) {
		return new DualSchedule(1, 2, 1.5, 10, 25, adaptive);
	}

	@Test
	void raisesByStepTimesDivergence() {
		double[] lambda = { 1, 1 };
		new DualUpdate(schedule(false)).raise(lambda, new double[] { 0.25, 3 });
		assertThat(lambda).containsExactly(1.5, 7);
	}

	@Test
	void boundsGrowthAndSize() {
		double[] lambda = { 1, 5 };
		new DualUpdate(schedule(false)).raise(lambda, new double[] { 1e9, 1e9 });
		assertThat(lambda).containsExactly(10, 25);
	}

	@Test
	void leavesTheTailAtZeroAndIgnoresNegativeEstimates() {
		double[] lambda = { 0, 4 };
		new DualUpdate(schedule(false)).raise(lambda, new double[] { 7, -1 });
		assertThat(lambda).containsExactly(0, 4);
	}

	@Test
	void stepGrowsEachIteration() {
		DualUpdate update = new DualUpdate(schedule(false));
		update.advance(1);
		update.advance(5);
		assertThat(update.step()).isEqualTo(2 * 1.5 * 1.5);
	}

	@Test
	void adaptiveStepWaitsWhileTheDivergenceRises() {
		DualUpdate update = new DualUpdate(schedule(true));
		update.advance(1);
		assertThat(update.step()).isEqualTo(3);
		update.advance(2);
		assertThat(update.step()).isEqualTo(3);
		update.advance(1.5);
		assertThat(update.step()).isEqualTo(4.5);
	}

	@Test
	void goesOnFromAStoredState() {
		DualUpdate update = new DualUpdate(schedule(true));
		update.restore(7, 0.5);
		update.advance(1);
		assertThat(update.step()).isEqualTo(7);
		assertThat(update.lastMeanKl()).isEqualTo(1);
	}

	@Test
	void refusesImpossibleSchedules() {
		assertThatThrownBy(() -> new DualSchedule(0, 1, 1, 10, 30, false)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("λ0 > 0");
		assertThatThrownBy(() -> new DualSchedule(1, Double.NaN, 1, 10, 30, false))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("η = NaN");
		assertThatThrownBy(() -> new DualSchedule(5, 1, 1, 10, 3, false)).isInstanceOf(IllegalArgumentException.class);
	}
}
