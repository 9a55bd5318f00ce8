/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** Links folders with runs into a project, so that the view shows them. */
final class LinkFolder {
	private final Consumer<String> report;

	/** @param report told the outcome, for people; from any thread */
	LinkFolder(Consumer<String> report) {
		this.report = report;
	}

	/** Asks for the folder; it is linked into the first open project. */
	void ask(Shell shell) {
		IProject project = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
				.filter(IProject::isOpen).findFirst().orElse(null);
		if (project == null) {
			report.accept(Messages.linkFolderNoProject);
			return;
		}
		DirectoryDialog dialog = new DirectoryDialog(shell);
		dialog.setText(Messages.linkFolderTip);
		dialog.setMessage(NLS.bind(Messages.linkFolderAsk, project.getName()));
		String folder = dialog.open();
		if (folder != null)
			link(IPath.fromOSString(folder), project);
	}

	/** Links a folder in a job. */
	Job link(IPath location, IProject project) {
		Job job = Job.create(Messages.linkingFolder, monitor -> {
			IFolder link = free(project, location.lastSegment() == null ? "runs" : location.lastSegment()); //$NON-NLS-1$
			try {
				link.createLink(location, IResource.BACKGROUND_REFRESH, monitor);
				report.accept(NLS.bind(Messages.linkFolderDone, location, project.getName()));
			} catch (CoreException e) {
				report.accept(NLS.bind(Messages.linkFolderFailed, location, e.getMessage()));
			}
			return Status.OK_STATUS;
		});
		job.setRule(project);
		job.schedule();
		return job;
	}

	private static IFolder free(IProject project, String name) {
		IFolder folder = project.getFolder(name);
		for (int i = 2; folder.exists(); i++)
			folder = project.getFolder(name + "-" + i); //$NON-NLS-1$
		return folder;
	}
}
