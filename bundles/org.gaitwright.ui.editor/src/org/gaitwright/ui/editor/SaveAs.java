/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.SaveAsDialog;

/** Asks for another file in the workspace. */
final class SaveAs {

	private SaveAs() {
	}

	/** Returns the file that the user gives, {@code null} if the user changes their mind. */
	static IFile ask(Shell shell, IFile present) {
		SaveAsDialog dialog = new SaveAsDialog(shell);
		if (present != null) {
			dialog.setOriginalFile(present);
		}
		IPath path = dialog.open() == Window.OK ? dialog.getResult() : null;
		return path == null ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(path);
	}
}
