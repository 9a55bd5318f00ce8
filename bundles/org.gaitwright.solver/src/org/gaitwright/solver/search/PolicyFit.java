/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.Lbfgs;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.policy.PolicyTraining;
import org.gaitwright.solver.policy.TrainingSamples;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.search.GpsSettings.PolicyStepSettings;

/** Supervised training of a policy's parameters that can be interrupted. Used by one thread at a time. */
final class PolicyFit {
	private final PolicyStepSettings settings;
	private final PolicyTraining training;

	PolicyFit(PolicyFunction function, PolicyStepSettings settings, Workers workers) {
		this.settings = settings;
		training = new PolicyTraining(function, workers, settings.weightDecay());
	}

	/**
	 * Trains θ.
	 *
	 * @param theta start; overwritten with the result
	 * @throws NumericalFault where the loss is not finite
	 */
	Lbfgs.Result train(double[] theta, TrainingSamples samples, int iterations, Interruption interruption)
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
		if (fitting.termination() == Lbfgs.Termination.NOT_FINITE)
			throw new NumericalFault("The policy's training loss is not finite", -1);
		return fitting;
	}
}
