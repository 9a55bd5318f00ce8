/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.solver.observation.LocomotionSuccess.FallTest;
import org.gaitwright.solver.problem.RolloutSummary;
import org.junit.jupiter.api.Test;

class LocomotionSuccessTest {
	private static final HeightProfile HILLS = FeatureObservationTest.HILLS;

	@Test
	void fallsBelowAShareOfTheInitialHeightOverTheGround() {
		double[] start = { 1, HILLS.height(1) + 2 };
		LocomotionSuccess success = new LocomotionSuccess(FallTest.below(0.7, start, 0, 1, HILLS), 0, 0, 9);
		assertThat(success.failed(new double[] { 9, 4, HILLS.height(4) + 1.41 }, 1)).isFalse();
		assertThat(success.failed(new double[] { 9, 4, HILLS.height(4) + 1.39 }, 1)).isTrue();
		assertThat(success.description()).contains("at least 1.40 m").endsWith("between 0.0 and 9.0 m/s");
	}

	@Test
	void judgesCompletenessAndSpeed() {
		LocomotionSuccess success = new LocomotionSuccess(null, 3, 0.8, 1.2);
		assertThat(success.failed(new double[] { 0, -1e9 }, 0)).isFalse();
		assertThat(success.forwardPosition(new double[] { 9, 1, 2, 3, 4 }, 1)).isEqualTo(4);
		assertThat(success.achieved(summary(100, 0.8))).isTrue();
		assertThat(success.achieved(summary(100, 1.2))).isTrue();
		assertThat(success.achieved(summary(100, 0.79))).isFalse();
		assertThat(success.achieved(summary(100, 1.21))).isFalse();
		assertThat(success.achieved(summary(100, Double.NaN))).isFalse();
		assertThat(success.achieved(summary(99, 1))).isFalse();
		assertThat(success.description()).endsWith(", mean forward speed of the second half between 0.8 and 1.2 m/s");
	}

	@Test
	void saysOnlyWhatItAsks() {
		double none = Double.POSITIVE_INFINITY;
		assertThat(new LocomotionSuccess(null, 0, -none, none).description()).isEqualTo("the rollout reaches its end");
		assertThat(new LocomotionSuccess(null, 0, 0.8, none).description()).endsWith(" at least 0.8 m/s");
		assertThat(new LocomotionSuccess(null, 0, -none, 2).description()).endsWith(" at most 2.0 m/s");
	}

	@Test
	void rejectsCriteriaThatNothingMeets() {
		assertThatThrownBy(() -> new LocomotionSuccess(null, 0, 2, 1)).hasMessageContaining("empty");
		assertThatThrownBy(() -> FallTest.below(1.2, new double[] { 0, 1 }, 0, 1, HeightProfile.LEVEL))
				.hasMessageContaining("1.2");
		assertThatThrownBy(() -> FallTest.below(0.7, new double[] { 0, -1 }, 0, 1, HeightProfile.LEVEL))
				.hasMessageContaining("-1.0 m");
	}

	private static RolloutSummary summary(int steps, double speed) {
		return new RolloutSummary("c", steps, 100, 1, 1, speed, false);
	}
}
