/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import java.util.random.RandomGenerator;

import org.gaitwright.solver.policy.PolicyFunction;

/** A small test policy μ = W2 a(W1 o + b1) + b2, a = log(1+exp), or linear μ = W o + b; its weights are all of θ. */
final class SoftplusNetwork implements PolicyFunction {
	final int in;
	final int hidden;
	final int out;

	/** @param hidden hidden units, 0 for a linear policy */
	SoftplusNetwork(int in, int hidden, int out) {
		this.in = in;
		this.hidden = hidden;
		this.out = out;
	}

	@Override
	public String kind() {
		return "test";
	}

	@Override
	public int inputSize() {
		return in;
	}

	@Override
	public int outputSize() {
		return out;
	}

	@Override
	public int parameterCount() {
		return hidden == 0 ? out * (in + 1) : hidden * (in + 1) + out * (hidden + 1);
	}

	@Override
	public int trainableStart() {
		return 0;
	}

	@Override
	public double[] initialParameters(RandomGenerator random) {
		double[] theta = new double[parameterCount()];
		for (int i = 0; i < theta.length; i++)
			theta[i] = random.nextGaussian() / Math.sqrt(in);
		return theta;
	}

	@Override
	public void standardize(double[] theta, double[] o, double[] u, int count) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Evaluator newEvaluator() {
		return new Network();
	}

	private final class Network implements Evaluator {
		private final double[] theta = new double[parameterCount()];
		private final double[] slope = new double[hidden];
		private final double[] value = new double[hidden];
		private final double[] oneMean = new double[out];
		private final double[] one = new double[out * in];

		@Override
		public void load(double[] parameters) {
			System.arraycopy(parameters, 0, theta, 0, theta.length);
		}

		@Override
		public void mean(double[] o, int oo, double[] mu, int muo) {
			double[] layer = value;
			int lo = 0;
			int width = hidden;
			int w = hidden * (in + 1);
			if (hidden == 0) {
				layer = o;
				lo = oo;
				width = in;
				w = 0;
			}
			for (int h = 0; h < hidden; h++) {
				double z = theta[hidden * in + h];
				for (int i = 0; i < in; i++)
					z += theta[h * in + i] * o[oo + i];
				value[h] = Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
				slope[h] = 1 / (1 + Math.exp(-z));
			}
			for (int r = 0; r < out; r++) {
				mu[muo + r] = theta[w + out * width + r];
				for (int h = 0; h < width; h++)
					mu[muo + r] += theta[w + r * width + h] * layer[lo + h];
			}
		}

		@Override
		public void meanAndJacobian(double[] o, int oo, double[] mu, int muo, double[] jacobian, int jo) {
			mean(o, oo, mu, muo);
			for (int r = 0; r < out; r++)
				for (int i = 0; i < in; i++) {
					double sum = hidden == 0 ? theta[r * in + i] : 0;
					for (int h = 0; h < hidden; h++)
						sum += theta[hidden * (in + 1) + r * hidden + h] * slope[h] * theta[h * in + i];
					jacobian[jo + r * in + i] = sum;
				}
		}

		@Override
		public void averageMeansAndJacobians(double[] o, int oo, int groups, int count, double[] mu, int muo,
				double[] jacobian, int jo) {
			for (int g = 0; g < groups; g++)
				average(o, oo + g * count * in, count, mu, muo + g * out, jacobian, jo + g * out * in);
		}

		private void average(double[] o, int oo, int count, double[] mu, int muo, double[] jacobian, int jo) {
			java.util.Arrays.fill(mu, muo, muo + out, 0);
			java.util.Arrays.fill(jacobian, jo, jo + out * in, 0);
			for (int j = 0; j < count; j++) {
				meanAndJacobian(o, oo + j * in, oneMean, 0, one, 0);
				for (int r = 0; r < out; r++)
					mu[muo + r] += oneMean[r] / count;
				for (int i = 0; i < out * in; i++)
					jacobian[jo + i] += one[i] / count;
			}
		}

		@Override
		public int batchSize() {
			return 5;
		}

		@Override
		public void forward(double[] o, int oo, int count, double[] mu, int muo) {
			if (count > batchSize())
				throw new IllegalArgumentException("batch of " + count);
			for (int i = 0; i < count; i++)
				mean(o, oo + i * in, mu, muo + i * out);
		}

		@Override
		public void backward(double[] o, int oo, int count, double[] dmu, int dmuo, double[] gradient) {
			throw new UnsupportedOperationException();
		}
	}
}
