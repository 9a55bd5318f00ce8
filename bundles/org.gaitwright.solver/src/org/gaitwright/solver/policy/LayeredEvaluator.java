/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import java.util.Arrays;

import org.gaitwright.solver.policy.internal.BatchKernels;

/**
 * Evaluates a {@link LayeredPolicy}. Batches are kept transposed, one row per unit and one column per sample, so that
 * all loops run along the samples; single observations run along the units of a layer.
 */
final class LayeredEvaluator implements PolicyFunction.Evaluator {
	/** A batch of 50 hidden units takes 100 kB with its slopes and stays within the second-level cache. */
	private static final int BATCH = 256;

	private final LayeredPolicy policy;
	private final int ni;
	private final int m;
	private final int layers;
	private final double[] theta;
	private final double[] inverseInputScale;
	/** W_lᵀ, inputs × units, for single observations. */
	private final double[][] transposed;
	private boolean loaded;

	/** Standardised inputs of a batch, ni × count. */
	private final double[] input;
	/** Activations of layer l, units × count; those of the last layer are the standardised controls. */
	private final double[][] activation;
	/** φ′ of hidden layer l, units × count. */
	private final double[][] slope;
	/** Derivative of the loss by the pre-activations of layer l, units × count. */
	private final double[][] delta;
	private final double[] scratch = new double[BATCH];
	private int forwarded;

	LayeredEvaluator(LayeredPolicy policy) {
		this.policy = policy;
		ni = policy.inputSize();
		m = policy.outputSize();
		layers = policy.layerCount();
		theta = new double[policy.parameterCount()];
		inverseInputScale = new double[ni];
		transposed = new double[layers][];
		input = new double[ni * BATCH];
		activation = new double[layers][];
		slope = new double[layers - 1][];
		delta = new double[layers][];
		for (int l = 0; l < layers; l++) {
			int units = policy.layerUnits(l);
			transposed[l] = new double[units * policy.layerInputs(l)];
			activation[l] = new double[units * BATCH];
			delta[l] = new double[units * BATCH];
			if (l < layers - 1)
				slope[l] = new double[units * BATCH];
		}
	}

	@Override
	public void load(double[] newTheta) {
		if (newTheta.length != theta.length)
			throw new IllegalArgumentException("A " + policy.kind() + " policy of " + theta.length
					+ " parameters was given " + newTheta.length);
		System.arraycopy(newTheta, 0, theta, 0, theta.length);
		for (int i = 0; i < ni; i++)
			inverseInputScale[i] = 1 / theta[policy.inputScales() + i];
		for (int l = 0; l < layers; l++)
			transpose(l);
		loaded = true;
		forwarded = 0;
	}

	private void transpose(int l) {
		int rows = policy.layerUnits(l);
		int columns = policy.layerInputs(l);
		int w = policy.weights(l);
		for (int r = 0; r < rows; r++)
			for (int c = 0; c < columns; c++)
				transposed[l][c * rows + r] = theta[w + r * columns + c];
	}

	@Override
	public void mean(double[] o, int oo, double[] mu, int muo) {
		requireLoaded();
		standardizeOne(o, oo);
		for (int l = 0; l < layers; l++) {
			double[] x = l == 0 ? input : activation[l - 1];
			double[] z = activation[l];
			int units = policy.layerUnits(l);
			System.arraycopy(theta, policy.biases(l), z, 0, units);
			BatchKernels.addRows(x, 0, 1, policy.layerInputs(l), transposed[l], 0, units, z, 0);
			if (l < layers - 1)
				policy.hiddenActivation().apply(z, slope[l], units);
		}
		writeOutputs(1, mu, muo);
		forwarded = 0;
	}

	private void standardizeOne(double[] o, int oo) {
		for (int i = 0; i < ni; i++)
			input[i] = (o[oo + i] - theta[policy.inputMeans() + i]) * inverseInputScale[i];
	}

	/** Forward as {@link #mean}, then for each control the chain of row vectors ∂μ_k/∂a_l = (∂μ_k/∂a_{l+1} ⊙ φ′) W. */
	@Override
	public void meanAndJacobian(double[] o, int oo, double[] mu, int muo, double[] jacobian, int jo) {
		mean(o, oo, mu, muo);
		for (int k = 0; k < m; k++) {
			double[] row = delta[layers - 1];
			Arrays.fill(row, 0, m, 0);
			row[k] = theta[policy.outputScales() + k];
			for (int l = layers - 1; l > 0; l--) {
				multiplyByWeights(l, row, delta[l - 1], 0);
				BatchKernels.multiply(slope[l - 1], 0, delta[l - 1], 0, policy.layerInputs(l));
				row = delta[l - 1];
			}
			multiplyByWeights(0, row, jacobian, jo + k * ni);
			BatchKernels.multiply(inverseInputScale, 0, jacobian, jo + k * ni, ni);
		}
	}

