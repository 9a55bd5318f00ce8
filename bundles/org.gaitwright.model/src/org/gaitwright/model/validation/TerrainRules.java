/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.GroundPoint;
import org.gaitwright.model.experiment.RandomGround;
import org.gaitwright.model.experiment.SegmentedGround;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/** Rules for terrains. */
final class TerrainRules {

	private TerrainRules() {
	}

	static void check(EObject element, Consumer<Problem> problems) {
		switch (element) {
			case SegmentedGround ground -> checkPoints(ground.getPoints(), problems);
			case RandomGround ground -> Order.atMost(ground, Literals.RANDOM_GROUND__MINIMUM_LENGTH,
					Literals.RANDOM_GROUND__MAXIMUM_LENGTH, problems);
			default -> {
				// no rule
			}
		}
	}

	private static void checkPoints(List<GroundPoint> points, Consumer<Problem> problems) {
		for (int i = 1; i < points.size(); i++) {
			double before = points.get(i - 1).getX();
			if (!(points.get(i).getX() > before)) {
				problems.accept(Problem.error(ProblemKind.INCONSISTENT, "the points are not in the order of x")
						.at(points.get(i), Literals.GROUND_POINT__X).value(points.get(i).getX())
						.allowed("more than " + before + " m").advice("Sort the points; a step needs a small width."));
			}
		}
	}
}
