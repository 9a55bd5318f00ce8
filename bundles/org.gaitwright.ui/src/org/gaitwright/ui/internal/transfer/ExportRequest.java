/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gaitwright.experiment.internal.export.ExportFormat;
import org.gaitwright.experiment.internal.export.ExportItem;

/**
 * What is to be exported.
 *
 * @param runs   run directories
 * @param items  parts of each
 * @param format of the files
 * @param folder with a folder for each run, null for one in the run itself
 */
record ExportRequest(List<Path> runs, Set<ExportItem> items, ExportFormat format, Path folder) {
	private static final String OWN = "export"; //$NON-NLS-1$

	/** Where the files of each run go. */
	Map<Path, Path> targets() {
		Map<Path, Path> targets = new LinkedHashMap<>();
		if (folder == null)
			runs.forEach(run -> targets.put(run, run.resolve(OWN)));
		else
			ShortNames.of(runs).forEach((run, name) -> targets.put(run, folder.resolve(name)));
		return targets;
	}
}
