/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.study;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.experiment.study.StudyListener;
import org.gaitwright.experiment.study.StudyRun;
import org.gaitwright.experiment.study.StudyRunResult;
import org.gaitwright.solver.search.IterationRecord;

/** Tells a progress monitor how a study gets on, run by run. */
final class StudyProgress implements StudyListener {
	private final IProgressMonitor monitor;
	private final int runs;
	private int ended;

	StudyProgress(IProgressMonitor monitor, int runs) {
		this.monitor = monitor;
		this.runs = runs;
		monitor.beginTask("", runs); //$NON-NLS-1$
	}

	@Override
	public void started(StudyRun run) {
		say(run.label());
	}

	@Override
	public void iteration(StudyRun run, IterationRecord record) {
		say(NLS.bind(Messages.iteration, run.label(), record.iteration()));
	}

	@Override
	public void ended(StudyRunResult result) {
		ended++;
		monitor.worked(1);
		say(""); //$NON-NLS-1$
	}

	private void say(String what) {
		monitor.subTask(NLS.bind(Messages.progress, new Object[] { ended, runs, what }));
	}
}
