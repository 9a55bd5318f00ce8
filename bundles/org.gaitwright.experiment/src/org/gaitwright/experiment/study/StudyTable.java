/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.gaitwright.experiment.study.StudyRunResult.HeldOut;

/**
 * The results of a study: a row for each experiment and method.
 *
 * @param rows experiment by experiment, in the order of the study
 */
public record StudyTable(List<Row> rows) {
	/**
	 * The runs of a method on an experiment; quartiles are over those that are finished.
	 *
	 * @param experiment  name of the experiment
	 * @param method      name of the method's variant
	 * @param finished    runs that came to their end
	 * @param runs        runs that were planned
	 * @param policyCost  mean cost of the last policy's rollouts on the training conditions
	 * @param heldOutCost mean cost of the best policy's rollouts on the test conditions; NaN where there are none
	 * @param success     share of the latter that succeed; NaN likewise
	 * @param wall        wall time of a run, s
	 * @param steps       simulated steps of a run
	 */
	public record Row(String experiment, String method, int finished, int runs, Quartiles policyCost,
			Quartiles heldOutCost, Quartiles success, Quartiles wall, Quartiles steps) {
	}

	public StudyTable {
		rows = List.copyOf(rows);
	}

	/** Sums results up. */
	public static StudyTable of(StudyPlan plan, List<StudyRunResult> results) {
		List<Row> rows = new ArrayList<>();
		for (String experiment : plan.experiments())
			for (String method : plan.methods())
				rows.add(row(experiment, method, results.stream().filter(r -> r.run().experiment().equals(experiment)
						&& r.run().method().equals(method)).toList()));
		return new StudyTable(rows);
	}

	private static Row row(String experiment, String method, List<StudyRunResult> results) {
		List<StudyRunResult> finished = results.stream().filter(StudyRunResult::isFinished).toList();
		return new Row(experiment, method, finished.size(), results.size(), of(finished, r -> r.curve().lastCost()),
				of(finished, r -> heldOut(r, HeldOut::cost)), of(finished, r -> heldOut(r, HeldOut::successRate)),
				of(finished, StudyRunResult::wall), of(finished, r -> r.curve().lastSteps()));
	}

	private static double heldOut(StudyRunResult result, ToDoubleFunction<HeldOut> value) {
		return result.heldOut() == null ? Double.NaN : value.applyAsDouble(result.heldOut());
	}

	private static Quartiles of(List<StudyRunResult> results, ToDoubleFunction<StudyRunResult> value) {
		return Quartiles.of(results.stream().mapToDouble(value).toArray());
	}
}
