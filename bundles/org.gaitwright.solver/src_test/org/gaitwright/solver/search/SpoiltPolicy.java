/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import org.gaitwright.solver.policy.LinearPolicy;
import org.gaitwright.solver.policy.PolicyFunction;

/**
 * A linear policy of one observation and one control that gives NaN for some parameters.
 *
 * @param good   what it is otherwise; the last two parameters are gain and bias
 * @param spoilt for which parameters; asked at each evaluation, may throw
 */
record SpoiltPolicy(LinearPolicy good, Predicate<double[]> spoilt) implements PolicyFunction {
	SpoiltPolicy(Predicate<double[]> spoilt) {
		this(new LinearPolicy(1, 1), spoilt);
	}

	@Override
	public String kind() {
		return "spoilt";
	}

	@Override
	public int inputSize() {
		return 1;
	}

	@Override
	public int outputSize() {
		return 1;
	}

	@Override
	public int parameterCount() {
		return good.parameterCount();
	}

	@Override
	public int trainableStart() {
		return good.trainableStart();
	}

	@Override
	public double[] initialParameters(RandomGenerator random) {
		return good.initialParameters(random);
	}

	@Override
	public void standardize(double[] theta, double[] o, double[] u, int count) {
		good.standardize(theta, o, u, count);
	}

	@Override
	public Evaluator newEvaluator() {
		Evaluator evaluator = good.newEvaluator();
		return new Evaluator() {
			private double[] loaded;

			@Override
			public void load(double[] theta) {
				loaded = theta.clone();
				evaluator.load(theta);
			}

			private void spoil(double[] mu, int from, int count) {
				if (spoilt.test(loaded))
					Arrays.fill(mu, from, from + count, Double.NaN);
			}

			@Override
			public void mean(double[] o, int oo, double[] mu, int muo) {
				evaluator.mean(o, oo, mu, muo);
				spoil(mu, muo, 1);
			}

			@Override
			public void meanAndJacobian(double[] o, int oo, double[] mu, int muo, double[] jacobian, int jo) {
				evaluator.meanAndJacobian(o, oo, mu, muo, jacobian, jo);
				spoil(mu, muo, 1);
			}

			@Override
			public void averageMeansAndJacobians(double[] o, int oo, int groups, int count, double[] mu, int muo,
					double[] jacobian, int jo) {
				evaluator.averageMeansAndJacobians(o, oo, groups, count, mu, muo, jacobian, jo);
				spoil(mu, muo, groups);
			}

			@Override
			public int batchSize() {
				return evaluator.batchSize();
			}

			@Override
			public void forward(double[] o, int oo, int count, double[] mu, int muo) {
				evaluator.forward(o, oo, count, mu, muo);
				spoil(mu, muo, count);
			}

			@Override
			public void backward(double[] o, int oo, int count, double[] dmu, int dmuo, double[] gradient) {
				evaluator.backward(o, oo, count, dmu, dmuo, gradient);
			}
		};
	}
}
