/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.study;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Study files in the workbench. */
public final class Studies {
	private static final String ENDING = "study"; //$NON-NLS-1$

	private Studies() {
	}

	/** The study file of a selection, null for none. */
	public static IFile of(ISelection selection) {
		if (selection instanceof IStructuredSelection structured)
			for (Object each : structured)
				if (Adapters.adapt(each, IFile.class) instanceof IFile file && isStudy(file))
					return file;
		return null;
	}

	/** The study file of an editor, null for none. */
	public static IFile of(IEditorPart editor) {
		IFile file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
		return file != null && isStudy(file) ? file : null;
	}

	/** Whether a file holds a study. */
	public static boolean isStudy(IFile file) {
		return ENDING.equals(file.getFileExtension()) && file.getLocation() != null;
	}

	/** Runs a study, and shows what came of it. */
	public static StudyRunJob run(IFile file) {
		StudyRunJob job = new StudyRunJob(file, report -> {
			ImageData figure = StudyDialog.figure(report.folder());
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(report, figure));
		});
		job.schedule();
		return job;
	}

	private static void show(StudyRunJob.Report report, ImageData figure) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null)
			new StudyDialog(window.getShell(), report, figure).open();
	}
}
