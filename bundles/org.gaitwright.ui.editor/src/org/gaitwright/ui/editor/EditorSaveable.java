/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;
import org.gaitwright.ui.editor.internal.document.Saving;

/** What the workbench saves of an editor: in a job, during which the editor can be used. */
final class EditorSaveable extends Saveable {

	private final ExperimentEditor editor;

	EditorSaveable(ExperimentEditor editor) {
		this.editor = editor;
	}

	@Override
	public boolean isDirty() {
		return editor.isDirty();
	}

	@Override
	public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shells) {
		Optional<Saving> saving = editor.saving();
		if (saving.isEmpty()) {
			monitor.setCanceled(true);
			return null;
		}
		return saving.get()::run;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		editor.doSave(monitor);
	}

	@Override
	public void disableUI(IWorkbenchPart[] parts, boolean closing) {
		// the content was taken already
	}

	@Override
	public void enableUI(IWorkbenchPart[] parts) {
		// it was never disabled
	}

	@Override
	public String getName() {
		return editor.getPartName();
	}

	@Override
	public String getToolTipText() {
		return editor.getTitleToolTip();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return editor.getEditorInput().getImageDescriptor();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof EditorSaveable saveable && saveable.editor == editor;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(editor);
	}
}
