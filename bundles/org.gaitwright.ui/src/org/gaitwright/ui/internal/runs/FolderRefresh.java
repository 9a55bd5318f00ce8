/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Tells the workspace of files that came or went without it. Blocks; does nothing for folders outside. */
public final class FolderRefresh {
	private FolderRefresh() {
	}

	/** What is in the folder itself. */
	static void flat(Path folder, IProgressMonitor monitor) throws CoreException {
		refresh(folder, IResource.DEPTH_ONE, monitor);
	}

	/** All below the folder. */
	public static void deep(Path folder) throws CoreException {
		refresh(folder, IResource.DEPTH_INFINITE, null);
	}

	private static void refresh(Path folder, int depth, IProgressMonitor monitor) throws CoreException {
		for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri()))
			if (container.getProject() == null || container.getProject().isOpen())
				container.refreshLocal(depth, monitor);
	}
}
