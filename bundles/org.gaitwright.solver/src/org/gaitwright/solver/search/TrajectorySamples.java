/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.Arrays;
import java.util.List;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.TrainingSamples;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.trajectory.SampleDisplacement;
import org.gaitwright.solver.trajectory.SampleKind;
import org.gaitwright.solver.trajectory.Samples;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/**
 * Training samples from trajectory distributions: x_j ~ q(x), u_j = û + K(x_j − x̂), one group per condition and time
 * step before the tail, condition by condition. The standard normal samples behind the states are the same whenever
 * they are drawn. The weights of the groups are left to the user. Behind the groups of the present trajectories are those
 * of trajectories that the conditions have left, as far as they are kept.
 */
final class TrajectorySamples implements TrainingPlaces {
	private final Workers workers;
	private final SampleDisplacement[] displacements;
	private final List<Condition> conditions;
	private final TrainingSamples samples;
	private final int n;
	private final int m;
	private final int trained;
	/** Trajectories of a condition that are kept. */
	private final int memory;
	/** Trajectories of each condition that were kept so far. */
	private final int[] kept;

	/**
	 * @param kind   how the normal samples are drawn; where N is too small to match moments, in antithetic pairs
	 * @param count  N, samples per condition and time step
	 * @param memory trajectories of each condition that can be kept, ≥ 0
	 */
	TrajectorySamples(Problem problem, SampleKind kind, int count, int tailSteps, int memory, Workers workers) {
		this.workers = workers;
		this.memory = memory;
		n = problem.stateSize();
		m = problem.controlSize();
		trained = problem.horizon() - tailSteps;
		// Fewer than n+1 samples cannot match the moments; their mean still can.
		SampleKind possible = kind == SampleKind.MOMENT_MATCHED && count < n + 1 ? SampleKind.ANTITHETIC : kind;
		conditions = problem.training();
		displacements = new SampleDisplacement[conditions.size()];
		for (int i = 0; i < displacements.length; i++)
			displacements[i] = new SampleDisplacement(
					Samples.draw(possible, count, problem.seed(), i, problem.horizon(), n));
		int inputs = problem.policy().inputSize();
		kept = new int[displacements.length];
		int groups = Math.multiplyExact(displacements.length * (1 + memory), trained);
		samples = new TrainingSamples(inputs, m, groups, count, new double[groups * count * inputs],
				new double[groups * count * m], new double[groups * m * m]);
	}

	/** The samples as last drawn; the same object always. */
	TrainingSamples samples() {
		return samples;
	}

	@Override
	public Condition condition(int group) {
		int block = group / trained;
		return conditions.get(block < kept.length ? block : (block - kept.length) / memory);
	}

	@Override
	public int timeStep(int group) {
		return group % trained;
	}

	/** Index of the group of a condition and time step. */
	int group(int condition, int t) {
		return condition * trained + t;
	}

	/** Number of time steps with samples. */
	int trainedSteps() {
		return trained;
	}

	/** Number of samples of the present trajectories, which come first. */
	int present() {
		return kept.length * trained * samples.samplesPerGroup();
	}

	/** Draws observations and controls anew from the present distributions. */
	void draw(List<TrainingCondition> present) {
		workers.run(present.size(), (i, worker) -> draw(present.get(i)));
	}

	/** Draws those of one condition anew. */
	void draw(TrainingCondition c) {
		int index = c.index();
		TrajectoryDistribution q = c.distribution();
		SampleDisplacement displacement = displacements[index];
		int N = samples.samplesPerGroup();
		int ni = samples.inputSize();
		double[] x = new double[n];
		for (int t = 0; t < trained; t++) {
			displacement.update(t, q.state(), t * n * n);
			for (int j = 0; j < N; j++) {
				int row = group(index, t) * N + j;
				int d = (t * N + j) * n;
				Vectors.sum(q.x(), t * n, 1, displacement.displacements(), d, x, 0, n);
				c.condition().observation().observe(x, 0, samples.o(), row * ni);
				System.arraycopy(q.u(), t * m, samples.u(), row * m, m);
				Dense.multiplyVectorAdd(q.gain(), t * m * n, displacement.displacements(), d, samples.u(), row * m, m, n);
			}
		}
	}

	/** Keeps a condition's samples and weights as they are now, in place of the oldest that are kept. */
	void keep(int condition) {
		int from = group(condition, 0);
		int to = (kept.length + condition * memory + kept[condition] % memory) * trained;
		kept[condition]++;
		int N = samples.samplesPerGroup();
		copy(samples.o(), from, to, N * samples.inputSize());
		copy(samples.u(), from, to, N * m);
		copy(samples.weights(), from, to, m * m);
	}

	private void copy(double[] values, int from, int to, int size) {
		System.arraycopy(values, from * size, values, to * size, trained * size);
	}

	/** Adds what is kept. */
	void putInto(SearchState state) {
		if (memory == 0)
			return;
		state.put("kept", Arrays.stream(kept).asDoubleStream().toArray(), kept.length);
		state.put("kept_o", former(samples.o()), shape(samples.samplesPerGroup(), samples.inputSize()));
		state.put("kept_u", former(samples.u()), shape(samples.samplesPerGroup(), m));
		state.put("kept_weights", former(samples.weights()), shape(m, m));
	}

	/** Takes over what was kept. */
	void restore(SearchState state) {
		if (memory == 0)
			return;
		double[] counts = state.get("kept", kept.length);
		Arrays.setAll(kept, c -> (int) counts[c]);
		restore(samples.o(), state.get("kept_o", shape(samples.samplesPerGroup(), samples.inputSize())));
		restore(samples.u(), state.get("kept_u", shape(samples.samplesPerGroup(), m)));
		restore(samples.weights(), state.get("kept_weights", shape(m, m)));
	}

	private int[] shape(int rows, int columns) {
		return new int[] { kept.length, memory, trained, rows, columns };
	}

	private double[] former(double[] values) {
		return Arrays.copyOfRange(values, values.length / (1 + memory), values.length);
	}

	private void restore(double[] values, double[] former) {
		System.arraycopy(former, 0, values, values.length - former.length, former.length);
	}

	/** Writes the state x_j of a sample as last drawn, n entries from xo. */
	void state(TrajectoryDistribution q, int condition, int t, int j, double[] x, int xo) {
		Vectors.sum(q.x(), t * n, 1, displacements[condition].displacements(),
				(t * samples.samplesPerGroup() + j) * n, x, xo, n);
	}
}
