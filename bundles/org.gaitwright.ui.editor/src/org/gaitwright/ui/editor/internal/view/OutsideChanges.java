/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.view;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.gaitwright.ui.editor.internal.document.DocumentFile;
import org.gaitwright.ui.editor.internal.document.Reading;

/**
 * Follows a file that others change: an editor without changes shows the new content, and closes when the file is
 * gone. Where there are changes nothing happens before the user saves, who is then asked.
 */
public final class OutsideChanges implements IResourceChangeListener {

	private final ExperimentEditor editor;
	private final DocumentFile file;
	private final Reading reading;
	private final Display display;

	/**
	 * Follows from now on.
	 *
	 * @param editor  the editor
	 * @param file    its file
	 * @param reading reads the file
	 * @param display on whose thread the editor lives
	 */
	public OutsideChanges(ExperimentEditor editor, DocumentFile file, Reading reading, Display display) {
		this.editor = editor;
		this.file = file;
		this.reading = reading;
		this.display = display;
		if (file.workspaceFile() != null) {
			ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		}
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta().findMember(file.workspaceFile().getFullPath());
		if (delta == null) {
			return;
		}
		boolean gone = delta.getKind() == IResourceDelta.REMOVED;
		if (gone || (delta.getFlags() & IResourceDelta.CONTENT) != 0) {
			display.asyncExec(() -> follow(gone));
		}
	}

	private void follow(boolean gone) {
		if (editor.document().isDisposed() || editor.isDirty()) {
			return;
		}
		if (gone) {
			editor.close(false);
		} else {
			reading.scheduleIfChanged();
		}
	}

	/** Follows no longer. */
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}
}
