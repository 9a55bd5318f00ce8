/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.ui.internal.runs.RunProblem;

/**
 * Reads the trajectories of a run, again whenever a later iteration has replaced them: first what is in the file, then what
 * the compiled experiment adds to it.
 */
final class MotionJob extends Job {
	private static final long EVERY_MS = 1000;

	/**
	 * What was read.
	 *
	 * @param run     the run directory
	 * @param motion  the trajectories, or null
	 * @param problem why there are none, empty where there are
	 */
	record Answer(Path run, Motion motion, String problem) {
	}

	private final Consumer<Answer> show;
	private volatile Path wanted;
	private volatile boolean stopped;
	private final SceneBuilder scenes = new SceneBuilder();
	private Path read;
	private String stamp = ""; //$NON-NLS-1$

	MotionJob(Consumer<Answer> show) {
		super(Messages.readingTrajectories);
		this.show = show;
		setSystem(true);
	}

	/** Reads this run from now on. */
	void follow(Path run) {
		wanted = run;
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
		Path run = wanted;
		String now = stamp(run);
		if (!run.equals(read) || !now.equals(stamp)) {
			read = run;
			stamp = now;
			Answer answer = answer(run);
			show.accept(answer);
			if (answer.motion() != null && !monitor.isCanceled() && run.equals(wanted))
				show.accept(new Answer(run, scenes.complete(answer.motion(), run), "")); //$NON-NLS-1$
		}
		schedule(run.equals(wanted) ? EVERY_MS : 0);
		return Status.OK_STATUS;
	}

	private static Answer answer(Path run) {
		try {
			return new Answer(run, Motion.read(run), ""); //$NON-NLS-1$
		} catch (IOException | RuntimeException e) {
			return new Answer(run, null, RunProblem.text(run, e));
		}
	}

	private static String stamp(Path run) {
		Path file = run.resolve(RunLayout.TRAJECTORIES);
		try {
			return Files.getLastModifiedTime(file) + " " + Files.size(file); //$NON-NLS-1$
		} catch (IOException e) {
			return "none"; //$NON-NLS-1$
		}
	}
}
