/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.internal.preferences.RunPreferences;
import org.gaitwright.ui.internal.runs.FolderRefresh;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.gaitwright.ui.internal.runs.RunProblem;

/**
 * Copies runs into the runs folder of a project: each wholly or not at all, under a name that is free, and the others where
 * one fails.
 */
final class RunCopyJob extends Job {
	private static final String FALLBACK = "runs"; //$NON-NLS-1$

	private final ImportRequest request;
	private final Path target;
	private final TransferResult result = new TransferResult();

	RunCopyJob(ImportRequest request) {
		super(Messages.copying);
		this.request = request;
		target = target(request.project());
		setUser(true);
	}

	/** Where runs go in a project; a folder for the runs of all projects is none in this one. */
	static Path target(IProject project) {
		Path folder = Path.of(RunPreferences.folder());
		return project.getLocation().toPath().resolve(folder.isAbsolute() ? Path.of(FALLBACK) : folder).normalize();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Map<Path, Path> names = ShortNames.of(request.runs());
		SubMonitor progress = SubMonitor.convert(monitor, names.size());
		try {
			names.forEach((run, name) -> copy(run, target.resolve(name), progress.split(1)));
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} finally {
			refresh();
			TransferReport.show(Messages.importTitle, NLS.bind(
					monitor.isCanceled() ? Messages.copyCancelled : Messages.copied,
					new Object[] { result.runs(), request.runs().size(), target }), result.problems());
		}
		return Status.OK_STATUS;
	}

	private void copy(Path run, Path wanted, SubMonitor progress) {
		String name = RunEntry.name(run);
		progress.subTask(name);
		try (Staging staging = new Staging(target)) {
			if (RunReader.open(run).status() == RunStatus.RUNNING)
				throw new IOException(Messages.stillRunning);
			int files = copy(run, staging.content(), (IProgressMonitor) progress);
			staging.as(wanted);
			result.done(files);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (IOException | RuntimeException e) { // whatever is wrong with one, the others go on
			result.problem(NLS.bind(Messages.copyFailed, name, RunProblem.text(run, e)));
		}
	}

	/** Plain files only: a link would lead elsewhere, or nowhere, from the copy. */
	private static int copy(Path from, Path to, IProgressMonitor monitor) throws IOException {
		int[] files = { 0 };
		Files.walkFileTree(from, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(to.resolve(from.relativize(folder)));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				if (monitor.isCanceled())
					throw new OperationCanceledException();
				if (attributes.isRegularFile()) {
					Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
					files[0]++;
				}
				return FileVisitResult.CONTINUE;
			}
		});
		return files[0];
	}

	private void refresh() {
		try {
			FolderRefresh.deep(request.project().getLocation().toPath());
		} catch (CoreException e) {
			result.problem(e.getMessage());
		}
	}
}
