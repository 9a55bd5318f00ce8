/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.UiPlugin.Icon;

/** Brings run directories of elsewhere into the workspace: links the folder, or copies the runs. */
public final class ImportRunsWizard extends TransferWizard implements IImportWizard {
	private IWorkbench workbench;
	private IStructuredSelection selection = StructuredSelection.EMPTY;
	private ImportRunsPage page;

	/** Called by the workbench. */
	public ImportRunsWizard() {
		super(Messages.importTitle, Icon.IMPORT_BANNER);
	}

	@Override
	public void init(IWorkbench owner, IStructuredSelection present) {
		workbench = owner;
		selection = present;
	}

	@Override
	public void addPages() {
		page = new ImportRunsPage(places(selection));
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.remember();
		ImportRequest request = page.request();
		if (request.copy())
			new RunCopyJob(request).schedule();
		else
			new RunLinkJob(request).schedule();
		showRuns();
		return true;
	}

	/** Where they will appear. */
	private void showRuns() {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null)
			return;
		try {
			window.getActivePage().showView(Ids.RUNS_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
		}
	}
}
