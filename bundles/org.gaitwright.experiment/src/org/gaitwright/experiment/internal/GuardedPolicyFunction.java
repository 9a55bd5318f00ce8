/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.gaitwright.solver.policy.PolicyFunction;

/** A contributed policy whose exceptions are named. */
final class GuardedPolicyFunction implements PolicyFunction {
	private final ContributionGuard guard;
	private final PolicyFunction policy;

	GuardedPolicyFunction(ContributionGuard guard, PolicyFunction policy) {
		this.guard = guard;
		this.policy = policy;
	}

	/** What was contributed. */
	PolicyFunction contributed() {
		return policy;
	}

	@Override
	public String kind() {
		return policy.kind();
	}

	@Override
	public String name() {
		return guard.name();
	}

	@Override
	public int inputSize() {
		return policy.inputSize();
	}

	@Override
	public int outputSize() {
		return policy.outputSize();
	}

	@Override
	public int parameterCount() {
		return policy.parameterCount();
	}

	@Override
	public int trainableStart() {
		return policy.trainableStart();
	}

	@Override
	public boolean isWeight(int index) {
		return policy.isWeight(index);
	}

	@Override
	public double[] initialParameters(RandomGenerator random) {
		return named(() -> policy.initialParameters(random));
	}

	@Override
	public void standardize(double[] theta, double[] o, double[] u, int count) {
		named(() -> {
			policy.standardize(theta, o, u, count);
			return null;
		});
	}

	@Override
	public Evaluator newEvaluator() {
		return named(() -> new Guarded(policy.newEvaluator()));
	}

	private <R> R named(Supplier<R> call) {
		try {
			return call.get();
		} catch (RuntimeException | LinkageError e) {
			throw guard.fault(e, -1);
		}
	}

	private final class Guarded implements Evaluator {
		private final Evaluator evaluator;

		Guarded(Evaluator evaluator) {
			this.evaluator = evaluator;
		}

		@Override
		public void load(double[] theta) {
			try {
				evaluator.load(theta);
			} catch (RuntimeException | LinkageError e) {
				throw guard.fault(e, -1);
			}
		}

		@Override
		public void mean(double[] o, int oo, double[] mu, int muo) {
			try {
				evaluator.mean(o, oo, mu, muo);
			} catch (RuntimeException | LinkageError e) {
				throw guard.fault(e, -1);
			}
		}

		@Override
		public void meanAndJacobian(double[] o, int oo, double[] mu, int muo, double[] jacobian, int jo) {
			try {
				evaluator.meanAndJacobian(o, oo, mu, muo, jacobian, jo);
			} catch (RuntimeException | LinkageError e) {
				throw guard.fault(e, -1);
			}
		}

		@Override
		public void averageMeansAndJacobians(double[] o, int oo, int groups, int count, double[] mu, int muo,
				double[] jacobian, int jo) {
			try {
				evaluator.averageMeansAndJacobians(o, oo, groups, count, mu, muo, jacobian, jo);
			} catch (RuntimeException | LinkageError e) {
				throw guard.fault(e, -1);
			}
		}

		@Override
		public int batchSize() {
			return evaluator.batchSize();
		}

		@Override
		public void forward(double[] o, int oo, int count, double[] mu, int muo) {
			try {
				evaluator.forward(o, oo, count, mu, muo);
			} catch (RuntimeException | LinkageError e) {
				throw guard.fault(e, -1);
			}
		}

		@Override
		public void backward(double[] o, int oo, int count, double[] dmu, int dmuo, double[] gradient) {
			try {
				evaluator.backward(o, oo, count, dmu, dmuo, gradient);
			} catch (RuntimeException | LinkageError e) {
				throw guard.fault(e, -1);
			}
		}
	}
}
