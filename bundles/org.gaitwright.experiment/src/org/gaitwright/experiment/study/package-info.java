/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Studies: comparisons of methods by many runs. {@link org.gaitwright.experiment.study.StudyCatalog} opens a study,
 * {@link org.gaitwright.experiment.study.StudyPlan} says what runs, {@link org.gaitwright.experiment.study.StudyJob} runs
 * it, and {@link org.gaitwright.experiment.study.StudyReport} writes tables and the figure.
 */
package org.gaitwright.experiment.study;
