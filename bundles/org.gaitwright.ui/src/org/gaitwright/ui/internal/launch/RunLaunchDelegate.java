/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.Launch;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.ui.internal.preferences.RunPreferences;

/** Runs the experiment of a launch configuration, when it is its turn. */
public final class RunLaunchDelegate extends LaunchConfigurationDelegate {

	@Override
	public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
			throws CoreException {
		RunSettings settings = RunSettings.of(configuration);
		String name = settings.file().getName();
		RunJob.queue(settings.task(name), execution(settings.ownJvm()),
				new RunProcess(launch, NLS.bind(Messages.consoleOf, name)));
	}

	/** Goes on with a run from its last checkpoint. */
	static RunJob resume(Path run) {
		RunTask task = RunTask.resume(run, RunPreferences.threads());
		ILaunch launch = new Launch(null, ILaunchManager.RUN_MODE, null);
		RunProcess process = new RunProcess(launch, NLS.bind(Messages.consoleOf, task.name()));
		DebugPlugin.getDefault().getLaunchManager().addLaunch(launch);
		return RunJob.queue(task, execution(RunPreferences.ownJvm()), process);
	}

	private static RunExecution execution(boolean ownJvm) {
		return ownJvm ? new RunInOwnJvm() : new RunInProcess();
	}

	@Override
	public boolean buildForLaunch(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor) {
		return false; // there is nothing to build
	}

	@Override
	protected IProject[] getProjectsForProblemSearch(ILaunchConfiguration configuration, String mode)
			throws CoreException {
		return new IProject[0]; // the run itself says what is wrong, with the line and what to do
	}
}
