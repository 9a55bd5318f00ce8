/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.util.List;
import java.util.Map;

import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.launch.RunAttributes;
import org.junit.jupiter.api.Test;

/** The dialogs in which runs are set up. */
class LaunchDialogsTest extends WithLaunches {
	@Test
	void theDialogShowsWhatIsWrong() throws Exception {
		ILaunchConfigurationWorkingCopy copy = configuration("dialog", List.of("optimizer.iterations=1", "nonsense"));
		copy.setAttribute(RunAttributes.SEED, "3");
		var saved = copy.doSave();
		try {
			Ui.display().asyncExec(() -> DebugUITools.openLaunchConfigurationDialogOnGroup(Ui.window().getShell(),
					new StructuredSelection(saved), IDebugUIConstants.ID_RUN_LAUNCH_GROUP));
			Ui.await("opened", () -> dialog("Run Configurations") != null);
			Ui.await("shown", () -> !Ui.all(dialog("Run Configurations"), org.eclipse.swt.widgets.Text.class,
					text -> text.getText().contains("nonsense") && text.isVisible()).isEmpty());
			Ui.screenshot("run-configurations");
			Ui.await("told", () -> !Ui.all(dialog("Run Configurations"), org.eclipse.swt.widgets.Text.class,
					text -> text.getText().contains("is no assignment")).isEmpty());
			Ui.run(() -> Ui.all(dialog("Run Configurations"), org.eclipse.swt.custom.CTabFolder.class, each -> true)
					.forEach(folder -> {
						folder.setSelection(1);
						Event event = new Event();
						event.item = folder.getItem(1);
						folder.notifyListeners(SWT.Selection, event);
					}));
			Ui.screenshot("run-configurations-execution");
		} finally {
			Ui.run(() -> dialog("Run Configurations").close());
			saved.delete();
		}
	}

	@Test
	void thePreferencesAreThere() throws Exception {
		Ui.display().asyncExec(() -> org.eclipse.ui.dialogs.PreferencesUtil
				.createPreferenceDialogOn(Ui.window().getShell(), Ids.PREFERENCES, null, Map.of()).open());
		Ui.await("opened", () -> dialog("Preferences") != null);
		try {
			Ui.await("the page", () -> !Ui.all(dialog("Preferences"), org.eclipse.swt.widgets.Text.class,
					text -> text.getText().equals("runs")).isEmpty());
			Ui.screenshot("preferences");
		} finally {
			Ui.run(() -> dialog("Preferences").close());
		}
	}
}
