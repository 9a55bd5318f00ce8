/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.app.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** Opens a wizard for something new. */
final class NewWizard {
	private NewWizard() {
	}

	/** Does nothing where there is no such wizard. */
	static void open(IWorkbenchWindow window, String id) {
		IWizardDescriptor descriptor = window.getWorkbench().getNewWizardRegistry().findWizard(id);
		if (descriptor == null)
			return;
		try {
			IWorkbenchWizard wizard = descriptor.createWizard();
			wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
			new WizardDialog(window.getShell(), wizard).open();
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