	/** product = row · W_l. */
	private void multiplyByWeights(int l, double[] row, double[] product, int po) {
		int columns = policy.layerInputs(l);
		Arrays.fill(product, po, po + columns, 0);
		BatchKernels.addRows(row, 0, 1, policy.layerUnits(l), theta, policy.weights(l), columns, product, po);
	}

	@Override
	public int batchSize() {
		return BATCH;
	}

	@Override
	public void forward(double[] o, int oo, int count, double[] mu, int muo) {
		requireLoaded();
		if (count < 0 || count > BATCH)
			throw new IllegalArgumentException(count + " observations; a batch takes 0 to " + BATCH);
		standardizeBatch(o, oo, count);
		for (int l = 0; l < layers; l++) {
			double[] x = l == 0 ? input : activation[l - 1];
			double[] z = activation[l];
			int units = policy.layerUnits(l);
			int inputs = policy.layerInputs(l);
			for (int r = 0; r < units; r++) {
				Arrays.fill(z, r * count, (r + 1) * count, theta[policy.biases(l) + r]);
				BatchKernels.addRows(theta, policy.weights(l) + r * inputs, 1, inputs, x, 0, count, z, r * count);
			}
			if (l < layers - 1)
				policy.hiddenActivation().apply(z, slope[l], units * count);
		}
		writeOutputs(count, mu, muo);
		forwarded = count;
	}

	private void standardizeBatch(double[] o, int oo, int count) {
		for (int i = 0; i < ni; i++) {
			double mean = theta[policy.inputMeans() + i];
			double inverse = inverseInputScale[i];
			for (int j = 0; j < count; j++)
				input[i * count + j] = (o[oo + j * ni + i] - mean) * inverse;
		}
	}

	private void writeOutputs(int count, double[] mu, int muo) {
		double[] y = activation[layers - 1];
		for (int k = 0; k < m; k++) {
			double mean = theta[policy.outputMeans() + k];
			double scale = theta[policy.outputScales() + k];
			for (int j = 0; j < count; j++)
				mu[muo + j * m + k] = mean + scale * y[k * count + j];
		}
	}

	@Override
	public void backward(double[] o, int oo, int count, double[] dmu, int dmuo, double[] gradient) {
		if (count != forwarded)
			throw new IllegalStateException("backward of " + count + " observations after forward of " + forwarded);
		readOutputDerivatives(count, dmu, dmuo);
		for (int l = layers - 1; l >= 0; l--) {
			addLayerGradient(l, count, gradient);
			if (l > 0)
				propagate(l, count);
		}
	}

	private void readOutputDerivatives(int count, double[] dmu, int dmuo) {
		double[] d = delta[layers - 1];
		for (int k = 0; k < m; k++) {
			double scale = theta[policy.outputScales() + k];
			for (int j = 0; j < count; j++)
				d[k * count + j] = scale * dmu[dmuo + j * m + k];
		}
	}

	/** ∂/∂W_l = δ_l a_{l−1}ᵀ, ∂/∂b_l = δ_l 1. */
	private void addLayerGradient(int l, int count, double[] gradient) {
		double[] x = l == 0 ? input : activation[l - 1];
		double[] d = delta[l];
		int inputs = policy.layerInputs(l);
		int at = policy.weights(l);
		for (int r = 0; r < policy.layerUnits(l); r++) {
			for (int c = 0; c < inputs; c++)
				gradient[at++] += BatchKernels.dot(d, r * count, x, c * count, count, scratch);
			gradient[policy.biases(l) + r] += BatchKernels.sum(d, r * count, count);
		}
	}

	/** δ_{l−1} = (W_lᵀ δ_l) ⊙ φ′. */
	private void propagate(int l, int count) {
		double[] down = delta[l - 1];
		int inputs = policy.layerInputs(l);
		for (int c = 0; c < inputs; c++) {
			Arrays.fill(down, c * count, (c + 1) * count, 0);
			BatchKernels.addRows(theta, policy.weights(l) + c, inputs, policy.layerUnits(l), delta[l], 0, count, down,
					c * count);
		}
		BatchKernels.multiply(slope[l - 1], 0, down, 0, inputs * count);
	}

	private void requireLoaded() {
		if (!loaded)
			throw new IllegalStateException("The evaluator of a " + policy.kind() + " policy was used before load");
	}
}
