/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.gaitwright.ui.internal.runs.RunFolders;

/** Looks for runs in a folder while a user chooses it: for a limited time, as it may be a whole disk. */
final class RunsInFolderJob extends Job {
	private static final long DELAY_MS = 250;
	private static final long MOST_NS = 20_000_000_000L;

	/**
	 * What is in a folder.
	 *
	 * @param folder   that was searched
	 * @param isFolder whether it is one
	 * @param runs     the run directories in it
	 * @param whole    whether all of it was searched
	 */
	record Found(Path folder, boolean isFolder, List<Path> runs, boolean whole) {
	}

	private final Consumer<Found> show;
	private volatile Path wanted;

	/** @param show takes what was found, not in the user-interface thread */
	RunsInFolderJob(Consumer<Found> show) {
		super(Messages.looking);
		this.show = show;
		setSystem(true);
	}

	/** Looks there soon; what was asked before is forgotten. */
	void look(Path folder) {
		cancel();
		wanted = folder;
		schedule(DELAY_MS);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Path folder = wanted;
		long end = System.nanoTime() + MOST_NS;
		boolean[] cut = { false };
		List<Path> runs = List.copyOf(RunFolders.runsBelow(List.of(real(folder)), () -> {
			cut[0] |= System.nanoTime() > end;
			return cut[0] || monitor.isCanceled();
		}));
		if (monitor.isCanceled())
			return Status.CANCEL_STATUS;
		show.accept(new Found(folder, Files.isDirectory(folder), runs, !cut[0]));
		return Status.OK_STATUS;
	}

	/** Links are followed to the folder that was chosen, none from there on. */
	private static Path real(Path folder) {
		try {
			return folder.toRealPath();
		} catch (IOException e) {
			return folder; // not there, as the search will find
		}
	}
}
