/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.gaitwright.solver.parallel.IndexedTask;
import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.problem.NumericalFault;

/**
 * The part of (E19) that depends on θ, with its gradient:
 *
 * <pre>J(θ) = 1/(2s) Σ_g Σ_j (μ(o_j; θ) − u_j)ᵀ Λ_g (μ(o_j; θ) − u_j) + d/2 |weights of θ|²,   Λ = λA⁻¹</pre>
 *
 * The scale s = N Σ_g tr(Λ_g diag(var u)) makes J ½ for a policy that knows no more than the mean control, whatever the
 * units, so that tolerances and the decay d mean the same everywhere.
 *
 * <p>The samples are cut into blocks that do not depend on the number of threads, and the blocks are added up in order:
 * the result has the same bits for any number of threads. An evaluation allocates nothing.
 */
public final class PolicyObjective implements DifferentiableFunction {
	/** Number of blocks: enough for many threads, few enough for one gradient each. */
	private static final int BLOCKS = 32;

	private final PolicyFunction function;
	private final Workers workers;
	private final double decay;
	/** Indices of the weights in θ. */
	private final int[] decayed;
	private final int ni;
	private final int m;
	private final int batch;
	private final PolicyFunction.Evaluator[] evaluators;
	/** Means of a batch, then ∂J/∂μ, per worker. */
	private final double[][] output;
	private final double[][] residual;
	private final double[][] blockGradient = new double[BLOCKS][];
	private final double[] blockValue = new double[BLOCKS];
	private final IndexedTask<RuntimeException> block = this::evaluateBlock;

	// samples of positive weight
	private int count;
	private int samplesPerGroup;
	private double[] o = {};
	private double[] u = {};
	/** Λ_g / s. */
	private double[] weights = {};
	private int blocks;
	private int blockSize;

	// of the evaluation under way
	private double[] theta;
	private final boolean[] loaded;

	/**
	 * @param function    the policy
	 * @param workers     who evaluates; their number does not change the result
	 * @param weightDecay d ≥ 0
	 */
	public PolicyObjective(PolicyFunction function, Workers workers, double weightDecay) {
		if (!(weightDecay >= 0 && weightDecay < Double.POSITIVE_INFINITY))
			throw new IllegalArgumentException("Weight decay is " + weightDecay + "; it must be finite and at least 0");
		this.function = function;
		this.workers = workers;
		decay = weightDecay;
		decayed = IntStream.range(function.trainableStart(), function.parameterCount()).filter(function::isWeight)
				.toArray();
		ni = function.inputSize();
		m = function.outputSize();
		int threads = workers.threads();
		evaluators = new PolicyFunction.Evaluator[threads];
		Arrays.setAll(evaluators, w -> function.newEvaluator());
		batch = evaluators[0].batchSize();
		output = new double[threads][batch * m];
		residual = new double[threads][m];
		loaded = new boolean[threads];
		Arrays.setAll(blockGradient, b -> new double[function.parameterCount()]);
	}

	/**
	 * Takes over the samples of positive weight; must come before {@link #evaluate}.
	 *
	 * @throws IllegalArgumentException where the samples do not fit the policy, or none has a positive weight
	 * @throws NumericalFault           where a number is not finite
	 */
	public void setSamples(TrainingSamples samples) {
		if (samples.inputSize() != ni || samples.outputSize() != m)
			throw new IllegalArgumentException("Samples of " + samples.inputSize() + " observations and "
					+ samples.outputSize() + " controls do not fit a policy of " + ni + " and " + m);
		samplesPerGroup = samples.samplesPerGroup();
		reserve(samples);
		int active = 0;
		for (int g = 0; g < samples.groups(); g++)
			if (takeGroup(samples, g, active))
				active++;
		count = active * samplesPerGroup;
		if (count == 0)
			throw new IllegalArgumentException("No sample has a positive weight λA⁻¹: there is nothing to train on");
		normalize(active);
		blockSize = Math.ceilDiv(Math.ceilDiv(count, BLOCKS), batch) * batch;
		blocks = Math.ceilDiv(count, blockSize);
	}

	private void reserve(TrainingSamples samples) {
		if (o.length < samples.o().length || u.length < samples.u().length
				|| weights.length < samples.weights().length) {
			o = new double[samples.o().length];
			u = new double[samples.u().length];
			weights = new double[samples.weights().length];
		}
	}

