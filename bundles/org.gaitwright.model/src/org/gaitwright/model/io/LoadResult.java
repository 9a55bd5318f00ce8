/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.io;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/**
 * What came of loading a file.
 *
 * @param root     the root of the file as far as it could be built; empty if there is none
 * @param problems everything that is wrong, in the file and in the files it refers to
 */
public record LoadResult(Optional<EObject> root, List<Problem> problems) {

	/** Copies the problems. */
	public LoadResult {
		problems = List.copyOf(problems);
	}

	/**
	 * Returns the experiment, faults and all.
	 *
	 * @return the experiment; empty if the file holds none
	 */
	public Optional<Experiment> experiment() {
		return root.filter(Experiment.class::isInstance).map(Experiment.class::cast);
	}

	/**
	 * Tells whether there is an error among the problems.
	 *
	 * @return whether the experiment must not be run
	 */
	public boolean hasErrors() {
		return Problem.anyError(problems);
	}

	/**
	 * Returns the experiment if it may be run.
	 *
	 * @return an experiment without errors; there may be warnings
	 * @throws InvalidExperimentException if there is an error; it holds all problems
	 */
	public Experiment orThrow() throws InvalidExperimentException {
		if (hasErrors() || root.isEmpty()) {
			throw new InvalidExperimentException(problems);
		}
		if (experiment().isEmpty()) {
			throw new InvalidExperimentException(List.of(Problem.error(ProblemKind.INCONSISTENT, "the file holds no experiment")
					.at(root.get()).value(root.get().eClass().getName()).allowed("Experiment")
					.advice("Name a file with an experiment in it.")));
		}
		return experiment().get();
	}
}
