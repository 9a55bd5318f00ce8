/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.gaitwright.model.Models;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.internal.io.ExperimentResource;
import org.junit.jupiter.api.Test;

class ProblemTest {

	@Test
	void tellsWhereWhatAndWhatToDo() {
		Experiment experiment = Models.swimmer();
		new ExperimentResource(URI.createURI("platform:/plugin/some.bundle/swim.experiment")).getContents()
				.add(experiment);
		Problem problem = Problem.error(ProblemKind.OUT_OF_RANGE, "is out of range")
				.at(experiment.getRobot(), Literals.ROBOT__TIME_STEP).value(-1.0).advice("Give a positive time.");
		assertThat(problem.describe()).isEqualTo("platform:/plugin/some.bundle/swim.experiment: error:"
				+ " library.robots.paddler, timeStep = -1.0: is out of range; allowed: [1e-6, 1] s. Give a positive time.");
		assertThat(problem.target()).contains(experiment.getRobot());
		assertThat(problem.feature()).isEqualTo(Literals.ROBOT__TIME_STEP);
	}

	@Test
	void tellsTheLineInAFile() {
		Problem problem = Problem.warning(ProblemKind.MALFORMED, "looks odd")
				.in(URI.createFileURI("/tmp/a b.experiment"), 12, 3)
				.advice("");
		assertThat(problem).hasToString("/tmp/a b.experiment:12: warning: looks odd.");
	}

	@Test
	void cutsLongValues() {
		Problem problem = Problem.error(ProblemKind.BAD_VALUE, "is no number").value("9".repeat(1000)).advice("");
		assertThat(problem.value()).hasSize(81).endsWith("…");
	}

	@Test
	void warningsAreNoErrors() {
		Problem warning = Problem.warning(ProblemKind.INCONSISTENT, "odd").advice("");
		Problem error = Problem.error(ProblemKind.INCONSISTENT, "wrong").advice("");
		assertThat(Problem.anyError(List.of(warning))).isFalse();
		assertThat(Problem.anyError(List.of(warning, error))).isTrue();
	}
}
