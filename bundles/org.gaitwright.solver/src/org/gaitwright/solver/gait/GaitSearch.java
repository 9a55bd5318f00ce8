/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.problem.RandomStreams;

/**
 * Looks for parameters with which a biped walks on level ground at a wanted speed, by the cross-entropy method
 * (R. Rubinstein, "The Cross-Entropy Method for Combinatorial and Continuous Optimization", 1999): samples about a mean,
 * of which the best draw mean and deviations towards them. The result does not depend on the number of threads.
 */
public final class GaitSearch {
	/** One in so many samples is of the best. */
	private static final int ELITE = 12;
	/** Share of mean and deviations that is kept from one iteration to the next. */
	private static final double KEPT = 0.3;
	/** Share of the first deviations that is added to each, so that the search does not freeze. */
	private static final double REFRESHED = 0.01;

	private final Biped biped;
	private final GaitParameters base;
	private final Settings settings;

	/**
	 * Settings of the search.
	 *
	 * @param speed      wanted speed, m/s
	 * @param iterations at most so many, ≥ 1
	 * @param samples    gaits tried in each, ≥ 24
	 * @param duration   for which a gait is to walk, s
	 * @param seed       of all draws
	 */
	public record Settings(double speed, int iterations, int samples, double duration, long seed) {
		public Settings {
			if (iterations < 1 || samples < 2 * ELITE || !(duration > 0) || !Double.isFinite(speed))
				throw new IllegalArgumentException("A search for a gait with " + iterations + " iterations of " + samples
						+ " samples of " + duration + " s at " + speed + " m/s: wanted at least 1 iteration and " + 2 * ELITE
						+ " samples, a positive duration and a finite speed");
		}
	}

	/**
	 * A gait and how it does.
	 *
	 * @param parameters of the gait
	 * @param score      larger is better
	 * @param walked     share of the duration before a fall
	 * @param speed      mean forward speed over the second half of what it walked, m/s
	 */
	public record Candidate(GaitParameters parameters, double score, double walked, double speed) {
		/** Whether it does not fall. */
		public boolean walks() {
			return walked == 1;
		}
	}

	/** Told after each iteration. */
	@FunctionalInterface
	public interface Listener {
		/**
		 * @param iteration from 1
		 * @param best      the best gait so far
		 * @param walking   share of this iteration's gaits that do not fall
		 */
		void improved(int iteration, Candidate best, double walking);
	}

	/** @param base where the search begins; parameters that it does not change are kept */
	public GaitSearch(Biped biped, GaitParameters base, Settings settings) {
		this.biped = biped;
		this.base = base;
		this.settings = settings;
	}

	/** Searches; returns the best gait, which may still fall. */
	public Candidate run(Workers workers, Listener listener) {
		double[] mean = GaitVector.of(base);
		double[] first = GaitVector.deviations(base);
		double[] deviation = first.clone();
		Candidate best = null;
		for (int iteration = 1; iteration <= settings.iterations(); iteration++) {
			double[][] samples = draw(iteration, mean, deviation, best);
			Candidate[] candidates = new Candidate[samples.length];
			workers.run(samples.length,
					(index, worker) -> candidates[index] = judge(GaitVector.apply(samples[index], base)));
			int[] order = IntStream.range(0, samples.length).boxed()
					.sorted(Comparator.comparingDouble(i -> -candidates[i].score())).mapToInt(Integer::intValue).toArray();
			best = candidates[order[0]];
			contract(samples, Arrays.copyOf(order, samples.length / ELITE), mean, deviation, first);
			listener.improved(iteration, best,
					Arrays.stream(candidates).filter(Candidate::walks).count() / (double) samples.length);
		}
		return best;
	}

	/** Samples about the mean; the first is the best gait so far, at the beginning the mean itself. */
	private double[][] draw(int iteration, double[] mean, double[] deviation, Candidate best) {
		double[][] samples = new double[settings.samples()][];
		samples[0] = best == null ? mean.clone() : GaitVector.of(best.parameters());
		for (int s = 1; s < samples.length; s++) {
			SplittableRandom random = RandomStreams.stream(settings.seed(), "gait search", iteration, s);
			samples[s] = new double[GaitVector.SIZE];
			for (int i = 0; i < GaitVector.SIZE; i++)
				samples[s][i] = mean[i] + deviation[i] * random.nextGaussian();
		}
		return samples;
	}

	private static void contract(double[][] samples, int[] elite, double[] mean, double[] deviation, double[] first) {
		for (int i = 0; i < mean.length; i++) {
			int k = i;
			double center = Arrays.stream(elite).mapToDouble(s -> samples[s][k]).average().orElseThrow();
			double square = Arrays.stream(elite).mapToDouble(s -> (samples[s][k] - center) * (samples[s][k] - center))
					.average().orElseThrow();
			mean[i] = KEPT * mean[i] + (1 - KEPT) * center;
			deviation[i] = KEPT * deviation[i] + (1 - KEPT) * Math.sqrt(square) + REFRESHED * first[i];
		}
	}

	/**
	 * How a gait does: first that it does not fall and swings its legs, then its speed, then how little torque it
	 * takes.
	 */
	Candidate judge(GaitParameters parameters) {
		int n = biped.dynamics().stateSize();
		double h = biped.dynamics().timeStep();
		int planned = (int) Math.ceil(settings.duration() / h);
		Walk walk = Walk.fromStanding(biped, parameters, planned);
		double walked = walk.steps() / (double) planned;
		int half = walk.steps() / 2;
		double speed = walk.steps() < 2 ? 0
				: (walk.x()[walk.steps() * n] - walk.x()[half * n]) / ((walk.steps() - half) * h);
		double swings = IntStream.rangeClosed(1, walk.steps()).filter(walk::swaps).count();
		double pace = 1 - Math.min(1, Math.abs(speed - settings.speed()) / Math.max(0.5, Math.abs(settings.speed())));
		double score = walked * (1 + pace) + 0.1 * Math.min(1, swings / 6);
		if (!walk.fell())
			score += 1 - Math.min(1, 6 * biped.effort(walk.u(), half));
		return new Candidate(parameters, Double.isFinite(score) ? score : Double.NEGATIVE_INFINITY, walked, speed);
	}
}
