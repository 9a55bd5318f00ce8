/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.ui.internal.preferences.RunPreferences;

/**
 * A run of an experiment that this workbench started. Cancelling the job ends the run at its next check; what it has done
 * is kept and can be resumed.
 */
public final class RunJob extends Job {
	private static final RunQueue QUEUE = new RunQueue(RunPreferences::runsAtATime);

	private final RunTask task;
	private final RunExecution execution;
	private final RunProcess process;
	private volatile Path directory;

	private RunJob(RunTask task, RunExecution execution, RunProcess process) {
		super(NLS.bind(Messages.running, task.name()));
		this.task = task;
		this.execution = execution;
		this.process = process;
		setPriority(LONG);
	}

	/** Queues a run. */
	static RunJob queue(RunTask task, RunExecution execution, RunProcess process) {
		RunsAtExit.install();
		RunJob job = new RunJob(task, execution, process);
		process.begin(job::cancel);
		int before = QUEUE.jobs().size();
		job.addJobChangeListener(IJobChangeListener.onDone(done -> job.over(done.getResult())));
		QUEUE.add(job);
		if (job.getState() == SLEEPING)
			process.say(NLS.bind(Messages.queued, before));
		return job;
	}

	/** The runs of this workbench that wait or run. */
	public static List<RunJob> active() {
		return QUEUE.jobs().stream().map(RunJob.class::cast).toList();
	}

	/** Whether a run of this workbench writes there, or waits to go on there. */
	public static boolean isUnderWay(Path run) {
		return active().stream().anyMatch(job -> run.equals(job.directory)
				|| job.task.resumes() && run.equals(job.task.folder()));
	}

	/** Whether a run of this workbench is held. */
	public static boolean isHeld(Path run) {
		return active().stream().anyMatch(job -> run.equals(job.directory) && job.execution.isHeld());
	}

	/** To be called when more runs may go on at a time. */
	public static void wakeUpWaiting() {
		QUEUE.wakeUp();
	}

	/** What is run, for people. */
	String subject() {
		return task.name();
	}

	/** The run directory, null until it exists. */
	public Path directory() {
		return directory;
	}

	private void announce(Path run) {
		directory = run;
		process.say(NLS.bind(Messages.runDirectory, run));
		StartedRuns.tell(run);
	}

	/** Holds the run, or lets it go on; console, Progress and Runs view tell which. */
	void pauseOrGoOn() {
		if (!execution.pauseOrGoOn()) {
			process.warn(Messages.cannotPause);
			return;
		}
		boolean held = execution.isHeld();
		process.say(held ? Messages.held : Messages.goesOn);
		setName(NLS.bind(held ? Messages.runningHeld : Messages.running, task.name()));
	}

	/** Ends the run after the iteration under way; one that waits for its turn is called off. */
	void finish() {
		if (getState() == RUNNING)
			execution.finish();
		else
			cancel();
	}

	@Override
	protected void canceling() {
		execution.cancel();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		int exit = RunExecution.FAILED;
		try {
			exit = execution.run(task, this::announce, monitor, process);
		} catch (InvalidExperimentException | ExperimentException | IOException e) {
			process.warn(e.getMessage());
		} catch (InterruptedException e) {
			execution.cancel();
			exit = RunExecution.CANCELLED;
		} catch (RuntimeException | LinkageError e) {
			// of a contribution: the workbench works on
			process.warn(NLS.bind(Messages.defect, e));
			ILog.of(RunJob.class).error(NLS.bind(Messages.defect, e), e);
		}
		process.end(exit);
		// the console and the Runs view tell how it ended; a dialog on top would only be in the way
		return exit == RunExecution.CANCELLED ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private void over(IStatus result) {
		if (!process.isTerminated()) { // called off before its turn
			process.say(Messages.calledOff);
			process.end(result.isOK() ? RunExecution.DONE : RunExecution.CANCELLED);
		}
		refresh(task.folder());
	}

	/** In a job of its own: the one that ends still holds its rule. */
	private static void refresh(Path folder) {
		for (IContainer container : ResourcesPlugin.getWorkspace().getRoot()
				.findContainersForLocationURI(folder.toUri())) {
			Job refresh = Job.create(Messages.refreshing,
					(ICoreRunnable) monitor -> container.refreshLocal(IResource.DEPTH_INFINITE, monitor));
			refresh.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().refreshRule(container));
			refresh.setSystem(true);
			refresh.schedule();
		}
	}
}
