/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;
import java.util.Optional;

import org.gaitwright.solver.trajectory.StepStatistics;
import org.gaitwright.solver.trajectory.TrajectoryOutcome;

/** Signs that trajectory steps came to nothing, in words with what to try. */
final class TrajectoryDiagnosis {
	private TrajectoryDiagnosis() {
	}

	/** What is wrong with the last trajectory steps of some conditions. */
	static List<String> of(List<TrainingCondition> conditions) {
		return conditions.stream().map(TrajectoryDiagnosis::of).flatMap(Optional::stream).toList();
	}

	/** What is wrong with the last trajectory step of a condition. */
	static Optional<String> of(TrainingCondition c) {
		StepStatistics s = c.statistics();
		String where = "condition '" + c.condition().name() + "': ";
		if (s.outcome() == TrajectoryOutcome.INDEFINITE)
			return Optional.of(where + "Q_uu is not positive definite at time step " + s.failedStep()
					+ " (smallest eigenvalue " + s.smallestEigenvalue() + "); " + s.outcome().description() + ".");
		return s.outcome() == TrajectoryOutcome.NO_DESCENT ? Optional.of(where + s.outcome().description() + ".")
				: Optional.empty();
	}
}
