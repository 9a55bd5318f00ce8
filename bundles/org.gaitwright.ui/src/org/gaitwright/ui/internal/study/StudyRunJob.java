/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.ExperimentRuns;
import org.gaitwright.experiment.study.StudyCatalog;
import org.gaitwright.experiment.study.StudyControl;
import org.gaitwright.experiment.study.StudyJob;
import org.gaitwright.experiment.study.StudyPlan;
import org.gaitwright.experiment.study.StudyReport;
import org.gaitwright.experiment.study.StudyRunResult;
import org.gaitwright.experiment.study.StudyTable;
import org.gaitwright.model.experiment.Study;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.launch.RunsAtExit;
import org.gaitwright.ui.internal.preferences.RunPreferences;

/**
 * Runs a study in the folder {@code studies/<name>} of its project, and goes on where an earlier run of it ended. Cancelled, it
 * gives the iterations under way up; what is finished is reported then, too.
 */
public final class StudyRunJob extends Job {
	private static final String FOLDER = "studies"; //$NON-NLS-1$

	/**
	 * What came of a study.
	 *
	 * @param name    of the study
	 * @param folder  of its tables, its figure and its runs
	 * @param table   a row for each experiment and method
	 * @param results of all runs
	 */
	public record Report(String name, Path folder, StudyTable table, List<StudyRunResult> results) {
	}

	private final IFile file;
	private final Consumer<Report> whenDone;
	private final StudyControl control = new StudyControl();

	/** @param whenDone told what came of it, not in the user-interface thread */
	public StudyRunJob(IFile file, Consumer<Report> whenDone) {
		super(NLS.bind(Messages.running, file.getName()));
		this.file = file;
		this.whenDone = whenDone;
		setUser(true);
		setPriority(LONG);
		RunsAtExit.install();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == RunsAtExit.STUDIES;
	}

	@Override
	protected void canceling() {
		control.cancel();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			monitor.setTaskName(Messages.counting);
			Study study = StudyCatalog.installed().open(file.getLocation().toOSString());
			StudyPlan plan = StudyPlan.of(study, ExperimentCatalog.installed());
			Path folder = file.getProject().getLocation().toPath().resolve(FOLDER).resolve(plan.name());
			Files.createDirectories(folder);
			new ExperimentFiles().save(EcoreUtil.copy(study), folder.resolve("study.study")); //$NON-NLS-1$
			List<StudyRunResult> results = results(plan, folder, monitor);
			new StudyReport(folder).write(plan, results);
			whenDone.accept(new Report(plan.name(), folder, StudyTable.of(plan, results), results));
			return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (InvalidExperimentException | ExperimentException | IOException | RuntimeException | LinkageError e) {
			String why = e.getMessage() == null ? e.toString() : e.getMessage();
			return new Status(IStatus.ERROR, Ids.BUNDLE, NLS.bind(Messages.failed, file.getName(), why), e);
		} finally {
			refresh(file.getProject());
		}
	}

	private List<StudyRunResult> results(StudyPlan plan, Path folder, IProgressMonitor monitor) {
		String program = "gaitwright " + Platform.getBundle(Ids.BUNDLE).getVersion(); //$NON-NLS-1$
		ExperimentRuns runs = new ExperimentRuns(new ExperimentCompiler(), program);
		return new StudyJob(plan, folder, runs, control, new StudyProgress(monitor, plan.runs().size()))
				.run(RunPreferences.threads());
	}

	/** In a job of its own: the Runs view lists what is in the workspace. */
	private static void refresh(IProject project) {
		Job refresh = Job.createSystem(Messages.counting, (ICoreRunnable) monitor -> refresh(project, monitor));
		refresh.setRule(project.getWorkspace().getRuleFactory().refreshRule(project));
		refresh.schedule();
	}

	private static void refresh(IProject project, IProgressMonitor monitor) throws CoreException {
		if (project.isOpen())
			project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
	}
}
