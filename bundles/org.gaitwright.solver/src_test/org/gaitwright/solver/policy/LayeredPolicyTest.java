/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayeredPolicyTest {
	static Stream<PolicyFunction> policies() {
		return Stream.of(new LinearPolicy(3, 2), new LinearPolicy(1, 1),
				new NeuralNetworkPolicy(4, List.of(7), 2, Activation.SOFTPLUS),
				new NeuralNetworkPolicy(1, List.of(1), 1, Activation.SOFTPLUS),
				new NeuralNetworkPolicy(9, List.of(50), 2, Activation.SOFTPLUS),
				new NeuralNetworkPolicy(3, List.of(8), 3, Activation.TANH),
				new NeuralNetworkPolicy(5, List.of(6, 9), 2, Activation.SOFTPLUS),
				new NeuralNetworkPolicy(5, List.of(40, 3, 5), 4, Activation.TANH));
	}

	/** Random θ with standardisation that is far from the identity. */
	static double[] randomParameters(PolicyFunction policy, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		double[] theta = policy.initialParameters(random);
		int count = 50;
		double[] o = new double[count * policy.inputSize()];
		for (int i = 0; i < o.length; i++)
			o[i] = 3 * (i % policy.inputSize()) + (1 + i % policy.inputSize()) * random.nextGaussian();
		double[] u = new double[count * policy.outputSize()];
		for (int i = 0; i < u.length; i++)
			u[i] = 10 + 5 * random.nextGaussian();
		policy.standardize(theta, o, u, count);
		for (int i = policy.trainableStart(); i < theta.length; i++)
			theta[i] += 0.3 * random.nextGaussian();
		return theta;
	}

	private static double[] gaussian(int size, long seed) {
		return new SplittableRandom(seed).doubles(size, -2, 4).toArray();
	}

	@ParameterizedTest
	@MethodSource("policies")
	void inputJacobianEqualsCentralDifferences(PolicyFunction policy) {
		int ni = policy.inputSize();
		int m = policy.outputSize();
		PolicyFunction.Evaluator evaluator = policy.newEvaluator();
		evaluator.load(randomParameters(policy, 1));
		double[] o = gaussian(2 + ni, 2);
		double[] mu = new double[m + 1];
		double[] jacobian = new double[3 + m * ni];
		evaluator.meanAndJacobian(o, 2, mu, 1, jacobian, 3);
		double[] plain = new double[m];
		evaluator.mean(o, 2, plain, 0);
		for (int k = 0; k < m; k++)
			assertThat(mu[1 + k]).isEqualTo(plain[k]);
		double h = 1e-5;
		double[] up = new double[m];
		double[] down = new double[m];
		for (int i = 0; i < ni; i++) {
			double[] moved = o.clone();
			moved[2 + i] += h;
			evaluator.mean(moved, 2, up, 0);
			moved[2 + i] -= 2 * h;
			evaluator.mean(moved, 2, down, 0);
			for (int k = 0; k < m; k++)
				assertThat(jacobian[3 + k * ni + i]).isCloseTo((up[k] - down[k]) / (2 * h), Offset.offset(1e-7));
		}
	}

	@ParameterizedTest
	@MethodSource("policies")
	void averageIsTheAverage(PolicyFunction policy) {
		int ni = policy.inputSize();
		int m = policy.outputSize();
		PolicyFunction.Evaluator evaluator = policy.newEvaluator();
		evaluator.load(randomParameters(policy, 1));
		for (int count : new int[] { 1, 20, evaluator.batchSize() + 3 })
			averageIsTheAverage(evaluator, ni, m, count);
		assertThatThrownBy(() -> evaluator.averageMeansAndJacobians(new double[ni], 0, 1, 0, new double[m], 0,
				new double[m * ni], 0)).isInstanceOf(IllegalArgumentException.class);
	}

	/** Over more groups than one batch holds. */
	private static void averageIsTheAverage(PolicyFunction.Evaluator evaluator, int ni, int m, int count) {
		int groups = 2 + evaluator.batchSize() / count;
		double[] o = gaussian(groups * count * ni + 2, 3);
		double[] averageMean = new double[groups * m + 1];
		double[] average = new double[groups * m * ni + 1];
		evaluator.averageMeansAndJacobians(o, 2, groups, count, averageMean, 1, average, 1);
		for (int g = 0; g < groups; g++) {
			double[] expectedMean = new double[m];
			double[] expected = new double[m * ni];
			double[] mu = new double[m];
			double[] jacobian = new double[m * ni];
			for (int j = 0; j < count; j++) {
				evaluator.meanAndJacobian(o, 2 + (g * count + j) * ni, mu, 0, jacobian, 0);
				for (int k = 0; k < m; k++)
					expectedMean[k] += mu[k] / count;
				for (int i = 0; i < m * ni; i++)
					expected[i] += jacobian[i] / count;
			}
			for (int k = 0; k < m; k++)
				assertThat(averageMean[1 + g * m + k]).isCloseTo(expectedMean[k], Offset.offset(1e-11));
			for (int i = 0; i < m * ni; i++)
				assertThat(average[1 + g * m * ni + i]).isCloseTo(expected[i], Offset.offset(1e-11));
		}
	}

	@ParameterizedTest
	@MethodSource("policies")
	void parameterGradientEqualsCentralDifferences(PolicyFunction policy) {
		int ni = policy.inputSize();
		int m = policy.outputSize();
		int count = 41;
		double[] theta = randomParameters(policy, 3);
		double[] o = gaussian(count * ni + 1, 4);
		double[] dmu = gaussian(count * m + 2, 5);
		PolicyFunction.Evaluator evaluator = policy.newEvaluator();
		double[] gradient = new double[theta.length];
		evaluator.load(theta);
		evaluator.forward(o, 1, count, new double[count * m], 0);
		evaluator.backward(o, 1, count, dmu, 2, gradient);
		double h = 1e-6;
		for (int p = 0; p < theta.length; p++) {
			if (p < policy.trainableStart()) {
				assertThat(gradient[p]).isZero();
				continue;
			}
			double[] moved = theta.clone();
			moved[p] += h;
			double up = weightedOutput(policy, moved, o, count, dmu);
			moved[p] -= 2 * h;
			double down = weightedOutput(policy, moved, o, count, dmu);
			double expected = (up - down) / (2 * h);
			assertThat(gradient[p]).isCloseTo(expected, Offset.offset(2e-6 * (1 + Math.abs(expected))));
		}
	}

	private static double weightedOutput(PolicyFunction policy, double[] theta, double[] o, int count, double[] dmu) {
		PolicyFunction.Evaluator evaluator = policy.newEvaluator();
		evaluator.load(theta);
		double[] mu = new double[count * policy.outputSize()];
		evaluator.forward(o, 1, count, mu, 0);
		double sum = 0;
		for (int i = 0; i < mu.length; i++)
			sum += mu[i] * dmu[2 + i];
		return sum;
	}

	@ParameterizedTest
	@MethodSource("policies")
	void backwardAddsToTheGradientAndMayBeRepeated(PolicyFunction policy) {
		int count = 5;
		double[] o = gaussian(count * policy.inputSize(), 4);
		double[] dmu = gaussian(count * policy.outputSize(), 5);
		PolicyFunction.Evaluator evaluator = policy.newEvaluator();
		evaluator.load(randomParameters(policy, 3));
		evaluator.forward(o, 0, count, new double[count * policy.outputSize()], 0);
		double[] once = new double[policy.parameterCount()];
		evaluator.backward(o, 0, count, dmu, 0, once);
		double[] twice = once.clone();
		evaluator.backward(o, 0, count, dmu, 0, twice);
		for (int i = 0; i < once.length; i++)
			assertThat(twice[i]).isEqualTo(2 * once[i]);
	}

	@ParameterizedTest
	@MethodSource("policies")
	void batchEqualsSingleEvaluations(PolicyFunction policy) {
		int ni = policy.inputSize();
		int m = policy.outputSize();
		PolicyFunction.Evaluator evaluator = policy.newEvaluator();
		evaluator.load(randomParameters(policy, 1));
		for (int count : new int[] { 0, 1, 3, 20, 200, evaluator.batchSize() }) {
			double[] o = gaussian(count * ni + 3, count);
			double[] mu = new double[count * m + 2];
			evaluator.forward(o, 3, count, mu, 2);
			double[] single = new double[m];
			for (int j = 0; j < count; j++) {
				evaluator.mean(o, 3 + j * ni, single, 0);
				for (int k = 0; k < m; k++)
					assertThat(mu[2 + j * m + k]).isCloseTo(single[k], Offset.offset(1e-12 * (1
							+ Math.abs(single[k]))));
			}
		}
	}

	@Test
	void meanIsTheFormulaOfTheNetwork() {
		NeuralNetworkPolicy policy = new NeuralNetworkPolicy(1, List.of(2), 1, Activation.SOFTPLUS);
		double[] theta = { 0.5, 2, 10, 3, /* W1 */ 0.7, -0.2, /* b1 */ 0.1, 0.4, /* W2 */ 1.5, -0.6, /* b2 */ 0.25 };
		assertThat(policy.parameterCount()).isEqualTo(theta.length);
		assertThat(policy.trainableStart()).isEqualTo(4);
		double x = (1.7 - 0.5) / 2;
		double expected = 10 + 3 * (1.5 * Math.log1p(Math.exp(0.7 * x + 0.1))
				- 0.6 * Math.log1p(Math.exp(-0.2 * x + 0.4)) + 0.25);
		double[] mu = new double[1];
		PolicyFunction.Evaluator evaluator = policy.newEvaluator();
		evaluator.load(theta);
		evaluator.mean(new double[] { 1.7 }, 0, mu, 0);
		assertThat(mu[0]).isCloseTo(expected, Offset.offset(1e-14));
	}

	@Test
	void weightsAreToldFromBiases() {
		PolicyFunction policy = new NeuralNetworkPolicy(1, List.of(2), 1, Activation.SOFTPLUS);
		boolean[] weight = new boolean[policy.parameterCount()];
		for (int i = 0; i < weight.length; i++)
			weight[i] = policy.isWeight(i);
		assertThat(weight).containsExactly(false, false, false, false, true, true, false, false, true, true, false);
	}

	@Test
	void standardizeGivesZeroMeanAndUnitDeviation() {
		PolicyFunction policy = new LinearPolicy(2, 1);
		double[] theta = policy.initialParameters(new SplittableRandom(1));
		double[] before = theta.clone();
		double[] o = { 1, 7, 3, 7, 5, 7, 7, 7 };
		double[] u = { -1, 1, -1, 1 };
		policy.standardize(theta, o, u, 4);
		assertThat(theta).startsWith(4, 7, Math.sqrt(5), LayeredPolicy.MINIMUM_INPUT_SCALE, 0, 1);
		for (int i = policy.trainableStart(); i < theta.length; i++)
			assertThat(theta[i]).isEqualTo(before[i]);
		policy.standardize(theta, o, new double[4], 4);
		assertThat(theta[5]).isEqualTo(LayeredPolicy.MINIMUM_OUTPUT_SCALE);
	}

	@Test
	void standardizedSamplesHaveZeroMeanAndUnitDeviationAsSeenByTheNetwork() {
		LinearPolicy policy = new LinearPolicy(1, 1);
		double[] theta = policy.initialParameters(new SplittableRandom(1));
		double[] o = gaussian(400, 8);
		double[] u = gaussian(400, 9);
		for (int i = 0; i < u.length; i++)
			u[i] = 100 + 20 * u[i];
		policy.standardize(theta, o, u, 400);
		theta[policy.trainableStart()] = 1; // W = 1, b = 0: the output has the moments of u
		PolicyFunction.Evaluator evaluator = policy.newEvaluator();
		evaluator.load(theta);
		double[] mu = new double[400];
		evaluator.forward(o, 0, 200, mu, 0);
		evaluator.forward(o, 200, 200, mu, 200);
		assertThat(mean(mu)).isCloseTo(mean(u), Offset.offset(1e-10));
		assertThat(deviation(mu)).isCloseTo(deviation(u), Offset.offset(1e-10));
	}

	private static double mean(double[] x) {
		double sum = 0;
		for (double v : x)
			sum += v;
		return sum / x.length;
	}

	private static double deviation(double[] x) {
		double mean = mean(x);
		double sum = 0;
		for (double v : x)
			sum += (v - mean) * (v - mean);
		return Math.sqrt(sum / x.length);
	}

	@Test
	void initialWeightsHaveTheStatedDeviations() {
		NeuralNetworkPolicy policy = new NeuralNetworkPolicy(100, List.of(100), 100, Activation.TANH);
		double[] theta = policy.initialParameters(new SplittableRandom(5));
		int w1 = policy.weights(0);
		assertThat(deviation(java.util.Arrays.copyOfRange(theta, w1, w1 + 10_000))).isCloseTo(0.1,
				Offset.offset(0.003));
		int b1 = policy.biases(0);
		assertThat(deviation(java.util.Arrays.copyOfRange(theta, b1, b1 + 100))).isCloseTo(0.1, Offset.offset(0.03));
		int w2 = policy.weights(1);
		assertThat(deviation(java.util.Arrays.copyOfRange(theta, w2, w2 + 10_000))).isCloseTo(0.01,
				Offset.offset(0.0003));
		assertThat(java.util.Arrays.copyOfRange(theta, policy.biases(1), theta.length)).containsOnly(0);
		assertThat(policy.initialParameters(new SplittableRandom(5))).isEqualTo(theta);
		assertThat(policy.initialParameters(new SplittableRandom(6))).isNotEqualTo(theta);
	}

	@Test
	void evaluationAllocatesNothing() {
		NeuralNetworkPolicy policy = new NeuralNetworkPolicy(9, List.of(50, 20), 2, Activation.SOFTPLUS);
		PolicyFunction.Evaluator evaluator = policy.newEvaluator();
		double[] theta = randomParameters(policy, 1);
		double[] o = gaussian(9 * 100, 1);
		double[] mu = new double[200];
		double[] jacobian = new double[18];
		double[] gradient = new double[theta.length];
		Allocation.assertNone(() -> {
			evaluator.load(theta);
			evaluator.meanAndJacobian(o, 0, mu, 0, jacobian, 0);
			evaluator.forward(o, 0, 100, mu, 0);
			evaluator.backward(o, 0, 100, mu, 0, gradient);
		});
	}

	@Test
	void misuseIsRefused() {
		PolicyFunction policy = new NeuralNetworkPolicy(2, List.of(3), 1, Activation.SOFTPLUS);
		PolicyFunction.Evaluator evaluator = policy.newEvaluator();
		double[] o = new double[2 * 1000];
		double[] mu = new double[1000];
		assertThatThrownBy(() -> evaluator.mean(o, 0, mu, 0)).isInstanceOf(IllegalStateException.class)
				.hasMessageContaining("before load");
		assertThatThrownBy(() -> evaluator.load(new double[3])).isInstanceOf(IllegalArgumentException.class);
		evaluator.load(randomParameters(policy, 1));
		assertThatThrownBy(() -> evaluator.forward(o, 0, evaluator.batchSize() + 1, mu, 0))
				.isInstanceOf(IllegalArgumentException.class);
		evaluator.forward(o, 0, 3, mu, 0);
		assertThatThrownBy(() -> evaluator.backward(o, 0, 2, mu, 0, new double[20]))
				.isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> policy.standardize(new double[20], o, mu, 0))
				.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void impossibleSizesAreRefused() {
		assertThatThrownBy(() -> new NeuralNetworkPolicy(2, List.of(), 1, Activation.TANH))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("linear");
		assertThatThrownBy(() -> new NeuralNetworkPolicy(2, List.of(3, 0), 1, Activation.TANH))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("[3, 0]");
		assertThatThrownBy(() -> new NeuralNetworkPolicy(2, List.of(100_000, 100_000), 1, Activation.TANH))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("too many parameters");
		assertThatThrownBy(() -> new LinearPolicy(0, 1)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new LinearPolicy(1, 0)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void kindsAndStructureAreTold() {
		NeuralNetworkPolicy network = new NeuralNetworkPolicy(2, List.of(5, 4), 3, Activation.TANH);
		assertThat(network.kind()).isEqualTo("neural-network");
		assertThat(network.hidden()).containsExactly(5, 4);
		assertThat(network.activation()).isEqualTo(Activation.TANH);
		assertThat(new LinearPolicy(2, 3).kind()).isEqualTo("linear");
		assertThat(Activation.of("softplus")).contains(Activation.SOFTPLUS);
		assertThat(Activation.of("relu")).isEmpty();
	}

	@Test
	void firstWeightsAndBiasesFollowTheInitialScale() {
		NeuralNetworkPolicy plain = new NeuralNetworkPolicy(3, List.of(4), 2, Activation.SOFTPLUS);
		NeuralNetworkPolicy wide = new NeuralNetworkPolicy(3, List.of(4), 2, Activation.SOFTPLUS, 5);
		double[] a = plain.initialParameters(new SplittableRandom(1));
		double[] b = wide.initialParameters(new SplittableRandom(1));
		for (int i = 0; i < a.length; i++)
			assertThat(b[i]).isCloseTo(i < plain.trainableStart() ? a[i] : 5 * a[i], Offset.offset(1e-12));
		assertThatThrownBy(() -> new NeuralNetworkPolicy(3, List.of(4), 2, Activation.SOFTPLUS, 0))
				.hasMessageContaining("0.0");
	}
}
