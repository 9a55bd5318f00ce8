/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.internal.Parts;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/**
 * Finds what is wrong with an experiment or library: values against the metadata in the Ecore, for classes of any
 * package, and the rules that tie values together.
 */
public final class ExperimentValidator {

	/** A file with more problems than these has one cause, and nobody reads on. */
	private static final int MOST_PROBLEMS = 200;

	private ExperimentValidator() {
	}

	/**
	 * Validates the file of a root and the parts of other files that it refers to.
	 *
	 * @param root an experiment or library
	 * @return the problems, errors and warnings, in the order of the elements; a long list is cut with a last entry
	 * that
	 *         says so
	 */
	public static List<Problem> validate(EObject root) {
		List<Problem> problems = new ArrayList<>();
		for (EObject part : Parts.reachable(root)) {
			NameRules.check(part, problems::add);
			for (EObject element : Parts.tree(part)) {
				checkElement(element, problems::add);
			}
			if (problems.size() > MOST_PROBLEMS) {
				break;
			}
		}
		if (root instanceof Experiment experiment && problems.size() <= MOST_PROBLEMS) {
			checkExperiment(experiment, problems::add);
		}
		return cut(problems);
	}

	private static void checkElement(EObject element, Consumer<Problem> problems) {
		FeatureRules.check(element, problems);
		RobotRules.check(element, problems);
		TerrainRules.check(element, problems);
		TaskRules.check(element, problems);
		GaitRules.check(element, problems);
		OptimizerRules.check(element, problems);
	}

	private static void checkExperiment(Experiment experiment, Consumer<Problem> problems) {
		CoordinateRules.check(experiment, problems);
		ObservationRules.check(experiment, problems);
		InteractionRules.check(experiment, problems);
	}

	private static List<Problem> cut(List<Problem> problems) {
		if (problems.size() <= MOST_PROBLEMS) {
			return problems;
		}
		List<Problem> first = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
		first.add(Problem.error(ProblemKind.INCONSISTENT, "there are more problems than these")
				.advice("Mend the first ones and validate again."));
		return first;
	}
}
