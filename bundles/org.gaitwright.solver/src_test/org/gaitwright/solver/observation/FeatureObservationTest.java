/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.solver.observation.Feature.Coordinate;
import org.gaitwright.solver.observation.Feature.HeightOverGround;
import org.gaitwright.solver.observation.Feature.VelocityAcrossBody;
import org.gaitwright.solver.observation.Feature.VelocityAlongBody;
import org.junit.jupiter.api.Test;

class FeatureObservationTest {
	private static final int N = 8;

	/** Smooth hills: the slope changes with x. */
	static final HeightProfile HILLS = new HeightProfile() {
		@Override
		public double height(double x) {
			return 0.3 * Math.sin(x);
		}

		@Override
		public double slope(double x) {
			return 0.3 * Math.cos(x);
		}
	};

	private final FeatureObservation observation = new FeatureObservation(N,
			List.of(new Coordinate("pitch", 2), new HeightOverGround("height", 0, 1, HILLS),
					new VelocityAlongBody("along", 2, 4, 5), new VelocityAcrossBody("across", 2, 4, 5)));

	@Test
	void jacobianMatchesCentralDifferences() {
		double[] x = new SplittableRandom(3).doubles(N + 2, -2, 2).toArray();
		int size = observation.size();
		double[] jacobian = new double[1 + size * N];
		Arrays.fill(jacobian, 99);
		observation.differentiate(x, 2, jacobian, 1);
		double step = 1e-5;
		double[] up = new double[size];
		double[] down = new double[size];
		for (int j = 0; j < N; j++) {
			double[] shifted = x.clone();
			shifted[2 + j] = x[2 + j] + step;
			observation.observe(shifted, 2, up, 0);
			shifted[2 + j] = x[2 + j] - step;
			observation.observe(shifted, 2, down, 0);
			for (int i = 0; i < size; i++)
				assertThat(jacobian[1 + i * N + j]).as(observation.names().get(i) + " by " + j)
						.isCloseTo((up[i] - down[i]) / (2 * step), within(1e-9));
		}
	}

	@Test
	void bodyVelocityIsTheWorldVelocityTurnedBack() {
		double[] x = { 0, 5, Math.PI / 2, 0, 3, 4, 0, 0 };
		double[] o = new double[4];
		observation.observe(x, 0, o, 0);
		assertThat(o[0]).isEqualTo(Math.PI / 2);
		assertThat(o[1]).isEqualTo(5);
		assertThat(o[2]).isCloseTo(4, within(1e-12));
		assertThat(o[3]).isCloseTo(-3, within(1e-12));
		assertThat(observation.names()).containsExactly("pitch", "height", "along", "across");
	}

	@Test
	void rejectsWhatCannotBeObserved() {
		assertThatThrownBy(() -> new FeatureObservation(N, List.of())).hasMessageContaining("at least one");
		assertThatThrownBy(() -> new FeatureObservation(N, List.of(new Coordinate("far", 8))))
				.hasMessageContaining("'far'").hasMessageContaining("8");
		assertThatThrownBy(() -> new FeatureObservation(N, List.of(new Coordinate("a", 0), new Coordinate("a", 1))))
				.hasMessageContaining("'a' is observed twice");
	}
}
