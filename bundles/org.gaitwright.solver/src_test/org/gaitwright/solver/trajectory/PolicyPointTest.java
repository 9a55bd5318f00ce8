/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;

import org.assertj.core.data.Offset;
import org.gaitwright.solver.observation.Feature;
import org.gaitwright.solver.observation.FeatureObservation;
import org.gaitwright.solver.policy.Activation;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.NeuralNetworkPolicy;
import org.gaitwright.solver.problem.Observation;
import org.junit.jupiter.api.Test;

class PolicyPointTest {
	private static final int N = 6;
	private static final int COUNT = 20;
	private static final Feature PITCH = new Feature.Coordinate("pitch", 2);
	private static final Feature RATE = new Feature.Coordinate("rate", 5);
	private static final Feature SPEED = new Feature.VelocityAlongBody("speed", 2, 3, 4);

	private final double[] x = random(1, N);
	private final double[] d = random(2, COUNT * N);

	private static double[] random(long seed, int size) {
		return new SplittableRandom(seed).doubles(size, -1, 1).toArray();
	}

	private static PolicyPoint point(Observation observation, int count) {
		NeuralNetworkPolicy function = new NeuralNetworkPolicy(2, List.of(7), 2, Activation.SOFTPLUS);
		PolicyPoint point = new PolicyPoint(function, observation, N, count);
		point.load(new GaussianPolicy(function, function.initialParameters(new SplittableRandom(3)), new double[4]));
		return point;
	}

	private void averageIsTheAverage(PolicyPoint point) {
		double[] expectedMean = new double[2];
		double[] expectedSlope = new double[2 * N];
		double[] mean = new double[2];
		double[] slope = new double[2 * N];
		double[] state = new double[N];
		for (int i = 0; i < COUNT; i++) {
			for (int k = 0; k < N; k++)
				state[k] = x[k] + d[i * N + k];
			point.meanAndSlope(state, 0, mean, 0, slope, 0);
			for (int k = 0; k < 2; k++)
				expectedMean[k] += mean[k] / COUNT;
			for (int k = 0; k < 2 * N; k++)
				expectedSlope[k] += slope[k] / COUNT;
		}
		point.averageMeanAndSlope(x, 0, d, 0, COUNT, mean, 0, slope, 0);
		assertThat(mean).containsExactly(expectedMean, Offset.offset(1e-14));
		assertThat(slope).containsExactly(expectedSlope, Offset.offset(1e-14));
	}

	@Test
	void averagesOverALinearObservation() {
		Observation linear = new FeatureObservation(N, List.of(PITCH, RATE));
		assertThat(linear.isLinear()).isTrue();
		averageIsTheAverage(point(linear, COUNT));
		averageIsTheAverage(point(linear, 3)); // more than fit at once
	}

	@Test
	void averagesOverAnObservationThatTurnsWithTheBody() {
		Observation turning = new FeatureObservation(N, List.of(PITCH, SPEED));
		assertThat(turning.isLinear()).isFalse();
		averageIsTheAverage(point(turning, COUNT));
	}
}
