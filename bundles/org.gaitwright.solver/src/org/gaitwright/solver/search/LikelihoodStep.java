/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.Lbfgs;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.policy.TrainingSamples;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.search.GpsSettings.PolicyStepSettings;
import org.gaitwright.solver.trajectory.SampleKind;

/**
 * Fits a policy to trajectory distributions by maximum likelihood, E_q[log π(u|x)] over all conditions and time steps
 * before the tail: θ under the present Σπ, then Σπ under the new θ ((B5) and (B6) of {@code doc/baselines.md}).
 */
final class LikelihoodStep {
	private final PolicyFunction function;
	private final PolicyStepSettings settings;
	private final Workers workers;
	private final PolicyFit fit;
	private final TrajectorySamples drawn;
	private final int m;
	private final long seed;

	LikelihoodStep(Problem problem, PolicyStepSettings settings, SampleKind sampling, int tailSteps, Workers workers) {
		this.settings = settings;
		this.workers = workers;
		function = problem.policy();
		seed = problem.seed();
		m = problem.controlSize();
		fit = new PolicyFit(function, settings, workers);
		drawn = new TrajectorySamples(problem, sampling, settings.samples(), tailSteps, 0, workers);
	}

	/** Fits a first policy from random parameters; the mean of A stands in for Σπ while θ is trained. */
	PolicyStep.Result first(List<TrainingCondition> conditions, Interruption interruption) throws CancelledException {
		drawn.draw(conditions);
		double[] theta = PolicyStep.firstParameters(function, seed, drawn);
		return fit(theta, meanControlCovariance(conditions), conditions, settings.firstIterations(), interruption);
	}

	/** Goes on with the present policy. */
	PolicyStep.Result improve(GaussianPolicy policy, List<TrainingCondition> conditions, Interruption interruption)
			throws CancelledException {
		drawn.draw(conditions);
		return fit(policy.theta(), policy.covariance(), conditions, settings.iterations(), interruption);
	}

	private PolicyStep.Result fit(double[] theta, double[] sigma, List<TrainingCondition> conditions, int iterations,
			Interruption interruption) throws CancelledException {
		if (Cholesky.factor(sigma, 0, m) >= 0)
			throw new NumericalFault("The policy's covariance Σπ is not positive definite", -1);
		TrainingSamples samples = drawn.samples();
		for (int g = 0; g < samples.groups(); g++)
			Cholesky.inverse(sigma, 0, samples.weights(), g * m * m, m);
		Lbfgs.Result fitting = fit.train(theta, samples, drawn, iterations, interruption);
		double[] covariance = meanControlCovariance(conditions);
		Vectors.add(residualMoment(theta, conditions.size()), 0, covariance, 0, m * m);
		if (settings.diagonalCovariance())
			for (int i = 0; i < m * m; i++)
				covariance[i] = i % (m + 1) == 0 ? covariance[i] : 0;
		return new PolicyStep.Result(new GaussianPolicy(function, theta, covariance), fitting);
	}

	/** Mean of A over conditions and time steps. */
	private double[] meanControlCovariance(List<TrainingCondition> conditions) {
		double[] mean = new double[m * m];
		double share = 1.0 / drawn.samples().groups();
		for (TrainingCondition c : conditions)
			for (int t = 0; t < drawn.trainedSteps(); t++)
				Vectors.addScaled(share, c.distribution().control(), t * m * m, mean, 0, m * m);
		return mean;
	}

	/** Mean of r rᵀ, r = u_j − μ(o_j), over all samples. */
	private double[] residualMoment(double[] theta, int conditions) {
		double[][] sums = new double[conditions][m * m];
		workers.run(conditions, (c, worker) -> addResiduals(c, theta, sums[c]));
		double[] mean = new double[m * m];
		TrainingSamples samples = drawn.samples();
		for (double[] sum : sums)
			Vectors.addScaled(1.0 / (samples.groups() * samples.samplesPerGroup()), sum, 0, mean, 0, m * m);
		return mean;
	}

	private void addResiduals(int condition, double[] theta, double[] sum) {
		TrainingSamples samples = drawn.samples();
		PolicyFunction.Evaluator evaluator = function.newEvaluator();
		evaluator.load(theta);
		double[] r = new double[m];
		int from = drawn.group(condition, 0) * samples.samplesPerGroup();
		int to = drawn.group(condition + 1, 0) * samples.samplesPerGroup();
		for (int j = from; j < to; j++) {
			evaluator.mean(samples.o(), j * samples.inputSize(), r, 0);
			Vectors.addScaled(-1, samples.u(), j * m, r, 0, m);
			Dense.rankOneAdd(1, r, 0, r, 0, sum, 0, m, m);
		}
	}
}
