/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.ExperimentRuns;
import org.gaitwright.experiment.RunOutcome;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.solver.search.SearchControl;
import org.gaitwright.solver.search.SearchListener;
import org.gaitwright.solver.search.StopReason;
import org.gaitwright.ui.Ids;

/**
 * A run of an experiment in this process. Cancelling the job ends the run at its next check; what it has done is kept and
 * can be resumed. Runs queue: one at a time, on all processors but one.
 */
public final class RunJob extends Job {
	/** What is to be done. */
	@FunctionalInterface
	interface Work {
		/** Blocks until done. */
		RunOutcome run(ExperimentRuns runs, RunJob job, List<SearchListener> listeners)
				throws ExperimentException, InvalidExperimentException, IOException;
	}

	private static final Object FAMILY = new Object();
	private static final ISchedulingRule ONE_AT_A_TIME = new ISchedulingRule() {
		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private final SearchControl control = new SearchControl();
	private final Work work;
	private final RunConsole console;
	private volatile Path directory;

	/** @param name of the experiment or run, for people */
	RunJob(String name, RunConsole console, Work work) {
		super(NLS.bind(Messages.running, name));
		this.work = work;
		this.console = console;
		setRule(ONE_AT_A_TIME);
		setPriority(LONG);
	}

	/** Threads for a run: one processor is left for the user interface. */
	static int threads() {
		return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
	}

	/** The runs of this process that wait or run. */
	static List<RunJob> active() {
		return Arrays.stream(getJobManager().find(FAMILY)).map(RunJob.class::cast).toList();
	}

	/** The run directory, null until it exists. */
	public Path directory() {
		return directory;
	}

	void announce(Path run) {
		directory = run;
		console.say(NLS.bind(Messages.runDirectory, run));
	}

	SearchControl control() {
		return control;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected void canceling() {
		control.cancel();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			String program = "gaitwright " + Platform.getBundle(Ids.BUNDLE).getVersion(); //$NON-NLS-1$
			ExperimentRuns runs = new ExperimentRuns(new ExperimentCompiler(), program);
			RunOutcome outcome = work.run(runs, this, List.of(new RunReport(monitor, console)));
			return ended(outcome);
		} catch (InvalidExperimentException | ExperimentException | IOException e) {
			console.warn(e.getMessage());
			return Status.OK_STATUS;
		}
	}

	/** The console and the Runs view tell how it ended; a dialog on top would only be in the way. */
	private IStatus ended(RunOutcome outcome) {
		StopReason reason = outcome.search().reason();
		if (reason == StopReason.FAILED) {
			console.warn(outcome.search().message());
			if (outcome.search().cause() != null)
				ILog.of(RunJob.class).error(outcome.search().message(), outcome.search().cause());
		} else
			console.say(reason.description());
		return reason == StopReason.CANCELLED ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}
}
