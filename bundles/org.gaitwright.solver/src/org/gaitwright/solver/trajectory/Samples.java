/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.problem.RandomStreams;

/**
 * Fixed standard normal samples s of one condition, P per time step. They stay the same over all iterations, which
 * takes the sampling noise out of the comparison of two iterates. Immutable; the array is shared and only read.
 */
public final class Samples {
	private final int count;
	private final int stateSize;
	private final double[] values;

	private Samples(int count, int stateSize, double[] values) {
		this.count = count;
		this.stateSize = stateSize;
		this.values = values;
	}

	/**
	 * Draws the samples of one condition: a pure function of the arguments.
	 *
	 * @param kind      how they are drawn
	 * @param count     P, samples per time step
	 * @param seed      the run's seed
	 * @param condition index of the condition
	 * @param horizon   T
	 * @param stateSize n
	 * @throws IllegalArgumentException where P &lt; 1, P &lt; n+1 for moment-matched samples, or n &gt; 64 for Sobol
	 *                                  samples
	 */
	public static Samples draw(SampleKind kind, int count, long seed, int condition, int horizon, int stateSize) {
		if (count < 1)
			throw new IllegalArgumentException("The number of samples per time step is " + count + ", at least 1");
		if (kind == SampleKind.MOMENT_MATCHED && count < stateSize + 1)
			throw new IllegalArgumentException("Moment-matched samples of " + stateSize
					+ " state coordinates need at least " + (stateSize + 1) + " samples per time step, got " + count
					+ ": raise their number (twice the coordinates is a good one) or choose another kind of samples");
		double[] s = new double[horizon * count * stateSize];
		for (int t = 0; t < horizon; t++) {
			int offset = t * count * stateSize;
			SplittableRandom random = RandomStreams.stream(seed, "trajectory samples", condition, t);
			switch (kind) {
			case INDEPENDENT -> fill(s, offset, count * stateSize, random);
			case ANTITHETIC -> fillPairs(s, offset, count, stateSize, random);
			case MOMENT_MATCHED -> fillMatched(s, offset, count, stateSize, random);
			case SOBOL -> fillQuasiRandom(s, offset, count, stateSize, random);
			}
		}
		return new Samples(count, stateSize, s);
	}

	/** Takes over given samples, T×P×n row-major; not copied. */
	static Samples of(int count, int stateSize, double[] values) {
		return new Samples(count, stateSize, values);
	}

	private static void fill(double[] s, int offset, int length, RandomGenerator random) {
		for (int i = 0; i < length; i++)
			s[offset + i] = random.nextGaussian();
	}

	private static void fillPairs(double[] s, int offset, int count, int n, RandomGenerator random) {
		int half = count / 2 * n;
		fill(s, offset, half, random);
		for (int i = 0; i < half; i++)
			s[offset + half + i] = -s[offset + i];
		fill(s, offset + 2 * half, (count - count / 2 * 2) * n, random);
	}

	/** Pairs span only P/2 directions: below 2n samples whitening needs independent draws. */
	private static void fillMatched(double[] s, int offset, int count, int n, RandomGenerator random) {
		if (count >= 2 * n)
			fillPairs(s, offset, count, n, random);
		else
			fill(s, offset, count * n, random);
		double[] mean = new double[n];
		for (int i = 0; i < count; i++)
			Vectors.addScaled(1.0 / count, s, offset + i * n, mean, 0, n);
		for (int i = 0; i < count; i++)
			Vectors.addScaled(-1, mean, 0, s, offset + i * n, n);
		double[] covariance = new double[n * n];
		Dense.multiplyTransA(s, offset, s, offset, covariance, 0, n, count, n);
		Vectors.scale(1.0 / count, covariance, 0, n * n);
		if (Cholesky.factor(covariance, 0, n) >= 0)
			throw new IllegalStateException("The covariance of " + count + " random samples is singular");
		for (int i = 0; i < count; i++)
			Cholesky.forward(covariance, 0, s, offset + i * n, n);
	}

	private static void fillQuasiRandom(double[] s, int offset, int count, int n, SplittableRandom random) {
		SobolSequence sequence = new SobolSequence(n, random);
		for (int i = 0; i < count; i++)
			sequence.next(s, offset + i * n);
		for (int i = offset; i < offset + count * n; i++)
			s[i] = NormalQuantile.of(s[i]);
	}

	/** P, samples per time step. */
	public int count() {
		return count;
	}

	/** n */
	public int stateSize() {
		return stateSize;
	}

	/** Number of time steps with samples. */
	public int horizon() {
		return values.length / (count * stateSize);
	}

	/** The samples, T×P×n row-major; shared, only to be read. */
	public double[] values() {
		return values;
	}
}
