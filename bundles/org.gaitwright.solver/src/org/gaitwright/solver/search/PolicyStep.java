/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.Lbfgs;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.problem.RandomStreams;
import org.gaitwright.solver.search.GpsSettings.PolicyStepSettings;
import org.gaitwright.solver.trajectory.SampleKind;

/**
 * Policy step: trains θ on samples of all trajectory distributions (E19) and sets Σπ (E20). The weight of a time step is
 * λA⁻¹ with the λ of its condition; where nothing is to agree, λ is 1. Trajectories that conditions have left may go on
 * taking part in the training of θ.
 */
final class PolicyStep {
	private final PolicyFunction function;
	private final PolicyStepSettings settings;
	private final Workers workers;
	private final PolicyFit fit;
	private final TrajectorySamples drawn;
	private final FormerSamples former;
	private final int m;
	private final long seed;

	PolicyStep(Problem problem, PolicyStepSettings settings, SampleKind sampling, int tailSteps, Workers workers) {
		this(problem, settings, sampling, tailSteps, 0, workers);
	}

	/** @param memory trajectories of each condition that can be kept, ≥ 0 */
	PolicyStep(Problem problem, PolicyStepSettings settings, SampleKind sampling, int tailSteps, int memory,
			Workers workers) {
		this.settings = settings;
		this.workers = workers;
		function = problem.policy();
		seed = problem.seed();
		m = problem.controlSize();
		fit = new PolicyFit(function, settings, workers);
		int conditions = problem.training().size();
		drawn = new TrajectorySamples(problem, sampling, settings.samples(), tailSteps, conditions * memory, workers);
		former = new FormerSamples(drawn, conditions, memory);
	}

	/** Trains a first policy from random parameters, standardised on the samples. */
	Result first(TrainingConditions conditions, Interruption interruption) throws CancelledException {
		draw(conditions);
		return train(firstParameters(function, seed, drawn), conditions, settings.firstIterations(), interruption);
	}

	/** Random parameters, standardised on samples. */
	static double[] firstParameters(PolicyFunction function, long seed, TrajectorySamples drawn) {
		double[] theta = function.initialParameters(RandomStreams.stream(seed, "policy parameters"));
		function.standardize(theta, drawn.samples().o(), drawn.samples().u(), drawn.count());
		return theta;
	}

	/** Goes on training the present policy. */
	Result improve(GaussianPolicy policy, TrainingConditions conditions, Interruption interruption)
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

	private Result train(double[] theta, TrainingConditions conditions, int iterations, Interruption interruption)
			throws CancelledException {
		Lbfgs.Result fitting = fit.train(theta, drawn.samples(), former, iterations, interruption);
		return new Result(new GaussianPolicy(function, theta,
				conditions.policyCovariance(settings.diagonalCovariance())), fitting);
	}

	private void draw(TrainingConditions conditions) {
		drawn.draw(conditions.list());
		workers.run(conditions.list().size(), (i, worker) -> weigh(conditions.list().get(i)));
	}

	/**
	 * Keeps the samples of a condition's trajectory, weighted by its present multipliers, when it is about to begin anew:
	 * the policy goes on being trained on them. Conditions may do so in parallel.
	 */
	void keep(TrainingCondition c) {
		drawn.draw(c);
		weigh(c);
		former.keep(c.index());
	}

	void putInto(SearchState state) {
		former.putInto(state);
	}

	void restore(SearchState state) {
		former.restore(state);
	}

	/** Where the samples are from, those that are kept included. */
	TrainingPlaces places() {
		return former;
	}

	/** The samples as last drawn. */
	TrajectorySamples drawn() {
		return drawn;
	}

	/** Weights λA⁻¹. */
	private void weigh(TrainingCondition c) {
		double[] factor = new double[m * m];
		double[] weights = drawn.samples().weights();
		for (int t = 0; t < drawn.trainedSteps(); t++) {
			int at = drawn.group(c.index(), t) * m * m;
			System.arraycopy(c.distribution().control(), t * m * m, factor, 0, m * m);
			Cholesky.factor(factor, 0, m);
			Cholesky.inverse(factor, 0, weights, at, m);
			Vectors.scale(c.numbers().outlier() ? 0 : c.lambda()[t], weights, at, m * m);
		}
	}
}