	/** Copies group g to place {@code to}; false where its weight is zero. */
	private boolean takeGroup(TrainingSamples samples, int g, int to) {
		int mm = m * m;
		System.arraycopy(samples.weights(), g * mm, weights, to * mm, mm);
		boolean zero = true;
		for (int i = 0; i < mm; i++)
			zero &= weights[to * mm + i] == 0;
		if (zero)
			return false;
		int no = samplesPerGroup * ni;
		int nu = samplesPerGroup * m;
		System.arraycopy(samples.o(), g * no, o, to * no, no);
		System.arraycopy(samples.u(), g * nu, u, to * nu, nu);
		requireFinite(weights, to * mm, mm, "weight", g);
		requireFinite(o, to * no, no, "observation", g);
		requireFinite(u, to * nu, nu, "control", g);
		return true;
	}

	private static void requireFinite(double[] a, int offset, int length, String what, int group) {
		for (int i = 0; i < length; i++)
			if (!Double.isFinite(a[offset + i]))
				throw new NumericalFault("A " + what + " of group " + group
						+ " of the samples that the policy is to be trained on is " + a[offset + i], -1);
	}

	/** Divides the weights by the scale s. */
	private void normalize(int active) {
		double scale = 0;
		double trace = 0;
		for (int k = 0; k < m; k++) {
			double diagonal = 0;
			for (int g = 0; g < active; g++)
				diagonal += weights[g * m * m + k * m + k];
			scale += samplesPerGroup * diagonal * controlVariance(k);
			trace += samplesPerGroup * diagonal;
		}
		if (!(trace > 0))
			throw new IllegalArgumentException("The weights λA⁻¹ of the samples are not positive: their trace is "
					+ trace);
		double factor = 1 / (scale > 0 ? scale : trace);
		for (int i = 0; i < active * m * m; i++)
			weights[i] *= factor;
	}

	private double controlVariance(int k) {
		double mean = 0;
		for (int j = 0; j < count; j++)
			mean += u[j * m + k];
		mean /= count;
		double variance = 0;
		for (int j = 0; j < count; j++)
			variance += (u[j * m + k] - mean) * (u[j * m + k] - mean);
		return variance / count;
	}

	/** Number of samples in use. */
	public int sampleCount() {
		return count;
	}

	/**
	 * Returns J(θ) and writes its gradient, zero in the frozen entries.
	 *
	 * @throws IllegalStateException before {@link #setSamples}
	 */
	@Override
	public double evaluate(double[] newTheta, double[] gradient) {
		if (count == 0)
			throw new IllegalStateException("There are no samples to train on yet");
		theta = newTheta;
		Arrays.fill(loaded, false);
		workers.run(blocks, block);
		theta = null;
		double value = 0;
		Arrays.fill(gradient, 0);
		for (int b = 0; b < blocks; b++) {
			value += blockValue[b];
			for (int i = 0; i < gradient.length; i++)
				gradient[i] += blockGradient[b][i];
		}
		for (int i : decayed) {
			value += 0.5 * decay * newTheta[i] * newTheta[i];
			gradient[i] += decay * newTheta[i];
		}
		return value;
	}

	private void evaluateBlock(int b, int worker) {
		PolicyFunction.Evaluator evaluator = evaluators[worker];
		if (!loaded[worker]) {
			evaluator.load(theta);
			loaded[worker] = true;
		}
		double[] gradient = blockGradient[b];
		Arrays.fill(gradient, 0);
		double value = 0;
		int end = Math.min(count, (b + 1) * blockSize);
		for (int from = b * blockSize; from < end; from += batch) {
			int size = Math.min(batch, end - from);
			evaluator.forward(o, from * ni, size, output[worker], 0);
			value += differentiateOutputs(from, size, output[worker], residual[worker]);
			evaluator.backward(o, from * ni, size, output[worker], 0, gradient);
		}
		blockValue[b] = value;
	}

	/** Replaces each row μ(o_j) by Λ(μ(o_j) − u_j) and returns ½ Σ_j (μ − u_j)ᵀΛ(μ − u_j). */
	private double differentiateOutputs(int from, int size, double[] mu, double[] e) {
		double value = 0;
		for (int j = 0; j < size; j++) {
			int row = j * m;
			int uo = (from + j) * m;
			int wo = (from + j) / samplesPerGroup * m * m;
			for (int k = 0; k < m; k++)
				e[k] = mu[row + k] - u[uo + k];
			for (int k = 0; k < m; k++) {
				double weighted = 0;
				for (int l = 0; l < m; l++)
					weighted += weights[wo + k * m + l] * e[l];
				mu[row + k] = weighted;
				value += e[k] * weighted;
			}
		}
		return 0.5 * value;
	}
}
