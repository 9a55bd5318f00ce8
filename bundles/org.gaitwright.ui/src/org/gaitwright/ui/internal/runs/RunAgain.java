/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISources;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.ui.Ids;

/** Runs the experiments that runs keep anew: as if the user had selected their files and chosen to run them. */
final class RunAgain {
	private final IServiceLocator services;
	private final Display display;
	private final Consumer<String> failed;

	/** @param failed told, for people, what cannot be run again; in the user-interface thread */
	RunAgain(IServiceLocator services, Display display, Consumer<String> failed) {
		this.services = services;
		this.display = display;
		this.failed = failed;
	}

	/** Returns at once; the files are looked for in a job, since the workspace may not know of them yet. */
	void start(List<RunEntry> runs) {
		Job job = Job.create(Messages.lookingForFile, (ICoreRunnable) monitor -> {
			for (RunEntry run : runs) {
				IFile file = file(run.directory());
				if (file != null)
					file.refreshLocal(IResource.DEPTH_ZERO, monitor);
				display.asyncExec(() -> start(run, file));
			}
		});
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
	}

	/** The file as the workspace knows it, null where it is outside or missing. */
	private static IFile file(Path directory) {
		Path experiment = directory.resolve(RunLayout.EXPERIMENT);
		URI address = experiment.toUri();
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(address);
		return files.length == 0 || !Files.isRegularFile(experiment) ? null : files[0];
	}

	private void start(RunEntry run, IFile file) {
		if (file == null) {
			failed.accept(NLS.bind(Messages.againMissing, run.name()));
			return;
		}
		IHandlerService handlers = services.getService(IHandlerService.class);
		IEvaluationContext context = handlers.createContextSnapshot(false);
		context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(file));
		ParameterizedCommand command = new ParameterizedCommand(
				services.getService(ICommandService.class).getCommand(Ids.RUN_COMMAND), null);
		try {
			handlers.executeCommandInContext(command, null, context);
		} catch (CommandException e) {
			failed.accept(NLS.bind(Messages.againFailed, run.name(), e.getMessage()));
		}
	}
}
