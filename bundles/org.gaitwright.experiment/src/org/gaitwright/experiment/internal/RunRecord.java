/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.gaitwright.model.experiment.EarlierRun;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.TrajectoryFile;
import org.gaitwright.model.io.ExperimentFiles;

/** The self-contained copy of an experiment that a run directory keeps. */
public final class RunRecord {
	private RunRecord() {
	}

	/**
	 * The content of the copy. Paths in it are absolute, since it lies in another folder than the experiment.
	 *
	 * @param folder folder of the experiment's file
	 */
	public static byte[] of(Experiment experiment, Optional<Path> folder, ExperimentFiles files) throws IOException {
		Experiment copy = copy(experiment, folder, files);
		Path temporary = Files.createTempFile("gaitwright", ".experiment");
		try {
			files.saveRecord(copy, temporary);
			return Files.readAllBytes(temporary);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	/** The copy itself. */
	public static Experiment copy(Experiment experiment, Optional<Path> folder, ExperimentFiles files) {
		Experiment copy = files.toSelfContained(experiment);
		if (copy.getInitialization() instanceof TrajectoryFile stored)
			stored.setPath(absolute(stored.getPath(), folder));
		if (copy.getInitialization() instanceof EarlierRun earlier)
			earlier.setPath(absolute(earlier.getPath(), folder));
		return copy;
	}

	private static String absolute(String path, Optional<Path> folder) {
		return folder.map(base -> base.resolve(path).normalize().toString()).orElse(path);
	}
}
