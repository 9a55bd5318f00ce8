/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Links a folder with runs into a project, so that the workspace has them. */
final class RunLinkJob extends Job {
	private final Path folder;
	private final IProject project;

	RunLinkJob(ImportRequest request) {
		super(Messages.linking);
		folder = request.folder();
		project = request.project();
		setRule(project);
	}

	/** Why the folder cannot be linked, empty where it can; known before, without a look at the disk. */
	static String fault(Path folder, IProject project) {
		IStatus status = project.getWorkspace().validateLinkLocation(free(project, folder), IPath.fromPath(folder));
		return status.getSeverity() == IStatus.ERROR ? status.getMessage() : ""; //$NON-NLS-1$
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			free(project, folder).createLink(IPath.fromPath(folder), IResource.BACKGROUND_REFRESH, monitor);
		} catch (CoreException e) {
			TransferReport.show(Messages.importTitle, NLS.bind(Messages.linkFailed, folder, e.getMessage()),
					List.of(Messages.linkAdvice));
		}
		return Status.OK_STATUS;
	}

	private static IFolder free(IProject project, Path folder) {
		String name = folder.getFileName() == null ? "runs" : folder.getFileName().toString(); //$NON-NLS-1$
		IFolder free = project.getFolder(name);
		for (int i = 2; free.exists(); i++)
			free = project.getFolder(name + "-" + i); //$NON-NLS-1$
		return free;
	}
}
