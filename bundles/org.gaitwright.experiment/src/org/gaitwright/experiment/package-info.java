/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * From an experiment of the model to numbers, and to a run: {@link org.gaitwright.experiment.ExperimentCompiler} makes the
 * numeric problem, {@link org.gaitwright.experiment.ExperimentRuns} starts, resumes and evaluates runs. Usable with and
 * without OSGi.
 */
package org.gaitwright.experiment;
