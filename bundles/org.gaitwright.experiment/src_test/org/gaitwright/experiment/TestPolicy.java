/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import java.util.random.RandomGenerator;

import org.gaitwright.solver.policy.LinearPolicy;
import org.gaitwright.solver.policy.PolicyFunction;

/** A policy of a kind of its own; subclasses break it. */
public class TestPolicy implements PolicyFunction {
	private final PolicyFunction good;

	/** Behaves like this one. */
	public TestPolicy(PolicyFunction good) {
		this.good = good;
	}

	/** Behaves like a linear policy. */
	public TestPolicy(int inputs, int outputs) {
		this(new LinearPolicy(inputs, outputs));
	}

	@Override
	public String kind() {
		return "test";
	}

	@Override
	public int inputSize() {
		return good.inputSize();
	}

	@Override
	public int outputSize() {
		return good.outputSize();
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
		return good.newEvaluator();
	}
}
