/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.compile;

import java.util.Objects;

import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.model.ElementPaths;
import org.gaitwright.model.experiment.SuccessCriterion;
import org.gaitwright.solver.observation.LocomotionSuccess;
import org.gaitwright.solver.observation.LocomotionSuccess.FallTest;

/** Turns the success criterion of the model into numbers. */
final class SuccessCompiler {
	private SuccessCompiler() {
	}

	/** @param criterion null where every rollout that stays finite is a success */
	static LocomotionSuccess compile(SuccessCriterion criterion, RobotLayout robot, ConditionDraw condition)
			throws ExperimentException {
		int forward = robot.root().map(RobotLayout.Root::x).orElse(0);
		if (criterion == null)
			return new LocomotionSuccess(null, forward, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
		try {
			FallTest fall = null;
			if (criterion.getMinimumHeightRatio() != null) {
				RobotLayout.Root root = robot.requireRoot("a smallest height");
				fall = FallTest.below(criterion.getMinimumHeightRatio(), condition.initialMean(), root.x(), root.z(),
						condition.ground());
			}
			return new LocomotionSuccess(fall, forward,
					Objects.requireNonNullElse(criterion.getMinimumSpeed(), Double.NEGATIVE_INFINITY),
					Objects.requireNonNullElse(criterion.getMaximumSpeed(), Double.POSITIVE_INFINITY));
		} catch (BindingException | IllegalArgumentException e) {
			throw new ExperimentException(
					ElementPaths.of(criterion) + ", condition '" + condition.name() + "': " + e.getMessage(), e);
		}
	}
}
