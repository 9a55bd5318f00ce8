/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.internal.launch.RunJob;

/** Deletes run directories; links out of them are removed, not followed. */
final class RunDeletion extends Job {
	private final List<Path> directories;
	private final Consumer<String> failed;

	/** @param failed told what could not be deleted, and why */
	RunDeletion(List<Path> directories, Consumer<String> failed) {
		super(Messages.deletingRuns);
		this.directories = List.copyOf(directories);
		this.failed = failed;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<String> failures = new ArrayList<>();
		SubMonitor progress = SubMonitor.convert(monitor, directories.size());
		for (Path directory : directories) {
			if (progress.isCanceled())
				return Status.CANCEL_STATUS;
			try {
				if (isRunning(directory)) {
					failures.add(NLS.bind(Messages.deleteRunning, RunEntry.name(directory)));
					continue;
				}
				delete(directory);
				FolderRefresh.flat(directory.getParent(), progress.split(1));
			} catch (IOException | CoreException e) {
				failures.add(NLS.bind(Messages.deleteFailed, directory, RunProblem.text(directory, e)));
			}
		}
		if (!failures.isEmpty())
			failed.accept(String.join("\n", failures)); //$NON-NLS-1$
		return Status.OK_STATUS;
	}

	/** Asked at the last moment: it may have gone on since it was listed, or be about to. */
	private static boolean isRunning(Path directory) {
		if (RunJob.isUnderWay(directory))
			return true;
		try {
			return RunReader.open(directory).status() == RunStatus.RUNNING;
		} catch (IOException | RuntimeException unreadable) {
			return false; // what cannot be read can be deleted
		}
	}

	private static void delete(Path directory) throws IOException {
		Files.walkFileTree(directory, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
				if (failure != null)
					throw failure;
				Files.delete(folder);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
