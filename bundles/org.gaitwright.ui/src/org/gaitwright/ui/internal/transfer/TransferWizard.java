/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.PlatformUI;
import org.gaitwright.ui.internal.UiPlugin.Icon;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.osgi.framework.FrameworkUtil;

/** A wizard of one page that starts a job and remembers what was chosen. */
abstract class TransferWizard extends Wizard {
	TransferWizard(String title, Icon icon) {
		setWindowTitle(title);
		setDefaultPageImageDescriptor(icon.descriptor());
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(getClass())).getDialogSettings();
		setDialogSettings(DialogSettings.getOrCreateSection(all, getClass().getSimpleName()));
	}

	/** Where the selected runs and resources are on the disk. */
	static Set<Path> places(IStructuredSelection selection) {
		Set<Path> places = new LinkedHashSet<>();
		for (Object each : selection) {
			IResource resource = Adapters.adapt(each, IResource.class);
			if (each instanceof RunEntry run)
				places.add(run.directory());
			else if (resource != null && resource.getLocation() != null)
				places.add(resource.getLocation().toPath());
		}
		return places;
	}
}
