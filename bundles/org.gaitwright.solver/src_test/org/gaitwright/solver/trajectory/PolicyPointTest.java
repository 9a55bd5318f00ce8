/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.assertj.core.data.Offset;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.solver.cost.ControlEffort;
import org.gaitwright.solver.observation.Feature;
import org.gaitwright.solver.observation.FeatureObservation;
import org.gaitwright.solver.policy.Activation;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.NeuralNetworkPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;
import org.gaitwright.solver.problem.Observation;
import org.junit.jupiter.api.Test;

class PolicyPointTest {
	private static final int N = 6;
	private static final int FROM = 3;
	private static final Offset<Double> EXACT = Offset.offset(1e-13);
	private static final Feature PITCH = new Feature.Coordinate("pitch", 2);
	private static final Feature RATE = new Feature.Coordinate("rate", 5);
	private static final Feature SPEED = new Feature.VelocityAlongBody("speed", 2, 3, 4);

	private static double[] random(long seed, int size) {
		return new SplittableRandom(seed).doubles(size, -1, 1).toArray();
	}

	/** Averages, and means and slopes of single samples, over a range of time steps longer than a batch. */
	private void averagesAndSamples(Observation observation, int count) {
		NeuralNetworkPolicy function = new NeuralNetworkPolicy(2, List.of(7), 2, Activation.SOFTPLUS);
		GaussianPolicy policy = new GaussianPolicy(function, function.initialParameters(new SplittableRandom(3)),
				new double[4]);
		PolicyPoint point = new PolicyPoint(function, condition(observation), count);
		point.load(policy);
		int steps = FROM + 1 + 2 * point.stepsAtOnce();
		double[] x = random(1, steps * N);
		double[] d = random(2, steps * count * N);
		double[] samples = new double[steps * count * 2];
		double[] slopes = new double[steps * count * 2 * N];
		double[] means = new double[steps * count * 2];
		double[] mu = new double[steps * 2];
		double[] slope = new double[steps * 2 * N];
		point.means(FROM, steps, x, d, means);
		point.meansAndSlopes(FROM, steps, x, d, samples, slopes);
		point.averages(FROM, steps, x, d, mu, slope);
		PolicyFunction.Evaluator evaluator = function.newEvaluator();
		evaluator.load(policy.theta());
		for (int t = FROM; t < steps; t++) {
			double[] expectedMean = new double[2];
			double[] expectedSlope = new double[2 * N];
			for (int j = t * count; j < (t + 1) * count; j++) {
				double[] state = new double[N];
				for (int k = 0; k < N; k++)
					state[k] = x[t * N + k] + d[j * N + k];
				double[] one = reference(evaluator, observation, state);
				assertThat(Arrays.copyOfRange(means, j * 2, j * 2 + 2)).containsExactly(Arrays.copyOf(one, 2), EXACT);
				assertThat(Arrays.copyOfRange(samples, j * 2, j * 2 + 2)).containsExactly(Arrays.copyOf(one, 2), EXACT);
				assertThat(Arrays.copyOfRange(slopes, j * 2 * N, (j + 1) * 2 * N))
						.containsExactly(Arrays.copyOfRange(one, 2, 2 + 2 * N), EXACT);
				for (int k = 0; k < 2; k++)
					expectedMean[k] += one[k] / count;
				for (int k = 0; k < 2 * N; k++)
					expectedSlope[k] += one[2 + k] / count;
			}
			assertThat(Arrays.copyOfRange(mu, t * 2, t * 2 + 2)).containsExactly(expectedMean, EXACT);
			assertThat(Arrays.copyOfRange(slope, t * 2 * N, (t + 1) * 2 * N)).containsExactly(expectedSlope, EXACT);
		}
		assertThat(Arrays.copyOf(slope, FROM * 2 * N)).as("time steps before the range").containsOnly(0);
	}

	private static Condition condition(Observation observation) {
		Dynamics still = new TestDynamics(N, 2, new double[N * N], new double[N * 2], null, null);
		Cost cost = new Cost(N, 2, List.of(new ControlEffort("effort", 1, N, 2)));
		return new Condition("still", still, cost, observation, new FullState(N), new double[N], new double[N]);
	}

	/** μ(h(x)) and then ∂μ/∂x, element by element. */
	private static double[] reference(PolicyFunction.Evaluator evaluator, Observation observation, double[] state) {
		double[] o = new double[2];
		double[] h = new double[2 * N];
		double[] mu = new double[2];
		double[] jo = new double[4];
		observation.observe(state, 0, o, 0);
		observation.differentiate(state, 0, h, 0);
		evaluator.meanAndJacobian(o, 0, mu, 0, jo, 0);
		double[] result = Arrays.copyOf(mu, 2 + 2 * N);
		for (int i = 0; i < 2; i++)
			for (int k = 0; k < N; k++)
				result[2 + i * N + k] = jo[2 * i] * h[k] + jo[2 * i + 1] * h[N + k];
		return result;
	}

	@Test
	void averagesOverALinearObservation() {
		Observation linear = new FeatureObservation(N, List.of(PITCH, RATE));
		assertThat(linear.isLinear()).isTrue();
		averagesAndSamples(linear, 20);
		averagesAndSamples(linear, 300); // more than fit at once
	}

	@Test
	void averagesOverAnObservationThatTurnsWithTheBody() {
		Observation turning = new FeatureObservation(N, List.of(PITCH, SPEED));
		assertThat(turning.isLinear()).isFalse();
		averagesAndSamples(turning, 20);
		averagesAndSamples(turning, 300);
	}

	@Test
	void saysWhatIsNotFinite() {
		Observation good = new FeatureObservation(N, List.of(PITCH, RATE));
		NeuralNetworkPolicy function = new NeuralNetworkPolicy(2, List.of(7), 2, Activation.SOFTPLUS);
		PolicyPoint point = new PolicyPoint(function, condition(good), 2);
		double[] x = new double[2 * N];
		double[] d = new double[4 * N];
		double[] mu = new double[8];
		point.requireFinite(1, x, d, mu, 4, 4);
		mu[7] = Double.NaN;
		assertThatThrownBy(() -> point.requireFinite(1, x, d, mu, 4, 4))
				.hasMessage("The policy neural-network gives the mean NaN for control 'u1' at time step 1.");
		d[3 * N + 5] = Double.POSITIVE_INFINITY;
		assertThatThrownBy(() -> point.requireFinite(1, x, d, mu, 4, 4))
				.hasMessage("The observation 'rate' is Infinity at time step 1.");
		double[] slope = new double[2 * N];
		point.requireFiniteSlopes(0, slope, 0, 2 * N);
		slope[N + 2] = Double.NaN;
		assertThatThrownBy(() -> point.requireFiniteSlopes(0, slope, 0, 2 * N)).hasMessage(
				"The policy neural-network gives the derivative NaN of its mean for control 'u1' by 'x2' at time step 0.");
	}
}
