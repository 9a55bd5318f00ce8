/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import java.util.Arrays;

import org.gaitwright.solver.policy.internal.BatchKernels;

/** Mean and input Jacobian of a {@link LayeredPolicy} at one observation; the loops run along the units of a layer. */
final class LayeredPoint {
	private final LayeredPolicy policy;
	private final int ni;
	private final int m;
	private final int layers;
	private double[] theta;
	private final double[] inverseInputScale;
	private final double[][][] weightColumns;
	/** a_l: standardised inputs (0), activations, standardised controls (last). */
	private final double[][] activation;
	/** φ′ of the units of a_l, for the hidden layers 0 &lt; l &lt; layers. */
	private final double[][] slope;
	/** ∂μ_k/∂(pre-activations behind a_l) of one control k, l &gt; 0. */
	private final double[][] adjoint;

	LayeredPoint(LayeredPolicy policy) {
		this.policy = policy;
		ni = policy.inputSize();
		m = policy.outputSize();
		layers = policy.layerCount();
		inverseInputScale = new double[ni];
		weightColumns = new double[layers][][];
		activation = new double[layers + 1][];
		slope = new double[layers + 1][];
		adjoint = new double[layers + 1][];
		for (int l = 0; l <= layers; l++) {
			int size = policy.layerInputs(l);
			activation[l] = new double[size];
			slope[l] = new double[size];
			adjoint[l] = new double[size];
			if (l < layers)
				weightColumns[l] = new double[size][policy.layerUnits(l)];
		}
	}

	/** Takes over θ, which is not copied. */
	void load(double[] newTheta) {
		theta = newTheta;
		for (int i = 0; i < ni; i++)
			inverseInputScale[i] = 1 / theta[policy.inputScales() + i];
		for (int l = 0; l < layers; l++) {
			int at = policy.weights(l);
			for (int r = 0; r < policy.layerUnits(l); r++)
				for (int c = 0; c < policy.layerInputs(l); c++)
					weightColumns[l][c][r] = theta[at++];
		}
	}

	/** 1/scale of the inputs. */
	double[] inverseInputScale() {
		return inverseInputScale;
	}

	/** φ′ of the hidden layer l, left by {@link #mean} or set before {@link #jacobian}. */
	double[] slope(int l) {
		return slope[l];
	}

	/** Writes μ(o). */
	void mean(double[] o, int oo, double[] mu, int muo) {
		for (int i = 0; i < ni; i++)
			activation[0][i] = (o[oo + i] - theta[policy.inputMeans() + i]) * inverseInputScale[i];
		for (int l = 0; l < layers; l++) {
			double[] z = activation[l + 1];
			System.arraycopy(theta, policy.biases(l), z, 0, z.length);
			BatchKernels.addRows(activation[l], 0, 1, weightColumns[l], policy.layerInputs(l), z.length, z);
			if (l + 1 < layers)
				policy.hiddenActivation().apply(z, slope[l + 1], z.length);
		}
		for (int k = 0; k < m; k++)
			mu[muo + k] = theta[policy.outputMeans() + k] + theta[policy.outputScales() + k] * activation[layers][k];
	}

	/** Writes ∂μ/∂o by the slopes: for each control the chain ∂μ_k/∂z_l = (W_lᵀ ∂μ_k/∂z_l+1) ⊙ φ′. */
	void jacobian(double[] jacobian, int jo) {
		for (int k = 0; k < m; k++) {
			int top = startChain(k);
			for (int l = top - 1; l >= 0; l--) {
				double[] factor = l > 0 ? slope[l] : inverseInputScale;
				double[] behind = adjoint[l + 1];
				for (int c = 0; c < adjoint[l].length; c++)
					adjoint[l][c] = factor[c] * BatchKernels.dot(weightColumns[l][c], behind, behind.length);
			}
			System.arraycopy(adjoint[0], 0, jacobian, jo + k * ni, ni);
		}
	}

	/** Sets the adjoint of the last hidden layer, or of the output where there is none; returns which. */
	private int startChain(int k) {
		double scale = theta[policy.outputScales() + k];
		if (layers == 1) {
			Arrays.fill(adjoint[1], 0);
			adjoint[1][k] = scale;
			return 1;
		}
		int top = layers - 1;
		int row = policy.weights(top) + k * policy.layerInputs(top);
		for (int c = 0; c < adjoint[top].length; c++)
			adjoint[top][c] = scale * theta[row + c] * slope[top][c];
		return top;
	}
}
