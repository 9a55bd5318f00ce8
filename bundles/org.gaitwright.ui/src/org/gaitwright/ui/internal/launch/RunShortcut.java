/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.gaitwright.ui.Ids;

/** <em>Run As</em> of an experiment: by its launch configuration, which is made the first time. */
public final class RunShortcut implements ILaunchShortcut2 {
	private static final String ENDING = "experiment"; //$NON-NLS-1$

	@Override
	public void launch(ISelection selection, String mode) {
		launch(experiment(selection), mode);
	}

	@Override
	public void launch(IEditorPart editor, String mode) {
		launch(experiment(editor), mode);
	}

	private static void launch(IFile file, String mode) {
		if (file == null)
			return;
		// the configuration is a file, too
		Job job = Job.create(NLS.bind(Messages.preparing, file.getName()), (ICoreRunnable) monitor -> {
			ILaunchConfiguration configuration = configuration(file);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> DebugUITools.launch(configuration, mode));
		});
		job.setPriority(Job.SHORT);
		job.setUser(true);
		job.schedule();
	}

	/** Runs an experiment as <em>Run As</em> does. In the user-interface thread. */
	static void run(IFile file) {
		launch(file, ILaunchManager.RUN_MODE);
	}

	/** The first configuration for a file; made where there is none. */
	static ILaunchConfiguration configuration(IFile file) throws CoreException {
		ILaunchConfiguration[] known = configurations(file);
		if (known.length > 0)
			return known[0];
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		String name = file.getFullPath().removeFileExtension().lastSegment();
		ILaunchConfigurationWorkingCopy made = type().newInstance(null, launches.generateLaunchConfigurationName(name));
		fill(made, file);
		return made.doSave();
	}

	/** Makes a configuration one for an experiment. */
	static void fill(ILaunchConfigurationWorkingCopy configuration, IFile file) {
		configuration.setAttribute(RunAttributes.EXPERIMENT, file.getFullPath().toPortableString());
		configuration.setMappedResources(new IResource[] { file });
	}

	private static ILaunchConfigurationType type() {
		return DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurationType(Ids.LAUNCH_TYPE);
	}

	private static ILaunchConfiguration[] configurations(IFile file) {
		if (file == null)
			return null;
		String path = file.getFullPath().toPortableString();
		try {
			return java.util.Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations(type()))
					.filter(configuration -> path.equals(path(configuration))).toArray(ILaunchConfiguration[]::new);
		} catch (CoreException e) {
			StatusManager.getManager().handle(e, Ids.BUNDLE);
			return new ILaunchConfiguration[0];
		}
	}

	private static String path(ILaunchConfiguration configuration) {
		try {
			return configuration.getAttribute(RunAttributes.EXPERIMENT, ""); //$NON-NLS-1$
		} catch (CoreException e) {
			return ""; // deleted meanwhile //$NON-NLS-1$
		}
	}

	/** The experiment file of a selection, null for none. */
	static IFile experiment(ISelection selection) {
		if (selection instanceof IStructuredSelection structured)
			for (Object each : structured)
				if (Adapters.adapt(each, IFile.class) instanceof IFile file && isExperiment(file))
					return file;
		return null;
	}

	/** The experiment file of an editor, null for none. */
	static IFile experiment(IEditorPart editor) {
		IFile file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
		return file != null && isExperiment(file) ? file : null;
	}

	private static boolean isExperiment(IFile file) {
		return ENDING.equals(file.getFileExtension()) && file.getLocation() != null;
	}

	/** Null lets the platform look the configurations up by their mapped resource: here they are known. */
	@Override
	public ILaunchConfiguration[] getLaunchConfigurations(ISelection selection) {
		return configurations(experiment(selection));
	}

	@Override
	public ILaunchConfiguration[] getLaunchConfigurations(IEditorPart editor) {
		return configurations(experiment(editor));
	}

	@Override
	public IResource getLaunchableResource(ISelection selection) {
		return experiment(selection);
	}

	@Override
	public IResource getLaunchableResource(IEditorPart editor) {
		return experiment(editor);
	}
}
