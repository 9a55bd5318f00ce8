/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Asks before the workbench is closed while runs or studies are on, and ends them in such a way that they go on later. */
public final class RunsAtExit implements IWorkbenchListener {
	/** Family of jobs that are studies. */
	public static final Object STUDIES = new Object();

	private static final int LOOK_MILLIS = 50;
	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

	private static boolean installed;

	/** Asks from now on; further calls do nothing. */
	public static synchronized void install() {
		if (!installed)
			PlatformUI.getWorkbench().addWorkbenchListener(new RunsAtExit());
		installed = true;
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		List<Job> runs = active();
		if (runs.isEmpty())
			return true;
		if (!forced && !confirmed(workbench, runs))
			return false;
		runs.forEach(Job::cancel);
		try {
			workbench.getProgressService().busyCursorWhile(monitor -> awaitEnd(runs, monitor));
		} catch (InvocationTargetException e) {
			StatusManager.getManager().handle(Status.error(e.getMessage(), e));
		} catch (InterruptedException e) {
			return forced; // the user would rather not wait: the workbench stays
		}
		return true;
	}

	private static List<Job> active() {
		List<Job> active = new ArrayList<>(RunJob.active());
		active.addAll(List.of(Job.getJobManager().find(STUDIES)));
		return active;
	}

	private static boolean confirmed(IWorkbench workbench, List<Job> runs) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		Shell shell = window == null ? null : window.getShell();
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.exitTitle, question(runs), 0, Messages.exitStop,
				Messages.exitCancel) == 0;
	}

	private static String question(List<Job> runs) {
		if (runs.size() > 1)
			return NLS.bind(Messages.exitWithRuns, runs.size());
		return runs.get(0) instanceof RunJob run ? NLS.bind(Messages.exitWithRun, run.subject()) : Messages.exitWithStudy;
	}

	private static void awaitEnd(List<Job> runs, IProgressMonitor monitor) throws InterruptedException {
		monitor.beginTask(Messages.stopping, IProgressMonitor.UNKNOWN);
		long end = System.nanoTime() + PATIENCE;
		while (runs.stream().anyMatch(run -> run.getState() != Job.NONE)) {
			if (monitor.isCanceled())
				throw new InterruptedException();
			if (System.nanoTime() > end)
				return; // what it has written can be resumed all the same
			Thread.sleep(LOOK_MILLIS);
		}
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		// nothing is left to do
	}
}
