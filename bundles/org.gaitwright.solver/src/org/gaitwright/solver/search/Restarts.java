/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Problem;

/** Lets training conditions begin anew in states that the policy visits (section 11 of the method). */
final class Restarts {
	private final RestartSettings settings;
	private final List<RestartFinder> finders;
	private final Consumer<TrainingCondition> leaving;

	/** @param leaving told of a condition before it begins anew, unless its trajectory is an outlier */
	Restarts(Problem problem, RestartSettings settings, Consumer<TrainingCondition> leaving) {
		this.leaving = leaving;
		this.settings = settings;
		finders = IntStream.range(0, problem.training().size())
				.mapToObj(i -> new RestartFinder(problem, i, settings)).toList();
	}

	/**
	 * Begins anew where it is this condition's turn, or its trajectory is an outlier; see {@link #restart}.
	 *
	 * @param iteration outer iterations done
	 */
	void beginAnew(TrainingCondition c, GaussianPolicy policy, int iteration, Interruption interruption)
			throws CancelledException {
		c.notes().setRestarted(false);
		if (c.numbers().outlier() || settings.isTurnOf(c.index(), iteration))
			restart(c, policy, iteration, interruption);
	}

	/**
	 * Begins anew in a state that the policy visits, where one suits: with a new first trajectory and the multipliers of
	 * the beginning.
	 *
	 * @param iteration outer iterations done
	 */
	void restart(TrainingCondition c, GaussianPolicy policy, int iteration, Interruption interruption)
			throws CancelledException {
		Optional<Restart> found = finders.get(c.index()).find(c, policy, iteration, interruption);
		c.notes().setRestarted(found.isPresent());
		if (found.isPresent()) {
			if (!c.numbers().outlier())
				leaving.accept(c);
			c.begin(found.get());
			c.rollOut(policy);
		}
	}
}
