/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.dual.DualSchedule;
import org.gaitwright.solver.dual.DualUpdate;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.trajectory.KlDivergence;

/** Dual step: measures how far policy and trajectory differ in every condition, and raises the multipliers (E21). */
final class DualStep {
	private final TrainingConditions conditions;
	private final KlDivergence[] divergences;
	private final DualUpdate update;
	private double meanKlBefore = Double.NaN;

	DualStep(Problem problem, DualSchedule schedule, TrainingConditions conditions) {
		this.conditions = conditions;
		update = new DualUpdate(schedule);
		divergences = new KlDivergence[conditions.list().size()];
		for (int i = 0; i < divergences.length; i++)
			divergences[i] = new KlDivergence(problem.training().get(i), problem.policy(),
					conditions.list().get(i).samples());
	}

	void run(GaussianPolicy policy, GpsRecorder recorder) {
		conditions.each(c -> c.notes()
				.setKl(divergences[c.index()].evaluate(c.distribution(), policy, c.trainedSteps())));
		recorder.recordMultipliers(update.step());
		meanKlBefore = update.lastMeanKl();
		for (TrainingCondition c : conditions.list())
			update.raise(c.lambda(), c.notes().kl().total());
		update.advance(recorder.meanKl());
	}

	/** Mean KL of the step before the last, NaN where there was none. */
	double meanKlBefore() {
		return meanKlBefore;
	}

	void putInto(SearchState state) {
		state.put("eta", update.step()).put("mean_kl", update.lastMeanKl());
	}

	void restore(SearchState state) {
		update.restore(state.get("eta"), state.get("mean_kl"));
	}
}
