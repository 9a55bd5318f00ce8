/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.study;

import java.nio.file.Path;

import org.gaitwright.model.experiment.Experiment;

/**
 * One run of a study.
 *
 * @param experiment name of the experiment
 * @param method     name of the method, with the parameters of its variant
 * @param seed       of the run
 * @param path       of its run directory, relative to the folder of the study
 * @param model      what runs; not to be changed
 */
public record StudyRun(String experiment, String method, long seed, Path path, Experiment model) {
	/** For people. */
	public String label() {
		return experiment + ", " + method + ", seed " + seed;
	}
}
