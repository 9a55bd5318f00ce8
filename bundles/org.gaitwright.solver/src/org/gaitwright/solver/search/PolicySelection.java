/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;

import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.rollout.PolicyEvaluation;
import org.gaitwright.solver.rollout.RolloutStatistics;

/** Judges the policies of a search on its validation conditions, or training conditions without any, and keeps the best. */
final class PolicySelection {
	private final Problem problem;
	private final int iterations;
	private final Workers workers;
	private final PolicyEvaluation evaluation;
	private BestPolicy best = BestPolicy.NONE;

	/** @param iterations outer iterations of the search: the last one is always judged */
	PolicySelection(Problem problem, int iterations, Workers workers) {
		this.problem = problem;
		this.iterations = iterations;
		this.workers = workers;
		evaluation = new PolicyEvaluation(problem.evaluation(), problem.horizon(), problem.seed());
	}

	/** Judges the policy of an iteration where that is due. */
	void judge(GaussianPolicy policy, int iteration, GpsRecorder recorder) {
		boolean last = iteration == iterations;
		if (!last && iteration % problem.evaluation().every() != 0)
			return;
		List<Condition> judges = problem.validation().isEmpty() ? problem.training() : problem.validation();
		RolloutStatistics statistics = RolloutStatistics.of(evaluation.evaluate(policy, judges, workers));
		recorder.recordEvaluation(statistics);
		best = best.orBetter(policy, iteration, statistics);
	}

	/** The best policy so far. */
	BestPolicy best() {
		return best;
	}

	/** The best policy so far, or this one where none was judged yet. */
	GaussianPolicy bestOr(GaussianPolicy policy) {
		return best.policy() == null ? policy : best.policy();
	}

	void putInto(SearchState state) {
		best.putInto(state);
	}

	void restore(SearchState state) {
		best = BestPolicy.from(state, problem.policy());
	}
}
