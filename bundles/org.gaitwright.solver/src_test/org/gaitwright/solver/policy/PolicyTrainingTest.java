/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.assertj.core.data.Offset;
import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.problem.NumericalFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTrainingTest {
	/** Samples of u = f(o) in groups with random positive definite weights; group 2 has weight zero and wild samples. */
	private static TrainingSamples samples(int ni, int m, int groups, int perGroup, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		int count = groups * perGroup;
		double[] o = new double[count * ni];
		double[] u = new double[count * m];
		double[] weights = new double[groups * m * m];
		for (int i = 0; i < o.length; i++)
			o[i] = i % ni + 2 * random.nextGaussian();
		for (int j = 0; j < count; j++)
			for (int k = 0; k < m; k++)
				u[j * m + k] = 5 * Math.sin(o[j * ni] + k) + o[j * ni + ni - 1];
		for (int g = 0; g < groups; g++)
			fillWeight(weights, g * m * m, m, g == 2 ? 0 : 0.5 + random.nextDouble());
		for (int j = 2 * perGroup; j < 3 * perGroup && groups > 2; j++) {
			Arrays.fill(o, j * ni, (j + 1) * ni, Double.NaN);
			Arrays.fill(u, j * m, (j + 1) * m, 1e30);
		}
		return new TrainingSamples(ni, m, groups, perGroup, o, u, weights);
	}

	private static void fillWeight(double[] weights, int at, int m, double scale) {
		for (int k = 0; k < m; k++)
			for (int l = 0; l < m; l++)
				weights[at + k * m + l] = scale * (k == l ? 1 + k : 0.3);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.1 })
	void gradientEqualsCentralDifferences(double decay) {
		NeuralNetworkPolicy policy = new NeuralNetworkPolicy(3, List.of(6, 4), 2, Activation.SOFTPLUS);
		double[] theta = LayeredPolicyTest.randomParameters(policy, 1);
		try (Workers workers = new Workers(1)) {
			PolicyObjective objective = new PolicyObjective(policy, workers, decay);
			objective.setSamples(samples(3, 2, 40, 20, 2));
			double[] gradient = new double[theta.length];
			double[] ignored = new double[theta.length];
			objective.evaluate(theta, gradient);
			double h = 1e-6;
			for (int p = 0; p < theta.length; p++) {
				if (p < policy.trainableStart()) {
					assertThat(gradient[p]).isZero();
					continue;
				}
				double[] moved = theta.clone();
				moved[p] += h;
				double up = objective.evaluate(moved, ignored);
				moved[p] -= 2 * h;
				double down = objective.evaluate(moved, ignored);
				assertThat(gradient[p]).isCloseTo((up - down) / (2 * h), Offset.offset(1e-7));
			}
		}
	}

	@Test
	void valueIsTheFormula() {
		LinearPolicy policy = new LinearPolicy(1, 2);
		double[] theta = policy.initialParameters(new SplittableRandom(1));
		Arrays.fill(theta, policy.trainableStart(), theta.length, 0);
		theta[policy.trainableStart()] = 3; // μ = (3 o, 0)
		double[] o = { 1, 2, /* group 1 */ 9, 9, /* group 2 */ 0, 1 };
		double[] u = { 1, 2, 3, 4, /* group 1 */ 8, 8, 8, 8, /* group 2 */ 5, 6, 7, 10 };
		double[] weights = { 2, 0.5, 0.5, 1, 0, 0, 0, 0, 1, 0, 0, 4 };
		double sum = 0;
		int[] used = { 0, 1, 4, 5 };
		for (int j : used) {
			double e0 = 3 * o[j] - u[2 * j];
			double e1 = -u[2 * j + 1];
			int w = j / 2 * 4;
			sum += weights[w] * e0 * e0 + 2 * weights[w + 1] * e0 * e1 + weights[w + 3] * e1 * e1;
		}
		double variance0 = (9 + 1 + 1 + 9) / 4.0; // of 1, 3, 5, 7
		double variance1 = (12.25 + 2.25 + 0.25 + 20.25) / 4.0; // of 2, 4, 6, 10
		double scale = 2 * (3 * variance0 + 5 * variance1);
		try (Workers workers = new Workers(1)) {
			PolicyObjective objective = new PolicyObjective(policy, workers, 0.25);
			objective.setSamples(new TrainingSamples(1, 2, 3, 2, o, u, weights));
			assertThat(objective.sampleCount()).isEqualTo(4);
			assertThat(objective.evaluate(theta, new double[theta.length]))
					.isCloseTo(0.5 * sum / scale + 0.125 * 9, Offset.offset(1e-12));
		}
	}

	@Test
	void aConstantControlIsScaledByTheWeightsAlone() {
		LinearPolicy policy = new LinearPolicy(1, 1);
		double[] theta = { 0, 1, 0, 1, 0, 0 };
		try (Workers workers = new Workers(1)) {
			PolicyObjective objective = new PolicyObjective(policy, workers, 0);
			objective.setSamples(new TrainingSamples(1, 1, 1, 2, new double[] { 1, 2 }, new double[] { 3, 3 },
					new double[] { 7 }));
			assertThat(objective.evaluate(theta, new double[6])).isCloseTo(4.5, Offset.offset(1e-14));
		}
	}

	@Test
	void bitsDoNotDependOnTheNumberOfThreads() {
		NeuralNetworkPolicy policy = new NeuralNetworkPolicy(5, List.of(20), 3, Activation.SOFTPLUS);
		TrainingSamples samples = samples(5, 3, 120, 20, 3);
		double[] first = null;
		Lbfgs.Result firstResult = null;
		for (int threads = 1; threads <= 3; threads++)
			try (Workers workers = new Workers(threads)) {
				double[] theta = LayeredPolicyTest.randomParameters(policy, 4);
				Lbfgs.Result result = new PolicyTraining(policy, workers, 1e-6).train(theta, samples,
						Lbfgs.Settings.iterations(25), Lbfgs.Listener.NONE);
				if (first == null) {
					first = theta;
					firstResult = result;
				}
				assertThat(theta).isEqualTo(first);
				assertThat(result).isEqualTo(firstResult);
			}
	}

	@Test
	void gradientEvaluationAllocatesNothing() {
		NeuralNetworkPolicy policy = new NeuralNetworkPolicy(5, List.of(20), 2, Activation.SOFTPLUS);
		try (Workers workers = new Workers(1)) {
			PolicyObjective objective = new PolicyObjective(policy, workers, 1e-6);
			objective.setSamples(samples(5, 2, 30, 20, 3));
			double[] theta = LayeredPolicyTest.randomParameters(policy, 4);
			double[] gradient = new double[theta.length];
			Allocation.assertNone(() -> objective.evaluate(theta, gradient));
		}
	}

	@Test
	void recoversALinearPolicy() {
		LinearPolicy policy = new LinearPolicy(3, 2);
		TrainingSamples wild = samples(3, 2, 20, 10, 5);
		double[][] w = { { 1, -2, 0.5 }, { 0, 3, -1 } };
		double[] u = wild.u();
		for (int j = 0; j < 200; j++)
			for (int k = 0; k < 2; k++)
				u[j * 2 + k] = 4 + w[k][0] * wild.o()[j * 3] + w[k][1] * wild.o()[j * 3 + 1]
						+ w[k][2] * wild.o()[j * 3 + 2];
		double[] theta = LayeredPolicyTest.randomParameters(policy, 6);
		try (Workers workers = new Workers(2)) {
			Lbfgs.Result result = new PolicyTraining(policy, workers, 0).train(theta, wild,
					Lbfgs.Settings.iterations(200),
					Lbfgs.Listener.NONE);
			assertThat(result.value()).isLessThan(1e-15);
		}
		double[] jacobian = new double[6];
		double[] mu = new double[2];
		PolicyFunction.Evaluator evaluator = policy.newEvaluator();
		evaluator.load(theta);
		evaluator.meanAndJacobian(new double[3], 0, mu, 0, jacobian, 0);
		assertThat(jacobian).containsExactly(new double[] { 1, -2, 0.5, 0, 3, -1 }, Offset.offset(1e-6));
		assertThat(mu).containsExactly(new double[] { 4, 4 }, Offset.offset(1e-6));
	}

	@ParameterizedTest
	@org.junit.jupiter.params.provider.EnumSource(Activation.class)
	void fitsASmoothFunction(Activation activation) {
		NeuralNetworkPolicy policy = new NeuralNetworkPolicy(2, List.of(20), 1, activation);
		SplittableRandom random = new SplittableRandom(7);
		double[] o = random.doubles(2 * 400, -2, 2).toArray();
		double[] u = new double[400];
		for (int j = 0; j < 400; j++)
			u[j] = 30 * Math.sin(o[2 * j]) * Math.cos(o[2 * j + 1]);
		double[] theta = policy.initialParameters(random);
		policy.standardize(theta, o, u, 400);
		double[] frozen = Arrays.copyOf(theta, policy.trainableStart());
		try (Workers workers = new Workers(1)) {
			Lbfgs.Result result = new PolicyTraining(policy, workers, 1e-8).train(theta,
					new TrainingSamples(2, 1, 20, 20, o, u, filled(20, 3)), Lbfgs.Settings.iterations(400),
							Lbfgs.Listener.NONE);
			assertThat(result.initialValue()).isCloseTo(0.5, Offset.offset(0.05)); // knows the mean only
			assertThat(result.value()).isLessThan(1e-3);
		}
		assertThat(theta).startsWith(frozen);
	}

	private static double[] filled(int length, double value) {
		double[] a = new double[length];
		Arrays.fill(a, value);
		return a;
	}

	@Test
	void trainsAgainOnOtherSamplesAndSettings() {
		LinearPolicy policy = new LinearPolicy(2, 1);
		double[] theta = LayeredPolicyTest.randomParameters(policy, 6);
		try (Workers workers = new Workers(1)) {
			PolicyTraining training = new PolicyTraining(policy, workers, 0);
			training.train(theta, samples(2, 1, 50, 10, 1), Lbfgs.Settings.iterations(5), Lbfgs.Listener.NONE);
			double[] warm = theta.clone();
			Lbfgs.Result again = training.train(theta, samples(2, 1, 10, 10, 2), Lbfgs.Settings.iterations(7),
					Lbfgs.Listener.NONE);
			double[] fresh = warm.clone();
			assertThat(new PolicyTraining(policy, workers, 0).train(fresh, samples(2, 1, 10, 10, 2),
					Lbfgs.Settings.iterations(7), Lbfgs.Listener.NONE)).isEqualTo(again);
			assertThat(fresh).isEqualTo(theta);
		}
	}

	@Test
	void canBeCancelled() {
		LinearPolicy policy = new LinearPolicy(2, 1);
		double[] theta = LayeredPolicyTest.randomParameters(policy, 6);
		try (Workers workers = new Workers(2)) {
			Lbfgs.Result result = new PolicyTraining(policy, workers, 0).train(theta, samples(2, 1, 50, 10, 1),
					Lbfgs.Settings.iterations(50), (iteration, value, norm) -> iteration < 2);
			assertThat(result.termination()).isEqualTo(Lbfgs.Termination.CANCELLED);
			assertThat(result.iterations()).isEqualTo(2);
		}
	}

	@Test
	void impossibleSamplesAreNamed() {
		LinearPolicy policy = new LinearPolicy(1, 1);
		try (Workers workers = new Workers(1)) {
			PolicyObjective objective = new PolicyObjective(policy, workers, 0);
			assertThatThrownBy(() -> objective.evaluate(new double[6], new double[6]))
					.isInstanceOf(IllegalStateException.class);
			assertThatThrownBy(() -> objective.setSamples(samples(2, 1, 1, 1, 1)))
					.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2 observations");
			double[] one = { 1 };
			double[] nan = { Double.NaN };
			double[] zero = { 0 };
			assertThatThrownBy(() -> objective.setSamples(new TrainingSamples(1, 1, 1, 1, one, one, zero)))
					.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("No sample");
			assertThatThrownBy(() -> objective.setSamples(new TrainingSamples(1, 1, 1, 1, one, one,
					new double[] { -1 })))
					.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("-1");
			assertThatThrownBy(() -> objective.setSamples(new TrainingSamples(1, 1, 1, 1, one, one, nan)))
					.isInstanceOf(NumericalFault.class).hasMessageContaining("weight of group 0");
			assertThatThrownBy(() -> objective.setSamples(new TrainingSamples(1, 1, 1, 1, nan, one, one)))
					.isInstanceOf(NumericalFault.class).hasMessageContaining("observation");
			assertThatThrownBy(() -> objective.setSamples(new TrainingSamples(1, 1, 1, 1, one, nan, one)))
					.isInstanceOf(NumericalFault.class).hasMessageContaining("control");
			assertThatThrownBy(() -> new TrainingSamples(1, 1, 2, 1, one, one, one))
					.isInstanceOf(IllegalArgumentException.class);
			for (double decay : new double[] { -1, Double.NaN, Double.POSITIVE_INFINITY })
				assertThatThrownBy(() -> new PolicyObjective(policy, workers, decay))
						.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("decay");
		}
	}
}
