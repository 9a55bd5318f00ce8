/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.experiment.internal.export.ExportItem;
import org.gaitwright.experiment.internal.export.RunExport;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.ui.internal.runs.FolderRefresh;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.gaitwright.ui.internal.runs.RunProblem;

/** Exports runs one after another: each wholly or not at all, and the others where one fails. */
final class RunExportJob extends Job {
	private final ExportRequest request;
	private final TransferResult result = new TransferResult();

	RunExportJob(ExportRequest request) {
		super(Messages.exporting);
		this.request = request;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Map<Path, Path> targets = request.targets();
		SubMonitor progress = SubMonitor.convert(monitor, targets.size() * request.items().size());
		try {
			targets.forEach((run, target) -> export(run, target, progress.split(request.items().size())));
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} finally {
			TransferReport.show(Messages.exportTitle, summary(monitor.isCanceled()), result.problems());
		}
		return Status.OK_STATUS;
	}

	private String summary(boolean cancelled) {
		String where = request.folder() == null ? Messages.exportedInRuns
				: NLS.bind(Messages.exportedInto, request.folder());
		String what = NLS.bind(cancelled ? Messages.exportCancelled : Messages.exported,
				new Object[] { result.runs(), request.runs().size(), result.files() });
		return result.runs() == 0 ? what : what + ' ' + where;
	}

	private void export(Path run, Path target, SubMonitor progress) {
		String name = RunEntry.name(run);
		progress.subTask(name);
		progress.setWorkRemaining(request.items().size());
		try {
			if (Files.exists(target.resolve(RunLayout.INFO)))
				throw new IOException(NLS.bind(Messages.targetIsRun, target));
			RunReader reader = RunReader.open(run);
			Set<ExportItem> items = EnumSet.copyOf(request.items());
			items.retainAll(new RunExport(reader, target).available());
			if (items.isEmpty())
				throw new IOException(Messages.noneOfThese);
			result.done(write(reader, items, target, progress));
			tellMissing(name, items);
			refresh(target);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (IOException | CoreException | RuntimeException e) { // whatever is wrong with one, the others go on
			result.problem(NLS.bind(Messages.exportFailed, name, RunProblem.text(run, e)));
		}
	}

	/** One part after another, so that it can be cancelled between. */
	private int write(RunReader run, Set<ExportItem> items, Path target, SubMonitor progress) throws IOException {
		int files = 0;
		try (Staging staging = new Staging(request.folder() == null ? run.path() : request.folder())) {
			RunExport export = new RunExport(run, staging.content());
			for (ExportItem item : items) {
				progress.split(1);
				files += export.write(EnumSet.of(item), request.format()).size();
			}
			if (progress.isCanceled())
				throw new OperationCanceledException();
			staging.into(target);
		}
		return files;
	}

	private void tellMissing(String name, Set<ExportItem> items) {
		Set<ExportItem> missing = EnumSet.copyOf(request.items());
		missing.removeAll(items);
		if (!missing.isEmpty())
			result.problem(NLS.bind(Messages.withoutParts, name, missing.stream()
					.map(item -> item.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")))); //$NON-NLS-1$
	}

	private void refresh(Path target) throws CoreException {
		FolderRefresh.deep(request.folder() == null ? target.getParent() : request.folder());
	}
}
