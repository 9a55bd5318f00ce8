/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.evolution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The separable covariance matrix adaptation evolution strategy, sep-CMA-ES (R. Ros, N. Hansen, "A Simple Modification
 * in CMA-ES Achieving Linear Time and Space Complexity", PPSN X, 2008): minimises a function of many variables by its
 * values alone, with a normal distribution whose covariance is diagonal. In time and memory linear in the number of
 * variables N, and learning (N+2)/3 times faster than the full matrix would.
 *
 * <p>In the manner of ask and tell: the caller draws each candidate of a generation, values them however it likes, and
 * tells all values at once. The candidates' random numbers are the caller's; this object keeps none, so that its
 * {@link State} is all there is to keep. Not thread-safe, but {@link #candidate} may be called from many threads.
 */
public final class SeparableCmaEs {
	/**
	 * The state, by the paper's symbols. The arrays are copied in and out.
	 *
	 * @param generation  generations done
	 * @param mean        m, N entries
	 * @param stepSize    σ
	 * @param variance    C, the N variances
	 * @param stepPath    p_σ, N entries
	 * @param variancePath p_c, N entries
	 */
	public record State(int generation, double[] mean, double stepSize, double[] variance, double[] stepPath,
			double[] variancePath) {
	}

	private final int n;
	private final int lambda;
	/** w_i of the μ best, descending, of sum 1 */
	private final double[] weights;
	/** μ_w, the variance-effective number of parents */
	private final double parents;
	private final double cSigma;
	private final double dSigma;
	private final double cC;
	private final double cCov;
	/** E‖N(0, I)‖ */
	private final double expectedNorm;

	private int generation;
	private final double[] mean;
	private double sigma;
	private final double[] variance;
	private final double[] stepPath;
	private final double[] variancePath;

	/**
	 * @param start      first mean, N ≥ 1 entries, copied
	 * @param stepSize   first standard deviation of each variable, &gt; 0
	 * @param population λ ≥ 2, candidates per generation
	 */
	public SeparableCmaEs(double[] start, double stepSize, int population) {
		if (start.length < 1 || !(stepSize > 0 && stepSize < Double.POSITIVE_INFINITY) || population < 2)
			throw new IllegalArgumentException("Evolution strategy with " + start.length + " variables, step size "
					+ stepSize + ", population " + population
					+ ": wanted at least 1 variable, step size > 0, population ≥ 2");
		n = start.length;
		lambda = population;
		weights = weights(lambda / 2);
		parents = 1 / Arrays.stream(weights).map(w -> w * w).sum();
		cSigma = (parents + 2) / (n + parents + 3);
		dSigma = 1 + 2 * Math.max(0, Math.sqrt((parents - 1) / (n + 1)) - 1) + cSigma;
		cC = 4.0 / (n + 4);
		double full = 2 / (parents * (n + Math.sqrt(2)) * (n + Math.sqrt(2)))
				+ (1 - 1 / parents) * Math.min(1, (2 * parents - 1) / ((n + 2.0) * (n + 2.0) + parents));
		cCov = Math.min(1, full * (n + 2) / 3);
		expectedNorm = Math.sqrt(n) * (1 - 1 / (4.0 * n) + 1 / (21.0 * n * n));
		mean = start.clone();
		sigma = stepSize;
		variance = new double[n];
		Arrays.fill(variance, 1);
		stepPath = new double[n];
		variancePath = new double[n];
	}

	/** 4 + ⌊3 ln N⌋, the usual population for N variables. */
	public static int defaultPopulation(int variables) {
		return 4 + (int) (3 * Math.log(variables));
	}

	private static double[] weights(int count) {
		double[] w = new double[count];
		double sum = 0;
		for (int i = 0; i < count; i++) {
			w[i] = Math.log(count + 0.5) - Math.log(i + 1.0);
			sum += w[i];
		}
		for (int i = 0; i < count; i++)
			w[i] /= sum;
		return w;
	}

	/** λ, candidates per generation. */
	public int population() {
		return lambda;
	}

	/** Draws a candidate m + σ√C z, z ~ N(0, I). */
	public double[] candidate(RandomGenerator random) {
		double[] x = new double[n];
		for (int i = 0; i < n; i++)
			x[i] = mean[i] + sigma * Math.sqrt(variance[i]) * random.nextGaussian();
		return x;
	}

	/**
	 * Ends a generation: moves the mean towards the better candidates and adapts step size and variances.
	 *
	 * @param candidates λ candidates of this generation, not modified
	 * @param values     their function values; NaN counts as worst, infinite is allowed; of equal ones the earlier is
	 *                   taken for better
	 */
	public void tell(double[][] candidates, double[] values) {
		if (candidates.length != lambda || values.length != lambda)
			throw new IllegalArgumentException(candidates.length + " candidates and " + values.length
					+ " values, for a population of " + lambda);
		int[] best = IntStream.range(0, lambda).boxed()
				.sorted(Comparator.comparingDouble(i -> Double.isNaN(values[i]) ? Double.POSITIVE_INFINITY : values[i]))
				.limit(weights.length).mapToInt(Integer::intValue).toArray();
		generation++;
		double norm = moveStepPath(candidates, best);
		double expected = Math.sqrt(1 - Math.pow(1 - cSigma, 2.0 * generation)) * expectedNorm;
		boolean steady = norm < (1.4 + 2.0 / (n + 1)) * expected;
		for (int j = 0; j < n; j++)
			adapt(j, candidates, best, steady);
		sigma *= Math.exp(cSigma / dSigma * (norm / expectedNorm - 1));
	}

	/** Moves p_σ by the mean step in units of the distribution; returns its length. */
	private double moveStepPath(double[][] candidates, int[] best) {
		double gain = Math.sqrt(cSigma * (2 - cSigma) * parents);
		double squares = 0;
		for (int j = 0; j < n; j++) {
			double step = meanStep(j, candidates, best) / Math.sqrt(variance[j]);
			stepPath[j] = (1 - cSigma) * stepPath[j] + gain * step;
			squares += stepPath[j] * stepPath[j];
		}
		return Math.sqrt(squares);
	}

	/** Σ w_i (x_i − m)/σ of one variable. */
	private double meanStep(int j, double[][] candidates, int[] best) {
		double step = 0;
		for (int i = 0; i < best.length; i++)
			step += weights[i] * (candidates[best[i]][j] - mean[j]);
		return step / sigma;
	}

	/** p_c, C and m of one variable. */
	private void adapt(int j, double[][] candidates, int[] best, boolean steady) {
		double step = meanStep(j, candidates, best);
		variancePath[j] = (1 - cC) * variancePath[j] + (steady ? Math.sqrt(cC * (2 - cC) * parents) * step : 0);
		double spread = 0;
		for (int i = 0; i < best.length; i++) {
			double d = (candidates[best[i]][j] - mean[j]) / sigma;
			spread += weights[i] * d * d;
		}
		variance[j] = (1 - cCov) * variance[j] + cCov / parents * variancePath[j] * variancePath[j]
				+ cCov * (1 - 1 / parents) * spread;
		mean[j] += sigma * step;
	}

	/** m, a copy. */
	public double[] mean() {
		return mean.clone();
	}

	/** σ */
	public double stepSize() {
		return sigma;
	}

	/** Generations done. */
	public int generation() {
		return generation;
	}

	/** All that is to be kept. */
	public State state() {
		return new State(generation, mean.clone(), sigma, variance.clone(), stepPath.clone(), variancePath.clone());
	}

	/** Goes on from a state of as many variables. */
	public void restore(State state) {
		generation = state.generation;
		sigma = state.stepSize;
		System.arraycopy(state.mean, 0, mean, 0, n);
		System.arraycopy(state.variance, 0, variance, 0, n);
		System.arraycopy(state.stepPath, 0, stepPath, 0, n);
		System.arraycopy(state.variancePath, 0, variancePath, 0, n);
	}
}
