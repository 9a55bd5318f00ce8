/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.ExperimentRuns;
import org.gaitwright.experiment.RunOptions;
import org.gaitwright.experiment.RunOutcome;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.solver.search.SearchControl;
import org.gaitwright.solver.search.SearchListener;
import org.gaitwright.solver.search.SearchOutcome;
import org.gaitwright.ui.Ids;

/** Runs in this process: at once, and it can be paused. */
final class RunInProcess implements RunExecution {
	private final SearchControl control = new SearchControl();

	@Override
	public int run(RunTask task, Consumer<Path> directory, IProgressMonitor monitor, RunLog log)
			throws ExperimentException, InvalidExperimentException, IOException {
		String program = "gaitwright " + Platform.getBundle(Ids.BUNDLE).getVersion(); //$NON-NLS-1$
		ExperimentRuns runs = new ExperimentRuns(new ExperimentCompiler(), program);
		return told(outcome(runs, task, directory, List.of(new RunReport(monitor, log))).search(), log);
	}

	private RunOutcome outcome(ExperimentRuns runs, RunTask task, Consumer<Path> directory,
			List<SearchListener> listeners) throws ExperimentException, InvalidExperimentException, IOException {
		if (task.resumes()) {
			directory.accept(task.folder());
			return runs.resume(task.folder(), task.threads(), control, listeners);
		}
		Experiment experiment = ExperimentCatalog.installed().open(task.experiment(), task.overrides());
		RunOptions options = RunOptions.in(task.folder(), task.threads()).announcedTo(directory);
		return runs.start(experiment, options, control, listeners);
	}

	private static int told(SearchOutcome outcome, RunLog log) {
		return switch (outcome.reason()) {
			case FAILED -> {
				log.warn(outcome.message());
				if (outcome.cause() != null)
					ILog.of(RunInProcess.class).error(outcome.message(), outcome.cause());
				yield FAILED;
			}
			case CANCELLED -> {
				log.say(outcome.reason().description());
				yield CANCELLED;
			}
			default -> {
				log.say(outcome.reason().description());
				yield DONE;
			}
		};
	}

	@Override
	public boolean pauseOrGoOn() {
		if (control.isPaused())
			control.resume();
		else
			control.pause();
		return true;
	}

	@Override
	public boolean isHeld() {
		return control.isPaused();
	}

	@Override
	public void finish() {
		control.finishIteration();
	}

	@Override
	public void cancel() {
		control.cancel();
	}
}
