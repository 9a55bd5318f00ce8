/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;

/** A variable for the expressions of commands: whether a run of this workbench waits or goes on. */
public final class RunningSource extends AbstractSourceProvider {
	private static final String VARIABLE = "org.gaitwright.ui.running"; //$NON-NLS-1$

	private final IJobChangeListener jobs = new JobChangeAdapter() {
		@Override
		public void scheduled(IJobChangeEvent event) {
			changed(event.getJob());
		}

		@Override
		public void done(IJobChangeEvent event) {
			changed(event.getJob());
		}
	};

	/** Watches the runs until it is disposed. */
	public RunningSource() {
		Job.getJobManager().addJobChangeListener(jobs);
	}

	private void changed(Job job) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (job instanceof RunJob && !display.isDisposed())
			display.asyncExec(() -> fireSourceChanged(ISources.WORKBENCH, getCurrentState()));
	}

	@Override
	public Map<String, Boolean> getCurrentState() {
		return Map.of(VARIABLE, Arrays.stream(Job.getJobManager().find(null)).anyMatch(RunJob.class::isInstance));
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { VARIABLE };
	}

	@Override
	public void dispose() {
		Job.getJobManager().removeJobChangeListener(jobs);
	}
}
