/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.util.List;

import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Problem;

/**
 * Names for the axes of trajectories.
 *
 * @param conditions training conditions, in order
 * @param states     state coordinates
 * @param controls   controls
 * @param timeStep   seconds
 */
public record TrajectoryLabels(List<String> conditions, List<String> states, List<String> controls, double timeStep) {
	public TrajectoryLabels {
		conditions = List.copyOf(conditions);
		states = List.copyOf(states);
		controls = List.copyOf(controls);
	}

	/** The labels of a problem's training trajectories. */
	public static TrajectoryLabels of(Problem problem) {
		Dynamics dynamics = problem.training().get(0).dynamics();
		return new TrajectoryLabels(problem.training().stream().map(Condition::name).toList(), dynamics.stateNames(),
				dynamics.controlNames(), dynamics.timeStep());
	}
}
