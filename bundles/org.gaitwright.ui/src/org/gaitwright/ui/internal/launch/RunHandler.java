/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs the selected experiment file, or that of the editor; what was edited is saved before. */
public final class RunHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IEditorPart editor = window.getActivePage().getActiveEditor();
		IFile selected = RunShortcut.experiment(HandlerUtil.getCurrentSelection(event));
		IFile file = selected != null ? selected : RunShortcut.experiment(editor);
		if (file == null)
			return null;
		if (editor != null && editor.isDirty() && file.equals(RunShortcut.experiment(editor))
				&& !window.getActivePage().saveEditor(editor, true))
			return null;
		RunShortcut.run(file);
		return null;
	}
}
