/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import java.util.random.RandomGenerator;

/**
 * Structure of a policy's mean μ(o; θ): how θ maps observations to controls. Immutable and thread-safe; θ is a plain
 * vector that the search owns. Other teams contribute their own.
 *
 * <p>θ starts with frozen entries (input and output standardisation), set once by {@link #standardize}; training moves
 * the entries from {@link #trainableStart()} on.
 */
public interface PolicyFunction {
	/** Kind of policy as written into files, e.g. {@code neural-network}. */
	String kind();

	/** What messages call it. */
	default String name() {
		return kind();
	}

	/** Number of observed values. */
	int inputSize();

	/** Number of controls, m. */
	int outputSize();

	/** Length of θ. */
	int parameterCount();

	/** Index of the first entry of θ that training may move. */
	int trainableStart();

	/** Whether an entry of θ is a weight, which weight decay pulls towards zero, and not a bias. */
	default boolean isWeight(int index) {
		return index >= trainableStart();
	}

	/** A fresh random θ. */
	double[] initialParameters(RandomGenerator random);

	/**
	 * Sets the frozen entries of θ so that these samples have zero mean and unit deviation.
	 *
	 * @param theta modified
	 * @param o     observations, count×inputSize row-major
	 * @param u     controls, count×outputSize row-major
	 */
	void standardize(double[] theta, double[] o, double[] u, int count);

	/** A new evaluator for one thread. */
	Evaluator newEvaluator();

	/** Evaluates μ and its derivatives for one thread; not thread-safe. */
	interface Evaluator {
		/** Takes over a copy of θ; must come first. */
		void load(double[] theta);

		/** Writes μ(o), outputSize entries from muo. */
		void mean(double[] o, int oo, double[] mu, int muo);

		/** Writes μ(o) and its input Jacobian ∂μ/∂o, outputSize×inputSize row-major from jo. */
		void meanAndJacobian(double[] o, int oo, double[] mu, int muo, double[] jacobian, int jo);

		/**
		 * Writes the averages of μ(o_j) and of ∂μ/∂o(o_j) over each of some groups of {@code count ≥ 1} consecutive
		 * observations, rows of o from oo; the averages of the groups follow each other, each as
		 * {@link #meanAndJacobian} writes it. Forgets what {@link #forward} left for {@link #backward}.
		 */
		void averageMeansAndJacobians(double[] o, int oo, int groups, int count, double[] mu, int muo,
				double[] jacobian, int jo);

		/** Largest count that {@link #forward} takes at once. */
		int batchSize();

		/**
		 * Writes μ of {@code count ≤ batchSize()} observations (rows of o from oo) into the rows of mu from muo, and
		 * remembers what {@link #backward} needs.
		 */
		void forward(double[] o, int oo, int count, double[] mu, int muo);

		/**
		 * Reverse pass for the rows of the last {@link #forward}: adds Σ_j (∂μ(o_j)/∂θ)ᵀ dmu_j to the gradient.
		 *
		 * @param dmu      derivative of a loss by μ, one row per observation, from dmuo
		 * @param gradient by all of θ (zeros in the frozen entries), added to
		 */
		void backward(double[] o, int oo, int count, double[] dmu, int dmuo, double[] gradient);
	}
}
