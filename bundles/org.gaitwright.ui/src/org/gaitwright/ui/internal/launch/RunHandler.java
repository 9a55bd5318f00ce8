/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gaitwright.ui.internal.study.Studies;

/** Runs the selected experiment or study file, or that of the editor; what was edited is saved before. */
public final class RunHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IEditorPart editor = window.getActivePage().getActiveEditor();
		IFile selected = file(HandlerUtil.getCurrentSelection(event));
		IFile edited = file(editor);
		IFile file = selected != null ? selected : edited;
		if (file == null)
			return null;
		if (file.equals(edited) && editor.isDirty())
			save(window.getActivePage(), editor, () -> run(file));
		else
			run(file);
		return null;
	}

	private static IFile file(ISelection selection) {
		IFile experiment = RunShortcut.experiment(selection);
		return experiment != null ? experiment : Studies.of(selection);
	}

	private static IFile file(IEditorPart editor) {
		IFile experiment = RunShortcut.experiment(editor);
		return experiment != null ? experiment : Studies.of(editor);
	}

	private static void run(IFile file) {
		if (Studies.isStudy(file))
			Studies.run(file);
		else
			RunShortcut.run(file);
	}

	/** Saves, which may take a job, and then goes on, unless the file could not be saved. */
	private static void save(IWorkbenchPage page, IEditorPart editor, Runnable then) {
		if (!page.saveEditor(editor, false))
			return;
		Display display = page.getWorkbenchWindow().getShell().getDisplay();
		List<Job> saving = editor instanceof ISaveablesSource source
				? Arrays.stream(source.getActiveSaveables()).flatMap(each -> Arrays.stream(Job.getJobManager().find(each)))
						.toList()
				: List.of();
		if (saving.isEmpty()) {
			if (!editor.isDirty())
				then.run();
			return;
		}
		saving.getLast().addJobChangeListener(IJobChangeListener.onDone(event -> {
			if (event.getResult().isOK())
				display.asyncExec(then);
		}));
	}
}
