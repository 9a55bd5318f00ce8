/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.problem;

import java.util.List;
import java.util.function.UnaryOperator;

import org.gaitwright.solver.policy.PolicyFunction;

/**
 * An experiment in numbers: all that a search needs, immutable, with no reference back to the model it was compiled
 * from.
 *
 * @param name        name of the experiment
 * @param seed        every random number of a run derives from it
 * @param horizon     T, time steps of a training trajectory
 * @param training    conditions with a trajectory each, at least one
 * @param reserve     further conditions that may take the place of training conditions which begin anew; may be empty
 * @param validation  conditions on which the best iteration is picked; may be empty
 * @param test        held-out conditions, used by nothing but the final evaluation; may be empty
 * @param policy      structure of the policy
 * @param initializer first controls
 * @param descent     plain trajectory optimization that follows them
 * @param evaluation  how policies are rolled out
 */
public record Problem(String name, long seed, int horizon, List<Condition> training, List<Condition> reserve,
		List<Condition> validation, List<Condition> test, PolicyFunction policy, Initializer initializer,
		InitialDescent descent, EvaluationPlan evaluation) {

	public Problem {
		training = List.copyOf(training);
		reserve = List.copyOf(reserve);
		validation = List.copyOf(validation);
		test = List.copyOf(test);
		if (training.isEmpty())
			throw new IllegalArgumentException("Experiment '" + name + "' has no training condition");
		if (horizon < 1)
			throw new IllegalArgumentException("Experiment '" + name + "': the horizon is " + horizon + ", at least 1");
		for (List<Condition> conditions : List.of(training, reserve, validation, test))
			for (Condition c : conditions)
				if (c.dynamics().stateSize() != training.get(0).dynamics().stateSize()
						|| c.dynamics().controlSize() != policy.outputSize()
						|| c.observation().size() != policy.inputSize())
					throw new IllegalArgumentException("Condition '" + c.name() + "' does not fit the policy: "
							+ c.observation().size() + " observations and " + c.dynamics().controlSize()
							+ " controls against " + policy.inputSize() + " and " + policy.outputSize());
	}

	/** A problem without a reserve of training conditions. */
	public Problem(String name, long seed, int horizon, List<Condition> training, List<Condition> validation,
			List<Condition> test, PolicyFunction policy, Initializer initializer, InitialDescent descent,
			EvaluationPlan evaluation) {
		this(name, seed, horizon, training, List.of(), validation, test, policy, initializer, descent, evaluation);
	}

	/** The same problem with each training condition, and each of the reserve, replaced by another that fits as well. */
	public Problem withTraining(UnaryOperator<Condition> change) {
		return new Problem(name, seed, horizon, training.stream().map(change).toList(),
				reserve.stream().map(change).toList(), validation, test, policy, initializer, descent, evaluation);
	}

	/** Number of conditions that {@link #origin} knows. */
	public int origins() {
		return training.size() + reserve.size();
	}

	/** A training condition, or behind these one of the reserve: where trajectories may begin. */
	public Condition origin(int index) {
		return index < training.size() ? training.get(index) : reserve.get(index - training.size());
	}

	/** n */
	public int stateSize() {
		return training.get(0).dynamics().stateSize();
	}

	/** m */
	public int controlSize() {
		return policy.outputSize();
	}
}
