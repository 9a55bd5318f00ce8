/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import java.util.Arrays;

import org.gaitwright.solver.policy.internal.BatchKernels;

/**
 * Evaluates a {@link LayeredPolicy}. Batches are kept transposed, one row per unit and one column per sample, so that
 * all loops run along the samples; single observations are left to {@link LayeredPoint}.
 */
final class LayeredEvaluator implements PolicyFunction.Evaluator {
	/** A batch of 50 hidden units takes 100 kB with its slopes and stays within the second-level cache. */
	private static final int BATCH = BatchKernels.BATCH;
	/** Units that are taken at once: with their inputs and activations a block stays within the first-level cache. */
	private static final int BLOCK = 4;

	private final LayeredPolicy policy;
	private final int ni;
	private final int m;
	private final int layers;
	private final double[] theta;
	private final LayeredPoint point;
	private boolean loaded;

	/** a_l of a batch: rows of standardised inputs (0), of activations, of standardised controls (last). */
	private final double[][][] activation;
	/** φ′ of the units of a_l, for the hidden layers 0 &lt; l &lt; layers. */
	private final double[][][] slope;
	/** Derivative of the loss by the pre-activations behind a_l, l &gt; 0. */
	private final double[][][] delta;
	/** A block of units in one piece: the activation functions like long arrays. */
	private final double[] flat = new double[BLOCK * BATCH];
	private final double[] flatSlope = new double[BLOCK * BATCH];
	private final double[] scratch = new double[BATCH / 4];
	/** Partial sums of a column of the Jacobians. */
	private final double[][] partial = new double[4][BATCH];
	private int forwarded;

	private final double[] oneMean;
	private final double[] oneJacobian;

	LayeredEvaluator(LayeredPolicy policy) {
		this.policy = policy;
		ni = policy.inputSize();
		m = policy.outputSize();
		layers = policy.layerCount();
		theta = new double[policy.parameterCount()];
		point = new LayeredPoint(policy);
		activation = new double[layers + 1][][];
		slope = new double[layers][][];
		delta = new double[layers + 1][][];
		oneMean = new double[m];
		oneJacobian = new double[m * ni];
		for (int l = 0; l <= layers; l++) {
			int size = policy.layerInputs(l);
			activation[l] = new double[size][BATCH];
			if (l > 0)
				delta[l] = new double[size][BATCH];
			if (l > 0 && l < layers)
				slope[l] = new double[size][BATCH];
		}
	}

	@Override
	public void load(double[] newTheta) {
		if (newTheta.length != theta.length)
			throw new IllegalArgumentException("A " + policy.kind() + " policy of " + theta.length
					+ " parameters was given " + newTheta.length);
		System.arraycopy(newTheta, 0, theta, 0, theta.length);
		point.load(theta);
		loaded = true;
		forwarded = 0;
	}

	@Override
	public void mean(double[] o, int oo, double[] mu, int muo) {
		requireLoaded();
		point.mean(o, oo, mu, muo);
	}

	@Override
	public void meanAndJacobian(double[] o, int oo, double[] mu, int muo, double[] jacobian, int jo) {
		mean(o, oo, mu, muo);
		point.jacobian(jacobian, jo);
	}

	/** With one hidden layer the Jacobian is linear in the slopes: that of their mean is the mean. */
	@Override
	public void averageMeansAndJacobians(double[] o, int oo, int groups, int count, double[] mu, int muo,
			double[] jacobian, int jo) {
		if (count < 1)
			throw new IllegalArgumentException("No average of " + count + " observations");
		if (count == 1 && layers == 2) {
			for (int first = 0; first < groups; first += BATCH)
				meansAndJacobians(o, oo + first * ni, Math.min(BATCH, groups - first), mu, muo + first * m, jacobian,
						jo + first * m * ni);
			return;
		}
		int atOnce = layers <= 2 ? BATCH / count : 0;
		if (atOnce == 0) {
			for (int g = 0; g < groups; g++)
				averageOneByOne(o, oo + g * count * ni, count, mu, muo + g * m, jacobian, jo + g * m * ni);
			return;
		}
		for (int first = 0; first < groups; first += atOnce) {
			int size = Math.min(atOnce, groups - first);
			propagateForward(o, oo + first * count * ni, size * count);
			for (int g = 0; g < size; g++) {
				writeAverage(g * count, count, mu, muo + (first + g) * m);
				if (layers == 2)
					average(slope[1], g * count, count, point.slope(1));
				point.jacobian(jacobian, jo + (first + g) * m * ni);
			}
		}
	}

