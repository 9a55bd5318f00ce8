/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionService;
import org.gaitwright.ui.Ids;

/** The runs among what is selected: of the Runs view, or run directories of the Project Explorer. */
public final class SelectedRuns {
	private SelectedRuns() {
	}

	/** The directories of the runs in a selection; empty where there is none. */
	public static List<Path> in(ISelection selection) {
		return selection instanceof IStructuredSelection structured
				? structured.stream().map(RunFolders::runOf).filter(Objects::nonNull).distinct().toList()
				: List.of();
	}

	/** Those that are selected now; where the active part has none, those of the Runs view. */
	public static List<Path> now(ISelectionService service) {
		List<Path> active = in(service.getSelection());
		return active.isEmpty() ? in(service.getSelection(Ids.RUNS_VIEW)) : active;
	}
}
