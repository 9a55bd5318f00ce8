/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.app.internal;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.ui.Ids;

/** Trains a first policy: makes a project with a copy of the swimmer where there is none yet, opens it, and runs it. */
final class FirstPolicy {
	private static final String PROJECT = "gaits"; //$NON-NLS-1$
	private static final String EXPERIMENT = "swimmer"; //$NON-NLS-1$
	private static final String FILE = "swimmer.experiment"; //$NON-NLS-1$

	private FirstPolicy() {
	}

	static void train(IWorkbenchWindow window) {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
		IFile file = project.getFile(FILE);
		Job job = Job.create(Messages.making, (ICoreRunnable) monitor -> make(project, file, monitor));
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.addJobChangeListener(IJobChangeListener.onDone(event -> {
			if (event.getResult().isOK())
				window.getShell().getDisplay().asyncExec(() -> run(window, file));
		}));
		job.schedule();
	}

	private static void make(IProject project, IFile file, IProgressMonitor monitor) throws CoreException {
		if (!project.exists())
			project.create(monitor);
		project.open(monitor);
		if (file.exists())
			return;
		URIConverter addresses = new ExtensibleURIConverterImpl();
		try {
			URI swimmer = ExperimentCatalog.installed().find(EXPERIMENT);
			try (InputStream content = addresses.createInputStream(swimmer)) {
				file.create(content, true, monitor);
			}
		} catch (ExperimentException | IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	private static void run(IWorkbenchWindow window, IFile file) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null)
			return;
		try {
			page.showView(Ids.CONVERGENCE_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
			page.activate(IDE.openEditor(page, file));
			window.getService(IHandlerService.class).executeCommand(Ids.RUN_COMMAND, null);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		} catch (CommandException e) {
			StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
