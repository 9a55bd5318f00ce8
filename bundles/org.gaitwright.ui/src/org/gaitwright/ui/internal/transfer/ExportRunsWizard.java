/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.UiPlugin.Icon;

/** Writes what runs have found into files for other programs. */
public final class ExportRunsWizard extends TransferWizard implements IExportWizard {
	private Set<Path> places = Set.of();
	private ExportRunsPage page;

	/** Called by the workbench. */
	public ExportRunsWizard() {
		super(Messages.exportTitle, Icon.EXPORT_BANNER);
	}

	/** Where nothing is selected that is on the disk, the runs that are selected in the Runs view. */
	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		places = places(selection);
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		ISelection runs = window == null ? null : window.getSelectionService().getSelection(Ids.RUNS_VIEW);
		if (places.isEmpty() && runs instanceof IStructuredSelection structured)
			places = places(structured);
	}

	@Override
	public void addPages() {
		page = new ExportRunsPage(places);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.remember();
		new RunExportJob(page.request()).schedule();
		return true;
	}
}
