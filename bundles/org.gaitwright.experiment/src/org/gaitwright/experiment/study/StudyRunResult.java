/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.study;

import java.nio.file.Path;

/**
 * What came of a run of a study.
 *
 * @param run       the run
 * @param directory its run directory
 * @param state     how it stands
 * @param message   why it failed or is not finished, for people; empty where it is finished
 * @param curve     metrics over its iterations
 * @param heldOut   its best policy on the test conditions, or null where the run is not finished or has none
 * @param wall      wall time of its sessions, s
 */
public record StudyRunResult(StudyRun run, Path directory, State state, String message, Curve curve, HeldOut heldOut,
		double wall) {
	/** How it stands with a run. */
	public enum State {
		/** It came to its end. */
		FINISHED,
		/** An error ended it, or it could not begin. */
		FAILED,
		/** It was not begun, or was ended on request. */
		UNFINISHED
	}

	/**
	 * Metrics over the outer iterations of a run. The arrays have the same length and are only to be read.
	 *
	 * @param iteration  1, 2, …
	 * @param policyCost mean cost of the policy's rollouts on the training conditions
	 * @param steps      simulated steps so far
	 */
	public record Curve(double[] iteration, double[] policyCost, double[] steps) {
		/** Of a run without iterations. */
		public static final Curve EMPTY = new Curve(new double[0], new double[0], new double[0]);

		/** Last policy cost, or NaN. */
		public double lastCost() {
			return policyCost.length == 0 ? Double.NaN : policyCost[policyCost.length - 1];
		}

		/** Simulated steps of the whole run, or NaN. */
		public double lastSteps() {
			return steps.length == 0 ? Double.NaN : steps[steps.length - 1];
		}
	}

	/**
	 * Rollouts of the best policy on the held-out test conditions.
	 *
	 * @param cost        mean Σℓ over the training horizon
	 * @param successRate share of rollouts that succeed
	 * @param speed       mean speed, m/s
	 */
	public record HeldOut(double cost, double successRate, double speed) {
	}

	/** Whether the run came to its end. */
	public boolean isFinished() {
		return state == State.FINISHED;
	}
}
