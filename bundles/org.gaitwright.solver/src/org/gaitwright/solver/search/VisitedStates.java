/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.Arrays;
import java.util.List;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.policy.TrainingSamples;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/**
 * States that were visited, each with the condition and the time step whose feedback labels it. Grows; a label is that
 * of the present trajectory. Not thread-safe.
 */
final class VisitedStates implements TrainingPlaces {
	private static final String STATES = "visited_x";
	private static final String PLACES = "visited_place";

	private final int n;
	private final int horizon;
	private final List<Condition> conditions;
	private double[] x = {};
	/** condition · T + t */
	private double[] places = {};
	private int count;

	VisitedStates(Problem problem) {
		n = problem.stateSize();
		horizon = problem.horizon();
		conditions = problem.training();
	}

	@Override
	public Condition condition(int group) {
		return conditions.get((int) places[group] / horizon);
	}

	@Override
	public int timeStep(int group) {
		return (int) places[group] % horizon;
	}

	/** Adds a state, n entries from xo. */
	void add(int condition, int t, double[] state, int xo) {
		if (count == places.length) {
			int capacity = Math.max(1024, 2 * count);
			x = Arrays.copyOf(x, capacity * n);
			places = Arrays.copyOf(places, capacity);
		}
		System.arraycopy(state, xo, x, count * n, n);
		places[count++] = condition * horizon + t;
	}

	int count() {
		return count;
	}

	/**
	 * The states with the labels û + K(x − x̂) and the weights A⁻¹ of the present trajectories, as groups of one sample.
	 *
	 * @param range states beyond it get the weight 0
	 */
	TrainingSamples labelled(List<TrainingCondition> present, ExpertRange range) {
		TrajectoryDistribution any = present.get(0).distribution();
		int m = any.controlSize();
		int inputs = present.get(0).condition().observation().size();
		double[] precisions = precisions(present, m);
		TrainingSamples samples = new TrainingSamples(inputs, m, count, 1, new double[count * inputs],
				new double[count * m], new double[count * m * m]);
		double[] deviation = new double[n];
		for (int i = 0; i < count; i++) {
			int place = (int) places[i];
			TrainingCondition c = present.get(place / horizon);
			TrajectoryDistribution q = c.distribution();
			int t = place % horizon;
			c.condition().observation().observe(x, i * n, samples.o(), i * inputs);
			Vectors.difference(x, i * n, q.x(), t * n, deviation, 0, n);
			System.arraycopy(q.u(), t * m, samples.u(), i * m, m);
			Dense.multiplyVectorAdd(q.gain(), t * m * n, deviation, 0, samples.u(), i * m, m, n);
			if (range.covers(c, t, x, i * n))
				System.arraycopy(precisions, place * m * m, samples.weights(), i * m * m, m * m);
		}
		return samples;
	}

	/** A⁻¹ of all conditions and time steps. */
	private double[] precisions(List<TrainingCondition> present, int m) {
		double[] all = new double[present.size() * horizon * m * m];
		double[] factor = new double[m * m];
		for (int i = 0; i < present.size(); i++)
			for (int t = 0; t < horizon; t++) {
				System.arraycopy(present.get(i).distribution().control(), t * m * m, factor, 0, m * m);
				Cholesky.factor(factor, 0, m);
				Cholesky.inverse(factor, 0, all, (i * horizon + t) * m * m, m);
			}
		return all;
	}

	void putInto(SearchState state) {
		state.put("visited", count).put(STATES, Arrays.copyOf(x, count * n), count, n).put(PLACES,
				Arrays.copyOf(places, count), count);
	}

	void restore(SearchState state) {
		count = (int) state.get("visited");
		x = state.get(STATES, count, n);
		places = state.get(PLACES, count);
	}
}
