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
	private static final int BATCH = BatchKernels.BATCH;

	private final LayeredPolicy policy;
	private final int ni;
	private final int m;
	private final int layers;
	private final double[] theta;
	private final double[] inverseInputScale;
	/** Rows of W_l and of W_lᵀ, for single observations. */
	private final double[][][] weightRows;
	private final double[][][] weightColumns;
	private boolean loaded;

	/** a_l of a batch: rows of standardised inputs (0), of activations, of standardised controls (last). */
	private final double[][][] activation;
	/** φ′ of the units of a_l, for the hidden layers 0 &lt; l &lt; layers. */
	private final double[][][] slope;
	/** Derivative of the loss by the pre-activations behind a_l, l &gt; 0. */
	private final double[][][] delta;
	/** Hidden layer in one piece: the activation functions like long arrays. */
	private final double[] flat;
	private final double[] flatSlope;
	private final double[] scratch = new double[BATCH / 4];
	private int forwarded;

	/** a_l, φ′ and ∂μ_k/∂a_l of a single observation. */
	private final double[][] single;
	private final double[][] singleSlope;
	private final double[][] adjoint;
	private final double[] oneMean;
	private final double[] oneJacobian;

	LayeredEvaluator(LayeredPolicy policy) {
		this.policy = policy;
		ni = policy.inputSize();
		m = policy.outputSize();
		layers = policy.layerCount();
		theta = new double[policy.parameterCount()];
		inverseInputScale = new double[ni];
		weightRows = new double[layers][][];
		weightColumns = new double[layers][][];
		activation = new double[layers + 1][][];
		slope = new double[layers][][];
		delta = new double[layers + 1][][];
		single = new double[layers + 1][];
		singleSlope = new double[layers][];
		adjoint = new double[layers + 1][];
		oneMean = new double[m];
		oneJacobian = new double[m * ni];
		int widest = 0;
		for (int l = 0; l <= layers; l++) {
			int size = policy.layerInputs(l);
			activation[l] = new double[size][BATCH];
			single[l] = new double[size];
			adjoint[l] = new double[size];
			if (l > 0)
				delta[l] = new double[size][BATCH];
			if (l < layers) {
				weightRows[l] = new double[policy.layerUnits(l)][size];
				weightColumns[l] = new double[size][policy.layerUnits(l)];
			}
			if (l > 0 && l < layers) {
				slope[l] = new double[size][BATCH];
				singleSlope[l] = new double[size];
				widest = Math.max(widest, size);
			}
		}
		flat = new double[widest * BATCH];
		flatSlope = new double[widest * BATCH];
	}

	@Override
	public void load(double[] newTheta) {
		if (newTheta.length != theta.length)
			throw new IllegalArgumentException("A " + policy.kind() + " policy of " + theta.length
					+ " parameters was given " + newTheta.length);
		System.arraycopy(newTheta, 0, theta, 0, theta.length);
		for (int i = 0; i < ni; i++)
			inverseInputScale[i] = 1 / theta[policy.inputScales() + i];
		for (int l = 0; l < layers; l++) {
			int at = policy.weights(l);
			for (int r = 0; r < policy.layerUnits(l); r++)
				for (int c = 0; c < policy.layerInputs(l); c++) {
					double w = theta[at++];
					weightRows[l][r][c] = w;
					weightColumns[l][c][r] = w;
				}
		}
		loaded = true;
		forwarded = 0;
	}

	@Override
	public void mean(double[] o, int oo, double[] mu, int muo) {
		requireLoaded();
		for (int i = 0; i < ni; i++)
			single[0][i] = (o[oo + i] - theta[policy.inputMeans() + i]) * inverseInputScale[i];
		for (int l = 0; l < layers; l++) {
			double[] z = single[l + 1];
			System.arraycopy(theta, policy.biases(l), z, 0, z.length);
			BatchKernels.addRows(single[l], 0, 1, weightColumns[l], policy.layerInputs(l), z.length, z);
			if (l + 1 < layers)
				policy.hiddenActivation().apply(z, singleSlope[l + 1], z.length);
		}
		writeOutput(mu, muo);
	}

	private void writeOutput(double[] mu, int muo) {
		for (int k = 0; k < m; k++)
			mu[muo + k] = theta[policy.outputMeans() + k] + theta[policy.outputScales() + k] * single[layers][k];
	}

	/** Forward as {@link #mean}, then for each control the chain of row vectors ∂μ_k/∂a_l = (∂μ_k/∂a_l+1 ⊙ φ′) W. */
	@Override
	public void meanAndJacobian(double[] o, int oo, double[] mu, int muo, double[] jacobian, int jo) {
		mean(o, oo, mu, muo);
		chain(jacobian, jo);
	}

	/** ∂μ/∂o by the slopes in singleSlope. */
	private void chain(double[] jacobian, int jo) {
		for (int k = 0; k < m; k++) {
			Arrays.fill(adjoint[layers], 0);
			adjoint[layers][k] = theta[policy.outputScales() + k];
			for (int l = layers - 1; l >= 0; l--) {
				double[] product = adjoint[l];
				Arrays.fill(product, 0);
				BatchKernels.addRows(adjoint[l + 1], 0, 1, weightRows[l], policy.layerUnits(l), product.length,
						product);
				BatchKernels.multiply(l > 0 ? singleSlope[l] : inverseInputScale, product, product.length);
			}
			System.arraycopy(adjoint[0], 0, jacobian, jo + k * ni, ni);
		}
	}

	/** With one hidden layer the Jacobian is linear in the slopes: that of their mean is the mean. */
	@Override
	public void averageMeanAndJacobian(double[] o, int oo, int count, double[] mu, int muo, double[] jacobian, int jo) {
		if (count < 1)
			throw new IllegalArgumentException("No average of " + count + " observations");
		if (layers > 2) {
			averageOneByOne(o, oo, count, mu, muo, jacobian, jo);
			return;
		}
		Arrays.fill(single[layers], 0);
		if (layers == 2)
			Arrays.fill(singleSlope[1], 0);
		for (int from = 0; from < count; from += BATCH) {
			int size = Math.min(BATCH, count - from);
			propagateForward(o, oo + from * ni, size);
			addRowMeans(activation[layers], size, count, single[layers]);
			if (layers == 2)
				addRowMeans(slope[1], size, count, singleSlope[1]);
		}
		writeOutput(mu, muo);
		chain(jacobian, jo);
	}

	private static void addRowMeans(double[][] rows, int size, int count, double[] means) {
		for (int r = 0; r < rows.length; r++)
			means[r] += BatchKernels.sum(rows[r], size) / count;
	}

	private void averageOneByOne(double[] o, int oo, int count, double[] mu, int muo, double[] jacobian, int jo) {
		Arrays.fill(mu, muo, muo + m, 0);
		Arrays.fill(jacobian, jo, jo + m * ni, 0);
		for (int j = 0; j < count; j++) {
			meanAndJacobian(o, oo + j * ni, oneMean, 0, oneJacobian, 0);
			for (int k = 0; k < m; k++)
				mu[muo + k] += oneMean[k] / count;
			for (int i = 0; i < m * ni; i++)
				jacobian[jo + i] += oneJacobian[i] / count;
		}
	}

	@Override
	public int batchSize() {
		return BATCH;
	}

	@Override
	public void forward(double[] o, int oo, int count, double[] mu, int muo) {
		if (count < 0 || count > BATCH)
			throw new IllegalArgumentException(count + " observations; a batch takes 0 to " + BATCH);
		propagateForward(o, oo, count);
		writeOutputs(count, mu, muo);
	}

	private void propagateForward(double[] o, int oo, int count) {
		requireLoaded();
		standardizeInputs(o, oo, count);
		for (int l = 0; l < layers; l++) {
			int inputs = policy.layerInputs(l);
			for (int r = 0; r < policy.layerUnits(l); r++) {
				double[] z = activation[l + 1][r];
				Arrays.fill(z, 0, count, theta[policy.biases(l) + r]);
				BatchKernels.addRows(theta, policy.weights(l) + r * inputs, 1, activation[l], inputs, count, z);
			}
			if (l + 1 < layers)
				activate(l + 1, count);
		}
		forwarded = count;
	}

	private void standardizeInputs(double[] o, int oo, int count) {
		for (int i = 0; i < ni; i++) {
			double mean = theta[policy.inputMeans() + i];
			double inverse = inverseInputScale[i];
			double[] row = activation[0][i];
			for (int j = 0; j < count; j++)
				row[j] = (o[oo + j * ni + i] - mean) * inverse;
		}
	}

	/** Replaces the pre-activations in a_l by φ of them, and keeps φ′. */
	private void activate(int l, int count) {
		int units = policy.layerInputs(l);
		for (int r = 0; r < units; r++)
			System.arraycopy(activation[l][r], 0, flat, r * count, count);
		policy.hiddenActivation().apply(flat, flatSlope, units * count);
		for (int r = 0; r < units; r++) {
			System.arraycopy(flat, r * count, activation[l][r], 0, count);
			System.arraycopy(flatSlope, r * count, slope[l][r], 0, count);
		}
	}

	private void writeOutputs(int count, double[] mu, int muo) {
		for (int k = 0; k < m; k++) {
			double mean = theta[policy.outputMeans() + k];
			double scale = theta[policy.outputScales() + k];
			double[] y = activation[layers][k];
			for (int j = 0; j < count; j++)
				mu[muo + j * m + k] = mean + scale * y[j];
		}
	}

	@Override
	public void backward(double[] o, int oo, int count, double[] dmu, int dmuo, double[] gradient) {
		if (count != forwarded)
			throw new IllegalStateException("backward of " + count + " observations after forward of " + forwarded);
		for (int k = 0; k < m; k++) {
			double scale = theta[policy.outputScales() + k];
			double[] row = delta[layers][k];
			for (int j = 0; j < count; j++)
				row[j] = scale * dmu[dmuo + j * m + k];
		}
		for (int l = layers - 1; l >= 0; l--) {
			addLayerGradient(l, count, gradient);
			if (l > 0)
				propagate(l, count);
		}
	}

	/** ∂/∂W_l = δ_l+1 a_lᵀ, ∂/∂b_l = δ_l+1 1. */
	private void addLayerGradient(int l, int count, double[] gradient) {
		int inputs = policy.layerInputs(l);
		int at = policy.weights(l);
		for (int r = 0; r < policy.layerUnits(l); r++) {
			double[] d = delta[l + 1][r];
			for (int c = 0; c < inputs; c++)
				gradient[at++] += BatchKernels.dot(d, activation[l][c], count, scratch);
			gradient[policy.biases(l) + r] += BatchKernels.sum(d, count);
		}
	}

	/** δ_l = (W_lᵀ δ_l+1) ⊙ φ′. */
	private void propagate(int l, int count) {
		int inputs = policy.layerInputs(l);
		for (int c = 0; c < inputs; c++) {
			double[] row = delta[l][c];
			Arrays.fill(row, 0, count, 0);
			BatchKernels.addRows(theta, policy.weights(l) + c, inputs, delta[l + 1], policy.layerUnits(l), count, row);
			BatchKernels.multiply(slope[l][c], row, count);
		}
	}

	private void requireLoaded() {
		if (!loaded)
			throw new IllegalStateException("The evaluator of a " + policy.kind() + " policy was used before load");
	}
}
