/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.RandomStreams;
import org.gaitwright.solver.search.Beginning;
import org.gaitwright.solver.search.CancelledException;
import org.gaitwright.solver.search.Interruption;
import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.Metric;
import org.gaitwright.solver.search.Search;
import org.gaitwright.solver.search.SearchResult;
import org.gaitwright.solver.search.SearchState;
import org.gaitwright.solver.search.StopReason;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/**
 * A search without mathematics: its numbers are a chaotic function of those of the iteration before, so that a state
 * that was lost or changed by a single bit shows in all that follows.
 */
final class FakeSearch implements Search {
	static final List<String> CONDITIONS = List.of("flat", "slope, \"5°\"");
	static final TrajectoryLabels LABELS = new TrajectoryLabels(CONDITIONS, List.of("q", "v", "w"),
			List.of("hip", "knee"), 0.05);
	private static final int HORIZON = 4;
	private static final int STATES = 3;
	private static final int CONTROLS = 2;
	private static final int SIZE = 15 + 8 + 24 + 16 + 45 + HORIZON;

	private final int last;
	private final long seed;
	private int iteration;
	private double[] theta = new double[3];
	private double[] numbers = new double[CONDITIONS.size() * SIZE];

	FakeSearch(int last, long seed) {
		this.last = last;
		this.seed = seed;
	}

	@Override
	public IterationRecord initialize(Interruption interruption) throws CancelledException {
		long begin = System.nanoTime();
		interruption.check();
		SplittableRandom random = RandomStreams.stream(seed, "start");
		numbers = random.doubles(numbers.length).toArray();
		theta = new double[] { -0.0, Double.MIN_VALUE, random.nextDouble() };
		return record((System.nanoTime() - begin) * 1e-9);
	}

	@Override
	public IterationRecord iterate(Interruption interruption) throws CancelledException {
		interruption.check();
		long begin = System.nanoTime();
		iteration++;
		SplittableRandom random = RandomStreams.stream(seed, "iteration", iteration);
		for (int i = 0; i < numbers.length; i++)
			numbers[i] = 3.9 * numbers[i] * (1 - numbers[i]) * (1 - 1e-3 * random.nextDouble());
		theta[2] = theta[2] / 3 + numbers[7];
		interruption.check();
		return record((System.nanoTime() - begin) * 1e-9);
	}

	private IterationRecord record(double seconds) {
		Map<String, Double> overall = new LinkedHashMap<>();
		overall.put(Metric.TRAJECTORY_COST.column(), numbers[0]);
		overall.put(Metric.POLICY_COST.column(), iteration % 4 == 0 ? Double.POSITIVE_INFINITY : numbers[1] / 1e9);
		overall.put(Metric.SPEED.column(), Double.NaN);
		overall.put(Metric.ITERATION_TIME.column(), seconds);
		if (iteration >= 3)
			overall.put("contributed", numbers[2]);
		Map<String, double[]> perCondition = Map.of("kl_mean", new double[] { numbers[3], numbers[4] });
		Map<String, double[][]> perStep = new LinkedHashMap<>();
		perStep.put("kl",
				new double[][] { { numbers[5], 1e300, 0, -1 }, { 1, 2, Double.NEGATIVE_INFINITY, numbers[6] } });
		if (iteration >= 5)
			perStep.put("height", new double[][] { { 1, 2, 3, 4, numbers[8] }, { 5, 4, 3, 2, 1 } });
		return new IterationRecord(iteration, overall, CONDITIONS, perCondition, perStep,
				iteration % 3 == 0 ? List.of("watch out:\nnumber " + iteration) : List.of());
	}

	@Override
	public int iterations() {
		return iteration;
	}

	@Override
	public StopReason stop() {
		return iteration >= last ? StopReason.ITERATIONS : null;
	}

	@Override
	public SearchState state() {
		return new SearchState().put("iteration", iteration).put("theta", theta, 3).put("numbers", numbers,
				CONDITIONS.size(), SIZE);
	}

	@Override
	public void restore(SearchState state) {
		iteration = (int) state.get("iteration");
		theta = state.get("theta", 3);
		numbers = state.get("numbers", CONDITIONS.size(), SIZE);
	}

	@Override
	public SearchResult result() {
		List<TrajectoryDistribution> trajectories = new ArrayList<>();
		List<double[]> multipliers = new ArrayList<>();
		List<Beginning> beginnings = CONDITIONS.stream().map(name -> new Beginning(name, 0)).toList();
		for (int c = 0; c < CONDITIONS.size(); c++) {
			Slices slices = new Slices(c * SIZE);
			trajectories.add(new TrajectoryDistribution(HORIZON, STATES, CONTROLS, slices.next(15), slices.next(8),
					slices.next(24), slices.next(16), slices.next(45)));
			multipliers.add(slices.next(HORIZON));
		}
		GaussianPolicy policy = new GaussianPolicy(new FakePolicy(), theta, new double[] { 1, 0, 0, 1 });
		return new SearchResult(policy, policy, iteration, trajectories, beginnings, multipliers);
	}

	private final class Slices {
		private int start;

		Slices(int start) {
			this.start = start;
		}

		double[] next(int length) {
			start += length;
			return java.util.Arrays.copyOfRange(numbers, start - length, start);
		}
	}

	@Override
	public void close() {
		// no threads
	}

	/** Stands in for the format of policies: the bits of θ. */
	static byte[] encode(GaussianPolicy policy) {
		ByteBuffer bytes = ByteBuffer.allocate(8 * policy.theta().length);
		for (double value : policy.theta())
			bytes.putDouble(value);
		return bytes.array();
	}

	private record FakePolicy() implements PolicyFunction {
		@Override
		public String kind() {
			return "fake";
		}

		@Override
		public int inputSize() {
			return STATES;
		}

		@Override
		public int outputSize() {
			return CONTROLS;
		}

		@Override
		public int parameterCount() {
			return 3;
		}

		@Override
		public int trainableStart() {
			return 0;
		}

		@Override
		public double[] initialParameters(RandomGenerator random) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void standardize(double[] theta, double[] o, double[] u, int count) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Evaluator newEvaluator() {
			throw new UnsupportedOperationException();
		}
	}
}
