/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Looks for runs below the workspace's folders again and again. */
final class RunSearchJob extends Job {
	private static final long EVERY_MS = 1000;
	private static final long SELDOM_MS = 5000;
	/** The job rests this many times as long as it looks: a large file tree is walked less often. */
	private static final long REST = 10;

	/**
	 * What was found.
	 *
	 * @param runs    in the order of their paths
	 * @param problem why they may not be all, for people; empty for nothing
	 */
	record Found(List<RunEntry> runs, String problem) {
	}

	private final Consumer<Found> show;
	private final RunEntryReader reader = new RunEntryReader();
	private Found seen;
	private volatile boolean asked;
	private volatile boolean stopped;

	RunSearchJob(Consumer<Found> show) {
		super(Messages.lookingForRuns);
		this.show = show;
		setSystem(true);
	}

	/** Looks at once. */
	void ask() {
		asked = true;
		if (getState() == SLEEPING)
			wakeUp();
		else
			schedule();
	}

	/** Ends for good. */
	void stop() {
		stopped = true;
		cancel();
	}

	@Override
	public boolean shouldSchedule() {
		return !stopped;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		asked = false;
		long begin = System.nanoTime();
		Found found = look(monitor);
		if (monitor.isCanceled())
			return Status.CANCEL_STATUS;
		if (!found.equals(seen)) {
			seen = found;
			show.accept(found);
		}
		long rest = Math.clamp(REST * (System.nanoTime() - begin) / 1_000_000, EVERY_MS, SELDOM_MS);
		schedule(asked ? 0 : rest);
		return Status.OK_STATUS;
	}

	/** What cannot be dealt with must not end the search: the next look may find it mended. */
	private Found look(IProgressMonitor monitor) {
		List<RunEntry> runs = new ArrayList<>();
		try {
			Set<Path> directories = RunFolders.runsBelow(RunFolders.ofWorkspace(), monitor::isCanceled);
			reader.retain(directories);
			for (Path directory : directories)
				if (!monitor.isCanceled())
					runs.add(reader.read(directory));
			return new Found(List.copyOf(runs), ""); //$NON-NLS-1$
		} catch (RuntimeException e) {
			return new Found(List.copyOf(runs), NLS.bind(Messages.searchFailed, e));
		}
	}
}
