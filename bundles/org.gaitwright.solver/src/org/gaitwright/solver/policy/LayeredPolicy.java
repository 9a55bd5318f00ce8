/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A fully connected feed-forward network with standardised inputs and outputs:
 *
 * <pre>μ(o) = c + d ⊙ (W_L a_{L−1} + b_L),   a_l = φ(W_l a_{l−1} + b_l),   a_0 = (o − m) ⊘ s</pre>
 *
 * θ = [m, s, c, d | W_1, b_1, …, W_L, b_L], each W_l row-major (units × inputs of the layer). The part before the bar
 * is frozen.
 */
abstract sealed class LayeredPolicy implements PolicyFunction permits NeuralNetworkPolicy, LinearPolicy {
	/** Least input scale: an observation that hardly moves is not blown up. */
	static final double MINIMUM_INPUT_SCALE = 1e-2;
	/** Least output scale: a control that is constant over the samples can still be learned later. */
	static final double MINIMUM_OUTPUT_SCALE = 1e-3;
	/** Deviation of the first biases of hidden units, in units of standardised pre-activation. */
	static final double INITIAL_BIAS_DEVIATION = 0.1;
	/** Deviation of the first output of the network, for hidden units of order one, in units of standardised output. */
	static final double INITIAL_OUTPUT_DEVIATION = 0.1;

	/** Sizes of all layers: inputs, hidden layers, outputs. */
	private final int[] sizes;
	private final Activation activation;
	private final double initialScale;
	/** Where each layer's weights start in θ; its biases follow its weights. */
	private final int[] weightStart;
	private final int parameterCount;

	LayeredPolicy(int[] sizes, Activation activation, double initialScale) {
		if (!(initialScale > 0 && Double.isFinite(initialScale)))
			throw new IllegalArgumentException(
					"The scale of the first weights is " + initialScale + "; it must be positive and finite");
		this.sizes = sizes;
		this.activation = activation;
		this.initialScale = initialScale;
		weightStart = new int[sizes.length - 1];
		long at = 2L * (sizes[0] + sizes[sizes.length - 1]);
		for (int l = 0; l < weightStart.length; l++) {
			weightStart[l] = (int) at;
			at += (sizes[l] + 1L) * sizes[l + 1];
			if (at > Integer.MAX_VALUE / 8)
				throw new IllegalArgumentException("A network with layers of " + Arrays.toString(sizes)
						+ " units has too many parameters");
		}
		parameterCount = (int) at;
	}

	/** Number of layers of weights: hidden layers and the output layer. */
	final int layerCount() {
		return weightStart.length;
	}

	/** Inputs of layer l; those of layer {@link #layerCount()} are the controls. */
	final int layerInputs(int l) {
		return sizes[l];
	}

	/** Units of layer l. */
	final int layerUnits(int l) {
		return sizes[l + 1];
	}

	/** Where W_l starts in θ. */
	final int weights(int l) {
		return weightStart[l];
	}

	/** Where b_l starts in θ. */
	final int biases(int l) {
		return weightStart[l] + sizes[l] * sizes[l + 1];
	}

	/** Where the input means start in θ; the input scales, output means and output scales follow. */
	final int inputMeans() {
		return 0;
	}

	final int inputScales() {
		return inputSize();
	}

	final int outputMeans() {
		return 2 * inputSize();
	}

	final int outputScales() {
		return 2 * inputSize() + outputSize();
	}

	final Activation hiddenActivation() {
		return activation;
	}

	@Override
	public final int inputSize() {
		return sizes[0];
	}

	@Override
	public final int outputSize() {
		return sizes[sizes.length - 1];
	}

	@Override
	public final int parameterCount() {
		return parameterCount;
	}

	@Override
	public final int trainableStart() {
		return 2 * (inputSize() + outputSize());
	}

	@Override
	public final boolean isWeight(int index) {
		for (int l = 0; l < layerCount(); l++)
			if (index >= weights(l) && index < biases(l))
				return true;
		return false;
	}

	/**
	 * Random hidden weights of deviation 1/√inputs and biases of deviation 0.1; small output weights (0.1/√inputs) and
	 * no output bias, so that the first controls are near the output means; all times the initial scale. No
	 * standardisation yet.
	 */
	@Override
	public final double[] initialParameters(RandomGenerator random) {
		double[] theta = new double[parameterCount];
		Arrays.fill(theta, inputScales(), outputMeans(), 1);
		Arrays.fill(theta, outputScales(), trainableStart(), 1);
		for (int l = 0; l < layerCount(); l++) {
			boolean output = l == layerCount() - 1;
			double scale = initialScale * (output ? INITIAL_OUTPUT_DEVIATION : 1) / Math.sqrt(layerInputs(l));
			for (int i = weights(l); i < biases(l); i++)
				theta[i] = scale * random.nextGaussian();
			if (!output)
				for (int i = biases(l); i < biases(l) + layerUnits(l); i++)
					theta[i] = initialScale * INITIAL_BIAS_DEVIATION * random.nextGaussian();
		}
		return theta;
	}

	@Override
	public final void standardize(double[] theta, double[] o, double[] u, int count) {
		if (count < 1)
			throw new IllegalArgumentException("Standardisation needs at least one sample, not " + count);
		moments(o, inputSize(), count, theta, inputMeans(), inputScales(), MINIMUM_INPUT_SCALE);
		moments(u, outputSize(), count, theta, outputMeans(), outputScales(), MINIMUM_OUTPUT_SCALE);
	}

	private static void moments(double[] samples, int size, int count, double[] theta, int means, int scales,
			double minimumScale) {
		for (int i = 0; i < size; i++) {
			double mean = 0;
			for (int j = 0; j < count; j++)
				mean += samples[j * size + i];
			mean /= count;
			double variance = 0;
			for (int j = 0; j < count; j++) {
				double d = samples[j * size + i] - mean;
				variance += d * d;
			}
			variance /= count;
			theta[means + i] = mean;
			theta[scales + i] = Math.max(Math.sqrt(variance), minimumScale);
		}
	}

	@Override
	public final Evaluator newEvaluator() {
		return new LayeredEvaluator(this);
	}
}
