/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.wizards.IWizardRegistry;

/** Drives the wizard that is open. */
final class Wizards {
	private Wizards() {
	}

	/** Opens a wizard in a dialog, as the workbench would. */
	static void open(IWizardRegistry registry, String id, IStructuredSelection selection) throws InterruptedException {
		Ui.display().asyncExec(() -> {
			try {
				IWorkbenchWizard wizard = registry.findWizard(id).createWizard();
				wizard.init(Ui.window().getWorkbench(), selection);
				new WizardDialog(Ui.window().getShell(), wizard).open();
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		});
		awaitOpen();
	}

	static void awaitOpen() throws InterruptedException {
		Ui.await("the wizard", () -> shell() != null);
	}

	/** The window of the wizard; null where there is none. In the user-interface thread. */
	static Shell shell() {
		return Arrays.stream(Ui.display().getShells())
				.filter(shell -> shell.isVisible() && shell.getData() instanceof WizardDialog).findFirst().orElse(null);
	}

	/** What the page says at its top: an error where there is one, the message otherwise. In the user-interface thread. */
	static String message() {
		var page = ((WizardDialog) shell().getData()).getCurrentPage();
		return page.getErrorMessage() == null ? String.valueOf(page.getMessage()) : page.getErrorMessage();
	}

	static Button button(String label) {
		List<Button> found = Ui.all(Ui.call(Wizards::shell), Button.class,
				button -> button.getText().replace("&", "").startsWith(label));
		if (found.isEmpty())
			throw new AssertionError("No button " + label);
		return found.get(0);
	}

	static boolean isEnabled(String label) {
		Button button = button(label);
		return Ui.call(button::isEnabled);
	}

	static void press(String label) {
		Ui.selected(button(label));
	}

	/** Checks a box, or takes the check back. */
	static void check(String label, boolean on) {
		Button button = button(label);
		Ui.run(() -> button.setSelection(on));
		Ui.selected(button);
	}

	/** Chooses one of several buttons, as a click does. */
	static void choose(String label) {
		Button chosen = button(label);
		Ui.run(() -> {
			for (var each : chosen.getParent().getChildren())
				if (each instanceof Button other && (other.getStyle() & SWT.RADIO) != 0 && other != chosen
						&& other.getSelection()) {
					other.setSelection(false);
					other.notifyListeners(SWT.Selection, new Event());
				}
			chosen.setSelection(true);
			chosen.notifyListeners(SWT.Selection, new Event());
		});
	}
}
