/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;

/** Opens a wizard as the File menu would, without the page that asks for one. */
public final class WizardOpening {
	private WizardOpening() {
	}

	/** Blocks until the wizard is closed; does nothing where there is no such wizard. */
	public static void open(Shell shell, IWizardRegistry wizards, String id, IStructuredSelection selection) {
		try {
			IWizardDescriptor descriptor = wizards.findWizard(id);
			if (descriptor == null)
				return;
			IWorkbenchWizard wizard = descriptor.createWizard();
			wizard.init(PlatformUI.getWorkbench(), selection);
			new WizardDialog(shell, wizard).open();
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
