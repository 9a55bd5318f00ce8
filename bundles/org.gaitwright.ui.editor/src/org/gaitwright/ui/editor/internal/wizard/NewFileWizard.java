/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.wizard;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.gaitwright.ui.editor.ExperimentEditor;

/** Makes a file from a shipped one and opens it. */
abstract class NewFileWizard extends Wizard implements INewWizard {

	private final TemplateKind kind;
	private IWorkbench workbench;
	private TemplatePage template;
	private FilePage file;
	private IStructuredSelection selection;

	/** @param kind what is made */
	NewFileWizard(TemplateKind kind) {
		this.kind = kind;
	}

	@Override
	public void init(IWorkbench owner, IStructuredSelection present) {
		workbench = owner;
		selection = present;
		setWindowTitle(kind.title());
	}

	@Override
	public void addPages() {
		template = new TemplatePage(kind);
		file = new FilePage(selection, template, kind);
		addPage(template);
		addPage(file);
	}

	/** The second page is made when it is shown, with the file name that goes with the template. */
	@Override
	public void createPageControls(Composite container) {
		template.createControl(container);
	}

	@Override
	public boolean canFinish() {
		return file.getControl() != null && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		IFile created = file.createNewFile();
		if (created == null) {
			return false;
		}
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		BasicNewResourceWizard.selectAndReveal(created, window);
		window.getShell().getDisplay().asyncExec(() -> open(window, created)); // after the wizard is gone
		return true;
	}

	private static void open(IWorkbenchWindow window, IFile created) {
		if (window.getActivePage() == null) {
			return;
		}
		try {
			IDE.openEditor(window.getActivePage(), created, ExperimentEditor.ID);
		} catch (PartInitException failed) {
			StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
