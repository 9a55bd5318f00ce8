/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.gaitwright.model.LinkTrees;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.Observation;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/** A policy has to see something, and should not see where it is. */
final class ObservationRules {

	private ObservationRules() {
	}

	static void check(Experiment experiment, Consumer<Problem> problems) {
		Observation observation = experiment.getObservation();
		if (observation == null || experiment.getRobot() == null || experiment.getRobot().eIsProxy()) {
			return;
		}
		List<String> roots = experiment.getRobot().rootCoordinateNames();
		// a joint without a name is told of elsewhere
		long joints = experiment.getRobot().coordinateNames().stream().filter(Objects::nonNull)
				.filter(name -> !roots.contains(name) && !excludes(observation, name)).count();
		boolean seesJoints = (observation.isJointAngles() || observation.isJointVelocities())
				&& (joints > 0 || experiment.getRobot().coordinateNames().isEmpty());
		if (!seesJoints && !seesRoot(observation, roots)) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "the policy sees nothing").at(observation)
					.advice("Let it see at least the joint angles."));
		}
		if (observation.isRootX() && !excludes(observation, LinkTrees.ROOT_X)) {
			problems.accept(Problem.warning(ProblemKind.INCONSISTENT,
					"the policy sees how far the robot is, which differs from training after the training horizon")
					.at(observation).attribute("rootX").value(true)
					.advice("Set rootX to false unless the place matters."));
		}
	}

	private static boolean seesRoot(Observation observation, List<String> roots) {
		return sees(observation.isRootX(), observation, LinkTrees.ROOT_X, roots)
				|| sees(observation.isRootHeight(), observation, LinkTrees.ROOT_Z, roots)
				|| sees(observation.isRootPitch() || observation.isPitchVelocity(), observation, LinkTrees.ROOT_PITCH,
				roots)
				|| sees(observation.isRootVelocity(), observation, LinkTrees.ROOT_X, roots)
				|| sees(observation.isRootVelocity(), observation, LinkTrees.ROOT_Z, roots);
	}

	private static boolean sees(boolean wanted, Observation observation, String coordinate, List<String> roots) {
		return wanted && roots.contains(coordinate) && !excludes(observation, coordinate);
	}

	private static boolean excludes(Observation observation, String coordinate) {
		return observation.getExclude() != null && observation.getExclude().contains(coordinate);
	}
}
