/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.search.SearchFactory;

/**
 * An experiment in numbers, without any reference to the model. Immutable.
 *
 * @param problem the problem
 * @param search  makes the search that the experiment asks for
 * @param robot   coordinates and controls
 */
public record CompiledExperiment(Problem problem, SearchFactory search, RobotLayout robot) {
}
