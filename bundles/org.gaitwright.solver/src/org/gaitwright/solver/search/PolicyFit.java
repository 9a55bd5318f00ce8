/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.Lbfgs;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.policy.PolicyTraining;
import org.gaitwright.solver.policy.TrainingSamples;
import org.gaitwright.solver.search.GpsSettings.PolicyStepSettings;

/** Supervised training of a policy's parameters that can be interrupted. Used by one thread at a time. */
final class PolicyFit {
	private final PolicyStepSettings settings;
	private final PolicyTraining training;
	private final PolicyFunction function;

	PolicyFit(PolicyFunction function, PolicyStepSettings settings, Workers workers) {
		this.function = function;
		this.settings = settings;
		training = new PolicyTraining(function, workers, settings.weightDecay());
	}

	/**
	 * Trains θ.
	 *
	 * @param theta  start; overwritten with the result
	 * @param places where the samples come from, for messages
	 * @throws org.gaitwright.solver.problem.NumericalFault naming what is not finite: a sample, the policy on a sample, a
	 *                                                      parameter
	 */
	Lbfgs.Result train(double[] theta, TrainingSamples samples, TrainingPlaces places, int iterations,
			Interruption interruption) throws CancelledException {
		TrainingCheck check = new TrainingCheck(function, samples, places);
		check.requireFiniteSamples();
		check.requireFiniteParameters(theta);
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
		if (fitting.termination() == Lbfgs.Termination.NOT_FINITE)
			throw check.explain(theta);
		check.requireFiniteParameters(theta);
		return fitting;
	}
}
