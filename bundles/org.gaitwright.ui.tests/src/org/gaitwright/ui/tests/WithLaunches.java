/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.swt.widgets.Shell;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.launch.RunAttributes;
import org.gaitwright.ui.internal.launch.RunJob;
import org.gaitwright.ui.internal.runs.RunsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInfo;

/** Launches the swimmer in a project of its own; what is left on ends after each test. */
abstract class WithLaunches {
	/** Little to compute: an iteration takes a fraction of a second. */
	private static final List<String> CHEAP = List.of("task.horizon=40", "initialization.descentIterations=1",
			"initialization.followerIterations=1", "optimizer.firstPolicyIterations=3", "optimizer.policyIterations=3");
	static final List<String> SHORT = cheap(2);
	static final List<String> LONG = cheap(100_000);

	static IProject project;
	static IFile file;

	@BeforeAll
	static void project(TestInfo test) throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(test.getTestClass().orElseThrow().getSimpleName());
		project.create(null);
		project.open(null);
		file = project.getFile("swim.experiment");
		try (var swimmer = new org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl()
				.createInputStream(org.gaitwright.experiment.ExperimentCatalog.installed().find("swimmer"))) {
			file.create(swimmer, true, null);
		}
		Ui.arrange();
	}

	private static List<String> cheap(int iterations) {
		List<String> overrides = new ArrayList<>(CHEAP);
		overrides.add("optimizer.iterations=" + iterations);
		return overrides;
	}

	@AfterEach
	void end() throws Exception {
		RunJob.active().forEach(Job::cancel);
		Ui.await("all ended", () -> RunJob.active().isEmpty());
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		launches.removeLaunches(launches.getLaunches());
		Ui.run(() -> Ui.window().getActivePage().closeAllEditors(false));
	}

	static ILaunchConfigurationWorkingCopy configuration(String name, List<String> overrides) throws Exception {
		ILaunchConfigurationWorkingCopy made = DebugPlugin.getDefault().getLaunchManager()
				.getLaunchConfigurationType(Ids.LAUNCH_TYPE).newInstance(null, name);
		made.setAttribute(RunAttributes.EXPERIMENT, file.getFullPath().toString());
		made.setAttribute(RunAttributes.OVERRIDES, overrides);
		made.setAttribute(RunAttributes.THREADS, 1);
		made.setAttribute(RunAttributes.FOLDER, name);
		return made;
	}

	static ILaunch launch(ILaunchConfigurationWorkingCopy configuration) throws Exception {
		return configuration.launch(ILaunchManager.RUN_MODE, null);
	}

	static Path onlyRun(String folder) throws IOException {
		try (var runs = Files.list(project.getLocation().toPath().resolve(folder).resolve("swimmer"))) {
			return runs.findFirst().orElseThrow();
		}
	}

	static void awaitRunning(int runs) throws InterruptedException {
		Ui.await(runs + " runs", () -> RunJob.active().stream()
				.filter(job -> job.getState() == Job.RUNNING && job.directory() != null).count() == runs);
	}

	static void awaitIteration(String folder) throws InterruptedException {
		Ui.await("an iteration", () -> {
			try {
				return rows(onlyRun(folder)) > 1; // the first row is that of the first policy
			} catch (IOException | NoSuchElementException notYet) {
				return false;
			}
		});
	}

	/** As if the user had chosen a command for a selected run. */
	static void execute(Path run, String command) {
		RunsView view = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.call(() -> {
			view.select(List.of(run));
			return Ui.window().getService(org.eclipse.ui.handlers.IHandlerService.class).executeCommand(command, null);
		});
	}

	static int rows(Path run) {
		try {
			return RunReader.open(run).metrics().rows();
		} catch (IOException e) {
			return 0;
		}
	}

	static Shell dialog(String title) {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title))
				.findFirst().orElse(null);
	}
}
