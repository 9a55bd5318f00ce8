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

/** Looks for runs below the workspace's folders again and again. */
final class RunSearchJob extends Job {
	private static final long EVERY_MS = 1000;
	private static final long FEWER_MS = 5000;
	/** A file tree that takes longer to walk is walked less often. */
	private static final long SLOW_NS = 200_000_000;

	private final Consumer<List<RunEntry>> show;
	private final RunEntryReader reader = new RunEntryReader();
	private List<RunEntry> seen;
	private volatile boolean stopped;

	RunSearchJob(Consumer<List<RunEntry>> show) {
		super(Messages.lookingForRuns);
		this.show = show;
		setSystem(true);
	}

	/** Looks at once. */
	void ask() {
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
		long begin = System.nanoTime();
		Set<Path> directories = RunFolders.runsBelow(RunFolders.ofWorkspace());
		reader.retain(directories);
		List<RunEntry> runs = new ArrayList<>();
		for (Path directory : directories) {
			if (monitor.isCanceled())
				return Status.CANCEL_STATUS;
			runs.add(reader.read(directory));
		}
		if (!runs.equals(seen)) {
			seen = runs;
			show.accept(runs);
		}
		schedule(System.nanoTime() - begin > SLOW_NS ? FEWER_MS : EVERY_MS);
		return Status.OK_STATUS;
	}
}
