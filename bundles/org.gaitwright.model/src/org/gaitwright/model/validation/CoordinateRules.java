/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.gaitwright.model.experiment.CoordinateSpread;
import org.gaitwright.model.experiment.CoordinateValue;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.model.experiment.StateTarget;
import org.gaitwright.model.internal.Parts;
import org.gaitwright.model.problem.Nearest;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/** Coordinates are called by name; a name must be one of the experiment's robot. */
final class CoordinateRules {

	private CoordinateRules() {
	}

	static void check(Experiment experiment, Consumer<Problem> problems) {
		if (experiment.getRobot() == null || experiment.getRobot().eIsProxy()) {
			return;
		}
		List<String> names = experiment.getRobot().coordinateNames();
		if (names.isEmpty()) {
			return; // a contributed robot that does not tell
		}
		for (EObject element : elements(experiment)) {
			switch (element) {
				case CoordinateValue value -> check(value, Literals.COORDINATE_VALUE__COORDINATE, value.getCoordinate(),
						names, problems);
				case CoordinateSpread spread -> check(spread, Literals.COORDINATE_SPREAD__COORDINATE,
						spread.getCoordinate(), names, problems);
				case StateTarget target -> check(target, Literals.STATE_TARGET__COORDINATE, target.getCoordinate(),
						names, problems);
				case InitialState state -> checkOnce(state, problems);
				default -> {
					// no coordinate
				}
			}
		}
		if (experiment.getObservation() != null && experiment.getObservation().getExclude() != null) {
			experiment.getObservation().getExclude().forEach(name -> check(experiment.getObservation(),
					Literals.OBSERVATION__EXCLUDE, name, names, problems));
		}
	}

	private static List<EObject> elements(Experiment experiment) {
		List<EObject> elements = new ArrayList<>();
		for (EObject part : new EObject[] { experiment.getTask(), experiment.getCost() }) {
			if (part != null && !part.eIsProxy()) {
				elements.addAll(Parts.tree(part));
			}
		}
		return elements;
	}

	private static void check(EObject element, EAttribute attribute, String name, List<String> names,
			Consumer<Problem> problems) {
		if (name != null && !name.isEmpty() && !names.contains(name)) {
			problems.accept(Problem.error(ProblemKind.DANGLING_REFERENCE, "the robot has no such coordinate")
					.at(element, attribute).value(name).allowed(String.join(", ", names))
					.advice(Nearest.advice(name, names)));
		}
	}

	private static void checkOnce(InitialState state, Consumer<Problem> problems) {
		Set<String> seen = new HashSet<>();
		for (CoordinateValue value : state.getCoordinates()) {
			if (value.getCoordinate() != null && !seen.add(value.getCoordinate())) {
				problems.accept(Problem.error(ProblemKind.DUPLICATE_NAME, "the coordinate is given twice")
						.at(value, Literals.COORDINATE_VALUE__COORDINATE).value(value.getCoordinate())
						.advice("Put position and velocity into one entry."));
			}
		}
	}
}
