/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.gaitwright.solver.run.RunLayout;

/** Finds run directories. */
public final class RunFolders {
	private static final int DEPTH = 8;

	private RunFolders() {
	}

	/** Folders in which there may be runs: those of the open projects, and what is linked into them. */
	public static Collection<Path> ofWorkspace() {
		Set<Path> folders = new LinkedHashSet<>();
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		for (IProject project : root.getProjects()) {
			add(project, folders);
			try {
				if (project.isOpen())
					for (IResource member : project.members())
						if (member.isLinked())
							add(member, folders);
			} catch (CoreException e) {
				continue; // closed or deleted meanwhile
			}
		}
		return folders;
	}

	private static void add(IResource resource, Set<Path> folders) {
		IPath location = resource.isAccessible() ? resource.getLocation() : null;
		if (location != null)
			folders.add(location.toPath());
	}

	/**
	 * The run directories below these folders, in the order of their paths. What cannot be read is left out.
	 *
	 * @param stop asked again and again whether the search shall end with what it has found
	 */
	public static Set<Path> runsBelow(Collection<Path> folders, BooleanSupplier stop) {
		Set<Path> runs = new TreeSet<>();
		SimpleFileVisitor<Path> visitor = new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				if (stop.getAsBoolean())
					return FileVisitResult.TERMINATE;
				if (isRun(folder)) {
					runs.add(folder);
					return FileVisitResult.SKIP_SUBTREE;
				}
				boolean hidden = folder.getFileName() != null && folder.getFileName().toString().startsWith("."); //$NON-NLS-1$
				return hidden && !folders.contains(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				return stop.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) {
				return FileVisitResult.CONTINUE;
			}
		};
		for (Path folder : folders)
			try {
				Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEPTH, visitor);
			} catch (IOException e) {
				continue; // gone meanwhile; the next look tells
			}
		return runs;
	}

	private static boolean isRun(Path folder) {
		return Files.isRegularFile(folder.resolve(RunLayout.INFO));
	}

	/** The run directory that an object of a selection stands for, or in which its file is; null if none. */
	public static Path runOf(Object selected) {
		if (selected instanceof RunEntry entry)
			return entry.directory();
		IResource resource = selected instanceof IAdaptable adaptable ? adaptable.getAdapter(IResource.class) : null;
		if (resource == null || resource.getLocation() == null)
			return null;
		Path path = resource.getLocation().toPath();
		for (int level = 0; path != null && level < 2; path = path.getParent(), level++)
			if (isRun(path))
				return path;
		return null;
	}
}
