/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.policy.TrainingSamples;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.NumericalFault;

/** Says which number is not finite where a policy cannot be trained on samples. */
final class TrainingCheck {
	private final PolicyFunction function;
	private final TrainingSamples samples;
	private final TrainingPlaces places;
	private final int m;
	private final int ni;

	TrainingCheck(PolicyFunction function, TrainingSamples samples, TrainingPlaces places) {
		this.function = function;
		this.samples = samples;
		this.places = places;
		m = samples.outputSize();
		ni = samples.inputSize();
	}

	/** @throws NumericalFault where a weight, or an observation or control of positive weight, is not finite */
	void requireFiniteSamples() {
		int N = samples.samplesPerGroup();
		for (int g = 0; g < samples.groups(); g++) {
			if (!isUsed(g))
				continue;
			Condition condition = places.condition(g);
			if (Vectors.indexOfNonFinite(samples.weights(), g * m * m, m * m) >= 0)
				throw fault("The weight λA⁻¹ of the training samples is not finite", g);
			int bad = Vectors.indexOfNonFinite(samples.o(), g * N * ni, N * ni);
			if (bad >= 0)
				throw fault("The observation '" + condition.observation().names().get(bad % ni) + "' is "
						+ samples.o()[g * N * ni + bad] + " in a training sample", g);
			bad = Vectors.indexOfNonFinite(samples.u(), g * N * m, N * m);
			if (bad >= 0)
				throw fault("Control '" + condition.dynamics().controlNames().get(bad % m) + "' is "
						+ samples.u()[g * N * m + bad] + " in a training sample", g);
		}
	}

	/** @throws NumericalFault where a parameter is not finite */
	void requireFiniteParameters(double[] theta) {
		int bad = Vectors.indexOfNonFinite(theta, 0, theta.length);
		if (bad >= 0)
			throw new NumericalFault("Parameter " + bad + " of the policy " + function.name() + " is " + theta[bad], -1);
	}

	/** Why the training loss or its gradient is not finite, where samples and parameters are. */
	NumericalFault explain(double[] theta) {
		PolicyFunction.Evaluator evaluator = function.newEvaluator();
		evaluator.load(theta);
		double[] mean = new double[m];
		for (int j = 0; j < samples.groups() * samples.samplesPerGroup(); j++) {
			int g = j / samples.samplesPerGroup();
			if (!isUsed(g))
				continue;
			evaluator.mean(samples.o(), j * ni, mean, 0);
			int bad = Vectors.indexOfNonFinite(mean, 0, m);
			if (bad >= 0)
				return fault("The policy " + function.name() + " gives " + mean[bad] + " for control '"
						+ places.condition(g).dynamics().controlNames().get(bad) + "' on a training sample", g);
		}
		return new NumericalFault("The training loss of the policy " + function.name()
				+ " or its gradient is not finite", -1);
	}

	private NumericalFault fault(String what, int group) {
		return new NumericalFault(what, places.timeStep(group)).in(places.condition(group).name());
	}

	private boolean isUsed(int group) {
		for (int i = group * m * m; i < (group + 1) * m * m; i++)
			if (samples.weights()[i] != 0)
				return true;
		return false;
	}
}
