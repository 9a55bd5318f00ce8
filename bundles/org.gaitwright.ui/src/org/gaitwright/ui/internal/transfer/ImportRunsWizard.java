/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.gaitwright.ui.internal.UiPlugin.Icon;

/** Brings run directories of elsewhere into the workspace: links the folder, or copies the runs. */
public final class ImportRunsWizard extends TransferWizard implements IImportWizard {
	private IStructuredSelection selection = StructuredSelection.EMPTY;
	private ImportRunsPage page;

	/** Called by the workbench. */
	public ImportRunsWizard() {
		super(Messages.importTitle, Icon.IMPORT_BANNER);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection present) {
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
		return true;
	}
}
