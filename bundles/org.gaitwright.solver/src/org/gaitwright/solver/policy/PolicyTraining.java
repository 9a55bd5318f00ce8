/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import org.gaitwright.solver.parallel.Workers;

/**
 * The policy step (section 5 of the method): fits the trainable part of θ to samples of the trajectory distributions by
 * minimising {@link PolicyObjective} with {@link Lbfgs}, from the θ given (warm start). Not thread-safe.
 */
public final class PolicyTraining {
	private final PolicyObjective objective;
	private final int start;
	private final double[] gradient;
	private Lbfgs optimizer;
	private Lbfgs.Settings settings;

	/**
	 * @param function    the policy
	 * @param workers     who evaluates; their number does not change the result
	 * @param weightDecay of {@link PolicyObjective}, ≥ 0
	 */
	public PolicyTraining(PolicyFunction function, Workers workers, double weightDecay) {
		objective = new PolicyObjective(function, workers, weightDecay);
		start = function.trainableStart();
		gradient = new double[function.parameterCount()];
	}

	/**
	 * Trains θ.
	 *
	 * @param theta       start; its trainable part is overwritten with the best parameters found
	 * @param samples     what to fit
	 * @param newSettings of the optimizer
	 * @param listener    hears of each iteration and may cancel
	 * @throws IllegalArgumentException where no sample has a positive weight
	 * @throws org.gaitwright.solver.problem.NumericalFault where a sample is not finite
	 */
	public Lbfgs.Result train(double[] theta, TrainingSamples samples, Lbfgs.Settings newSettings,
			Lbfgs.Listener listener) {
		objective.setSamples(samples);
		int size = theta.length - start;
		if (!newSettings.equals(settings)) {
			optimizer = new Lbfgs(size, newSettings);
			settings = newSettings;
		}
		double[] trained = new double[size];
		System.arraycopy(theta, start, trained, 0, size);
		double[] all = theta.clone();
		Lbfgs.Result result = optimizer.minimize((x, g) -> {
			System.arraycopy(x, 0, all, start, size);
			double value = objective.evaluate(all, gradient);
			System.arraycopy(gradient, start, g, 0, size);
			return value;
		}, trained, listener);
		System.arraycopy(trained, 0, theta, start, size);
		return result;
	}
}
