/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.gaitwright.model.experiment.Experiment;

/**
 * How to judge the policy of a run.
 *
 * @param other      experiment whose conditions are used; empty for the run's own
 * @param conditions which of them
 * @param last       whether the policy of the last iteration is judged, in place of the best
 * @param rollouts   rollouts per condition; empty for what the experiment says
 * @param seed       of initial states and noise; empty for the experiment's
 * @param threads    worker threads, ≥ 1; the result does not depend on it
 */
public record JudgementRequest(Optional<Experiment> other, ConditionSet conditions, boolean last, OptionalInt rollouts,
		OptionalLong seed, int threads) {

	/** The best policy on the held-out conditions of its own experiment. */
	public static JudgementRequest heldOut(int threads) {
		return new JudgementRequest(Optional.empty(), ConditionSet.TEST, false, OptionalInt.empty(), OptionalLong.empty(),
				threads);
	}
}