	/** Each observation for itself, with one hidden layer: the bits of {@link LayeredPoint#jacobian}, faster. */
	private void meansAndJacobians(double[] o, int oo, int size, double[] mu, int muo, double[] jacobian, int jo) {
		propagateForward(o, oo, size);
		writeOutputs(size, mu, muo);
		for (int k = 0; k < m; k++) {
			double scale = theta[policy.outputScales() + k];
			int row = policy.weights(1) + k * policy.layerInputs(1);
			for (int c = 0; c < policy.layerInputs(1); c++)
				BatchKernels.scale(scale * theta[row + c], slope[1][c], size, delta[1][c]);
			for (int i = 0; i < ni; i++)
				writeColumn(i, size, jacobian, jo + k * ni + i);
		}
	}

	/** Column i of the Jacobians of one control, whose adjoint of the hidden layer is in delta[1]. */
	private void writeColumn(int i, int size, double[] jacobian, int jo) {
		int units = policy.layerUnits(0);
		int whole = units / 4 * 4;
		int at = policy.weights(0) + i;
		for (int q = 0; q < 4; q++) {
			Arrays.fill(partial[q], 0, size, 0);
			BatchKernels.addEveryFourthRow(theta, at, ni, delta[1], q, whole, size, partial[q]);
		}
		for (int c = whole; c < units; c++)
			BatchKernels.addEveryFourthRow(theta, at, ni, delta[1], c, c + 1, size, partial[0]);
		double inverse = point.inverseInputScale()[i];
		for (int j = 0; j < size; j++)
			jacobian[jo + j * m * ni] = inverse * ((partial[0][j] + partial[1][j]) + (partial[2][j] + partial[3][j]));
	}

	private void writeAverage(int from, int count, double[] mu, int muo) {
		average(activation[layers], from, count, oneMean);
		for (int k = 0; k < m; k++)
			mu[muo + k] = theta[policy.outputMeans() + k] + theta[policy.outputScales() + k] * oneMean[k];
	}

	private static void average(double[][] rows, int from, int count, double[] means) {
		for (int r = 0; r < rows.length; r++)
			means[r] = BatchKernels.sum(rows[r], from, count) / count;
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
			for (int r = 0; r < policy.layerUnits(l); r += BLOCK) {
				int end = Math.min(r + BLOCK, policy.layerUnits(l));
				preactivate(l, r, end, count);
				if (l + 1 < layers)
					activate(l + 1, r, end, count);
			}
		}
		forwarded = count;
	}

	private void preactivate(int l, int from, int to, int count) {
		int inputs = policy.layerInputs(l);
		for (int r = from; r < to; r++) {
			double[] z = activation[l + 1][r];
			Arrays.fill(z, 0, count, theta[policy.biases(l) + r]);
			BatchKernels.addRows(theta, policy.weights(l) + r * inputs, 1, activation[l], inputs, count, z);
		}
	}

	private void standardizeInputs(double[] o, int oo, int count) {
		for (int i = 0; i < ni; i++) {
			double mean = theta[policy.inputMeans() + i];
			double inverse = point.inverseInputScale()[i];
			double[] row = activation[0][i];
			for (int j = 0; j < count; j++)
				row[j] = (o[oo + j * ni + i] - mean) * inverse;
		}
	}

	/** Replaces the pre-activations of some units in a_l by φ of them, and keeps φ′. */
	private void activate(int l, int from, int to, int count) {
		for (int r = from; r < to; r++)
			System.arraycopy(activation[l][r], 0, flat, (r - from) * count, count);
		policy.hiddenActivation().apply(flat, flatSlope, (to - from) * count);
		for (int r = from; r < to; r++) {
			System.arraycopy(flat, (r - from) * count, activation[l][r], 0, count);
			System.arraycopy(flatSlope, (r - from) * count, slope[l][r], 0, count);
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
			gradient[policy.biases(l) + r] += BatchKernels.sum(d, 0, count);
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
