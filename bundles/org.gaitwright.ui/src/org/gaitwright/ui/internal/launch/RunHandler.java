/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.RunOptions;
import org.gaitwright.model.experiment.Experiment;

/** Runs the selected experiment file, or that of the editor, into the folder {@code runs} of its project. */
public final class RunHandler extends AbstractHandler {
	private static final String ENDING = "experiment"; //$NON-NLS-1$
	private static final String RUNS = "runs"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IFile file = file(event);
		if (file == null)
			return null;
		IEditorPart editor = window.getActivePage().getActiveEditor();
		if (editor != null && editor.isDirty() && file.equals(editedFile(editor))
				&& !window.getActivePage().saveEditor(editor, true))
			return null;
		start(file, window);
		return null;
	}

	private static IFile file(ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection)
			for (Object each : selection)
				if (Adapters.adapt(each, IFile.class) instanceof IFile file && isExperiment(file))
					return file;
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		IFile edited = editor == null ? null : editedFile(editor);
		return edited != null && isExperiment(edited) ? edited : null;
	}

	private static IFile editedFile(IEditorPart editor) {
		return Adapters.adapt(editor.getEditorInput(), IFile.class);
	}

	private static boolean isExperiment(IFile file) {
		return ENDING.equals(file.getFileExtension()) && file.getLocation() != null;
	}

	/** Starts a run of an experiment file. */
	static RunJob start(IFile file, IWorkbenchWindow window) {
		String name = file.getName();
		URI address = URI.createFileURI(file.getLocation().toString());
		Path runs = file.getProject().getLocation().toPath().resolve(RUNS);
		RunConsole console = RunConsole.open(NLS.bind(Messages.consoleOf, name), window.getShell().getDisplay());
		RunJob job = new RunJob(name, console, (experiments, self, listeners) -> {
			Experiment experiment = ExperimentCatalog.installed().open(address, Map.of());
			RunOptions options = RunOptions.in(runs, RunJob.threads()).announcedTo(self::announce);
			return experiments.start(experiment, options, self.control(), listeners);
		});
		job.addJobChangeListener(IJobChangeListener.onDone(done -> refresh(file.getProject().getFolder(RUNS))));
		job.schedule();
		return job;
	}

	/** In a job of its own: the one that ends still holds its rule. */
	private static void refresh(IFolder folder) {
		Job refresh = Job.create(Messages.refreshing,
				(ICoreRunnable) monitor -> folder.refreshLocal(IResource.DEPTH_INFINITE, monitor));
		refresh.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().refreshRule(folder));
		refresh.setSystem(true);
		refresh.schedule();
	}
}
