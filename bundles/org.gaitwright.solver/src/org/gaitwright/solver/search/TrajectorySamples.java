/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

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
 * they are drawn. The weights of the groups are left to the user, and so are the groups behind those that are drawn.
 */
final class TrajectorySamples implements TrainingPlaces {
	private final Workers workers;
	private final SampleDisplacement[] displacements;
	private final List<Condition> conditions;
	private final TrainingSamples samples;
	private final int n;
	private final int m;
	private final int trained;

	/**
	 * @param kind  how the normal samples are drawn; where N is too small to match moments, in antithetic pairs
	 * @param count N, samples per condition and time step
	 * @param more  trajectories for whose groups there is room behind those that are drawn, ≥ 0
	 */
	TrajectorySamples(Problem problem, SampleKind kind, int count, int tailSteps, int more, Workers workers) {
		this.workers = workers;
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
		int groups = Math.multiplyExact(displacements.length + more, trained);
		samples = new TrainingSamples(inputs, m, groups, count, new double[groups * count * inputs],
				new double[groups * count * m], new double[groups * m * m]);
	}

	/** The samples as last drawn; the same object always. */
	TrainingSamples samples() {
		return samples;
	}

	@Override
	public Condition condition(int group) {
		return conditions.get(group / trained);
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

	/** Number of samples that are drawn, which come first. */
	int count() {
		return conditions.size() * trained * samples.samplesPerGroup();
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

	/** Writes the state x_j of a sample as last drawn, n entries from xo. */
	void state(TrajectoryDistribution q, int condition, int t, int j, double[] x, int xo) {
		Vectors.sum(q.x(), t * n, 1, displacements[condition].displacements(),
				(t * samples.samplesPerGroup() + j) * n, x, xo, n);
	}
}
