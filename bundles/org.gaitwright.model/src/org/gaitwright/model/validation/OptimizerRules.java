/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.SamplingScheme;
import org.gaitwright.model.experiment.TrajectoryOptimization;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/** Rules within an optimizer. */
final class OptimizerRules {

	private OptimizerRules() {
	}

	static void check(EObject element, Consumer<Problem> problems) {
		if (element instanceof TrajectoryOptimization trajectory) {
			Order.atMost(trajectory, Literals.TRAJECTORY_OPTIMIZATION__MINIMUM_REGULARIZATION,
					Literals.TRAJECTORY_OPTIMIZATION__MAXIMUM_REGULARIZATION, problems);
			Order.atMost(trajectory, Literals.TRAJECTORY_OPTIMIZATION__INITIAL_REGULARIZATION,
					Literals.TRAJECTORY_OPTIMIZATION__MAXIMUM_REGULARIZATION, problems);
		}
		if (element instanceof ConstrainedGuidedPolicySearch search) {
			checkSampling(search, problems);
			Order.atMost(search, Literals.CONSTRAINED_GUIDED_POLICY_SEARCH__INITIAL_MULTIPLIER,
					Literals.CONSTRAINED_GUIDED_POLICY_SEARCH__MAXIMUM_MULTIPLIER, problems);
		}
	}

	private static void checkSampling(ConstrainedGuidedPolicySearch search, Consumer<Problem> problems) {
		boolean paired = search.getSampling() == SamplingScheme.ANTITHETIC
				|| search.getSampling() == SamplingScheme.MOMENT_MATCHED;
		if (paired && search.getSamplesPerStep() % 2 != 0) {
			problems.accept(Problem.warning(ProblemKind.INCONSISTENT, "samples come in pairs, and one is left over")
					.at(search, Literals.CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLES_PER_STEP)
					.value(search.getSamplesPerStep()).advice("Take an even number."));
		}
	}
}
