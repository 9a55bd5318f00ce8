/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.statushandlers.StatusManager;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.runs.RunsView;

/**
 * Leads to a run in the Runs view, and so to its plots.
 *
 * @param directory the run directory
 */
record RunLink(Path directory) implements IHyperlink {

	@Override
	public void linkActivated() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			if (page.showView(Ids.RUNS_VIEW) instanceof RunsView view)
				view.select(List.of(directory));
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e, Ids.BUNDLE);
		}
	}

	@Override
	public void linkEntered() {
		// the console shows it
	}

	@Override
	public void linkExited() {
		// the console shows it
	}
}
