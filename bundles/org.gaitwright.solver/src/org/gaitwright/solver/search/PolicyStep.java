/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.Lbfgs;
import org.gaitwright.solver.policy.PolicyCovariance;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.policy.PolicyTraining;
import org.gaitwright.solver.policy.TrainingSamples;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.problem.RandomStreams;
import org.gaitwright.solver.search.GpsSettings.PolicyStepSettings;
import org.gaitwright.solver.trajectory.SampleDisplacement;
import org.gaitwright.solver.trajectory.SampleKind;
import org.gaitwright.solver.trajectory.Samples;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/**
 * Policy step: trains θ on samples of all trajectory distributions (E19) and sets Σπ (E20). The standard normal samples
 * behind the states are the same in every iteration.
 */
final class PolicyStep {
	private final PolicyFunction function;
	private final PolicyStepSettings settings;
	private final Workers workers;
	private final PolicyTraining training;
	private final SampleDisplacement[] displacements;
	private final TrainingSamples samples;
	private final int n;
	private final int m;
	private final int trained;
	private final long seed;

	PolicyStep(Problem problem, GpsSettings settings, Workers workers) {
		this.settings = settings.policy();
		this.workers = workers;
		function = problem.policy();
		seed = problem.seed();
		n = problem.stateSize();
		m = problem.controlSize();
		trained = problem.horizon() - settings.tailSteps();
		training = new PolicyTraining(function, workers, this.settings.weightDecay());
		int conditions = problem.training().size();
		int N = this.settings.samples();
		displacements = new SampleDisplacement[conditions];
		for (int i = 0; i < conditions; i++)
			displacements[i] = new SampleDisplacement(
					Samples.draw(kind(settings.sampling(), N), N, seed, i, problem.horizon(), n));
		int groups = conditions * trained;
		samples = new TrainingSamples(function.inputSize(), m, groups, N, new double[groups * N * function.inputSize()],
				new double[groups * N * m], new double[groups * m * m]);
	}

	/** Fewer than n+1 samples cannot match the moments; their mean still can. */
	private SampleKind kind(SampleKind wanted, int count) {
		return wanted == SampleKind.MOMENT_MATCHED && count < n + 1 ? SampleKind.ANTITHETIC : wanted;
	}

	/** Trains a first policy from random parameters, standardised on the samples. */
	Result first(List<TrainingCondition> conditions, Interruption interruption) throws CancelledException {
		draw(conditions);
		double[] theta = function.initialParameters(RandomStreams.stream(seed, "policy parameters"));
		function.standardize(theta, samples.o(), samples.u(), samples.groups() * samples.samplesPerGroup());
		return train(theta, conditions, settings.firstIterations(), interruption);
	}

	/** Goes on training the present policy. */
	Result improve(GaussianPolicy policy, List<TrainingCondition> conditions, Interruption interruption)
			throws CancelledException {
		draw(conditions);
		return train(policy.theta(), conditions, settings.iterations(), interruption);
	}

	/**
	 * @param policy  trained policy
	 * @param fitting what L-BFGS did
	 */
	record Result(GaussianPolicy policy, Lbfgs.Result fitting) {
	}

	private Result train(double[] theta, List<TrainingCondition> conditions, int iterations, Interruption interruption)
			throws CancelledException {
		Lbfgs.Settings limits = new Lbfgs.Settings(settings.memory(), iterations, settings.gradientTolerance(), 1e-12,
				1e-4, 0.9, 20);
		CancelledException[] cancelled = new CancelledException[1];
		Lbfgs.Result fitting = training.train(theta, samples, limits, (iteration, value, norm) -> {
			try {
				interruption.check();
				return true;
			} catch (CancelledException e) {
				cancelled[0] = e;
				return false;
			}
		});
		if (cancelled[0] != null)
			throw cancelled[0];
		return new Result(new GaussianPolicy(function, theta, covariance(conditions)), fitting);
	}

	private double[] covariance(List<TrainingCondition> conditions) {
		PolicyCovariance covariance = new PolicyCovariance(m);
		for (TrainingCondition c : conditions)
			for (int t = 0; t < trained && !c.isOutlier(); t++)
				covariance.add(t, c.lambda()[t], c.distribution().control(), t * m * m);
		return settings.diagonalCovariance() ? covariance.diagonal() : covariance.full();
	}

	/** Fills the training samples: x_j ~ q(x), u_j = û + K(x_j − x̂), weights λA⁻¹, zero for outliers. */
	private void draw(List<TrainingCondition> conditions) {
		workers.run(conditions.size(), (i, worker) -> draw(i, conditions.get(i)));
	}

	private void draw(int index, TrainingCondition c) {
		TrajectoryDistribution q = c.distribution();
		SampleDisplacement displacement = displacements[index];
		int N = samples.samplesPerGroup();
		int ni = samples.inputSize();
		double[] x = new double[n];
		double[] factor = new double[m * m];
		for (int t = 0; t < trained; t++) {
			int group = index * trained + t;
			displacement.update(t, q.state(), t * n * n);
			for (int j = 0; j < N; j++) {
				int row = group * N + j;
				int d = (t * N + j) * n;
				Vectors.sum(q.x(), t * n, 1, displacement.displacements(), d, x, 0, n);
				c.condition().observation().observe(x, 0, samples.o(), row * ni);
				System.arraycopy(q.u(), t * m, samples.u(), row * m, m);
				Dense.multiplyVectorAdd(q.gain(), t * m * n, displacement.displacements(), d, samples.u(), row * m, m, n);
			}
			System.arraycopy(q.control(), t * m * m, factor, 0, m * m);
			Cholesky.factor(factor, 0, m);
			Cholesky.inverse(factor, 0, samples.weights(), group * m * m, m);
			Vectors.scale(c.isOutlier() ? 0 : c.lambda()[t], samples.weights(), group * m * m, m * m);
		}
	}
}
