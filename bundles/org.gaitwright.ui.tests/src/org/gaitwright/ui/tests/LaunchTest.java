/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.TextConsole;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.launch.RunAttributes;
import org.gaitwright.ui.internal.launch.RunJob;
import org.gaitwright.ui.internal.launch.RunShortcut;
import org.gaitwright.ui.internal.launch.RunsAtExit;
import org.gaitwright.ui.internal.runs.RunsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs by launch configurations: here and in another virtual machine, one after another, and at the end of the day. */
class LaunchTest {
	/** Little to compute: an iteration takes a fraction of a second. */
	private static final List<String> CHEAP = List.of("task.horizon=40", "initialization.descentIterations=1",
			"initialization.followerIterations=1", "optimizer.firstPolicyIterations=3", "optimizer.policyIterations=3");
	private static final List<String> SHORT = cheap(2);
	private static final List<String> LONG = cheap(100_000);

	private static IProject project;
	private static IFile file;

	@BeforeAll
	static void project() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("launches");
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

	private static ILaunchConfigurationWorkingCopy configuration(String name, List<String> overrides) throws Exception {
		ILaunchConfigurationWorkingCopy made = DebugPlugin.getDefault().getLaunchManager()
				.getLaunchConfigurationType(Ids.LAUNCH_TYPE).newInstance(null, name);
		made.setAttribute(RunAttributes.EXPERIMENT, file.getFullPath().toString());
		made.setAttribute(RunAttributes.OVERRIDES, overrides);
		made.setAttribute(RunAttributes.THREADS, 1);
		made.setAttribute(RunAttributes.FOLDER, name);
		return made;
	}

	private static ILaunch launch(ILaunchConfigurationWorkingCopy configuration) throws Exception {
		return configuration.launch(ILaunchManager.RUN_MODE, null);
	}

	private static Path onlyRun(String folder) throws IOException {
		try (var runs = Files.list(project.getLocation().toPath().resolve(folder).resolve("swimmer"))) {
			return runs.findFirst().orElseThrow();
		}
	}

	private static void awaitRunning(int runs) throws InterruptedException {
		Ui.await(runs + " runs", () -> RunJob.active().stream()
				.filter(job -> job.getState() == Job.RUNNING && job.directory() != null).count() == runs);
	}

	private static void awaitIteration(String folder) throws InterruptedException {
		Ui.await("an iteration", () -> {
			try {
				return rows(onlyRun(folder)) > 1; // the first row is that of the first policy
			} catch (IOException | NoSuchElementException notYet) {
				return false;
			}
		});
	}

	@Test
	void anotherVirtualMachineGivesTheSameBytes() throws Exception {
		ILaunchConfigurationWorkingCopy here = configuration("here", SHORT);
		here.setAttribute(RunAttributes.SEED, "7");
		ILaunch first = launch(here);
		ILaunchConfigurationWorkingCopy there = configuration("there", SHORT);
		there.setAttribute(RunAttributes.SEED, "7");
		there.setAttribute(RunAttributes.OWN_JVM, true);
		ILaunch second = launch(there);
		Ui.await("both ended", () -> first.isTerminated() && second.isTerminated());
		assertEquals(0, first.getProcesses()[0].getExitValue(), Consoles.text());
		assertEquals(0, second.getProcesses()[0].getExitValue(), Consoles.text());
		assertEquals(RunStatus.FINISHED, RunReader.open(onlyRun("there")).status());
		assertEquals(7, RunReader.open(onlyRun("there")).info().seed());
		for (String name : List.of(RunLayout.POLICY, RunLayout.EXPERIMENT))
			assertArrayEquals(Files.readAllBytes(onlyRun("here").resolve(name)),
					Files.readAllBytes(onlyRun("there").resolve(name)), name);
	}

	@Test
	void anotherVirtualMachineIsStoppedAndGoesOn() throws Exception {
		ILaunchConfigurationWorkingCopy long1 = configuration("stopped", LONG);
		long1.setAttribute(RunAttributes.OWN_JVM, true);
		ILaunch launch = launch(long1);
		awaitIteration("stopped");
		launch.terminate();
		Ui.await("ended", launch::isTerminated);
		RunReader run = RunReader.open(onlyRun("stopped"));
		assertTrue(run.status() == RunStatus.CANCELLED || run.status() == RunStatus.INTERRUPTED, run.status().name());
		assertTrue(run.metrics().rows() >= 1);
	}

	@Test
	void runsQueue() throws Exception {
		launch(configuration("first", LONG));
		ILaunch second = launch(configuration("second", LONG));
		ILaunch third = launch(configuration("third", LONG));
		awaitRunning(1);
		assertEquals(List.of(Job.RUNNING, Job.SLEEPING, Job.SLEEPING),
				RunJob.active().stream().map(Job::getState).toList());
		assertTrue(second.canTerminate());
		second.terminate();
		Ui.await("called off", second::isTerminated);
		assertFalse(Files.exists(project.getLocation().toPath().resolve("second")));
		InstanceScope.INSTANCE.getNode(Ids.BUNDLE).putInt("run.atATime", 2);
		try {
			RunJob.wakeUpWaiting();
			awaitRunning(2);
			assertFalse(third.isTerminated());
		} finally {
			InstanceScope.INSTANCE.getNode(Ids.BUNDLE).remove("run.atATime");
		}
	}

	@Test
	void aRunIsHeldAndGoesOn() throws Exception {
		launch(configuration("held", LONG));
		awaitIteration("held");
		Path run = onlyRun("held");
		execute(run, Ids.PAUSE_COMMAND);
		RunJob job = RunJob.active().get(0);
		assertTrue(job.getName().endsWith("(held)"), job.getName());
		Ui.await("told in the console", () -> Consoles.text().contains("Held. Pause or Go On"));
		RunsView runs = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.await("told in the Runs view", () -> runs.text().contains(",held,"));
		int held = restingRows(run);
		Ui.screenshot("run-held");
		assertEquals(RunStatus.RUNNING, RunReader.open(run).status());
		assertEquals(held, rows(run));
		execute(run, Ids.PAUSE_COMMAND);
		Ui.await("it goes on", () -> rows(run) > held + 1);
		assertFalse(job.getName().endsWith("(held)"), job.getName());
	}

	/** The number of rows once none has come for a time in which several would have. */
	private static int restingRows(Path run) throws Exception {
		int before = -1;
		for (int looks = 0; looks < 60; looks++) {
			int now = rows(run);
			if (now == before)
				return now;
			before = now;
			Thread.sleep(2000);
		}
		throw new AssertionError("It is not held: " + before + " rows");
	}

	@Test
	void runAsMakesAConfigurationOnce() throws Exception {
		RunShortcut shortcut = new RunShortcut();
		StructuredSelection selection = new StructuredSelection(file);
		assertEquals(0, shortcut.getLaunchConfigurations(selection).length);
		Ui.run(() -> shortcut.launch(selection, ILaunchManager.RUN_MODE));
		awaitRunning(1);
		var made = shortcut.getLaunchConfigurations(selection);
		assertEquals(1, made.length);
		assertTrue(made[0].getName().startsWith("swim"), made[0].getName()); // another project may have one of that name
		assertEquals(project.getLocation().toPath().resolve("runs"), RunJob.active().get(0).directory().getParent().getParent());
		Ui.await("in the history", () -> Arrays.stream(DebugUITools.getLastLaunch(IDebugUIConstants.ID_RUN_LAUNCH_GROUP)
				instanceof Object last ? new Object[] { last } : new Object[0]).anyMatch(made[0]::equals));
		made[0].delete();
	}

	@Test
	void theWorkbenchAsksBeforeItEnds() throws Exception {
		ILaunch launch = launch(configuration("exit", LONG));
		awaitIteration("exit");
		RunsAtExit guard = new RunsAtExit();
		AtomicReference<Boolean> answer = new AtomicReference<>();
		ask(guard, answer);
		Ui.screenshot("exit-question");
		press("Keep Running");
		Ui.await("answered", () -> answer.get() != null);
		assertFalse(answer.getAndSet(null));
		assertFalse(launch.isTerminated());
		ask(guard, answer);
		press("Stop at Last Checkpoint");
		Ui.await("answered", () -> answer.get() != null);
		assertTrue(answer.get());
		assertTrue(launch.isTerminated());
		Path run = onlyRun("exit");
		assertEquals(RunStatus.CANCELLED, RunReader.open(run).status());
		int done = RunReader.open(run).metrics().rows();
		execute(run, Ids.RESUME_COMMAND);
		Ui.await("goes on", () -> rows(run) > done);
	}

	/** As if the user had chosen a command for a selected run. */
	private static void execute(Path run, String command) {
		RunsView view = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.call(() -> {
			view.select(List.of(run));
			return Ui.window().getService(org.eclipse.ui.handlers.IHandlerService.class).executeCommand(command, null);
		});
	}

	private static int rows(Path run) {
		try {
			return RunReader.open(run).metrics().rows();
		} catch (IOException e) {
			return 0;
		}
	}

	private static void ask(RunsAtExit guard, AtomicReference<Boolean> answer) throws InterruptedException {
		Ui.display().asyncExec(() -> answer.set(guard.preShutdown(PlatformUI.getWorkbench(), false)));
		Ui.await("asked", () -> dialog("Runs Are On") != null);
	}

	private static Shell dialog(String title) {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title))
				.findFirst().orElse(null);
	}

	private static void press(String text) {
		Ui.run(() -> {
			Button button = Ui.all(dialog("Runs Are On"), Button.class,
					each -> each.getText().replace("&", "").startsWith(text)).get(0);
			button.notifyListeners(SWT.Selection, new Event());
		});
	}

	@Test
	void theConsoleLeadsToTheElement() throws Exception {
		byte[] whole = file.getContents().readAllBytes();
		file.setContents(new ByteArrayInputStream(new String(whole, java.nio.charset.StandardCharsets.UTF_8)
				.replace("iterations=\"10\"", "iterations=\"0\"").getBytes(java.nio.charset.StandardCharsets.UTF_8)), true, false, null);
		try {
			ILaunch launch = launch(configuration("wrong", List.of()));
			Ui.await("ended", launch::isTerminated);
			Ui.await("linked", () -> !links().isEmpty());
			Ui.run(() -> links().get(0).linkActivated());
			Ui.await("the editor is open", () -> Ui.window().getActivePage().getActiveEditor() != null);
			IEditorPart editor = Ui.call(() -> Ui.window().getActivePage().getActiveEditor());
			assertEquals("org.gaitwright.ui.editor", Ui.call(() -> editor.getSite().getId()));
			Ui.await("on the page of the optimizer", () -> editor instanceof org.eclipse.ui.forms.editor.FormEditor form
					&& form.getActivePageInstance() != null
					&& form.getActivePageInstance().getId().equals("optimizer"));
			Ui.screenshot("console-link");
		} finally {
			file.setContents(new ByteArrayInputStream(whole), true, false, null);
		}
	}

	private static List<IHyperlink> links() {
		IConsole[] consoles = ConsolePlugin.getDefault().getConsoleManager().getConsoles();
		return Arrays.stream(consoles).filter(TextConsole.class::isInstance).map(TextConsole.class::cast)
				.flatMap(console -> Arrays.stream(console.getHyperlinks())).toList();
	}

	@Test
	void theDialogShowsWhatIsWrong() throws Exception {
		ILaunchConfigurationWorkingCopy copy = configuration("dialog", List.of("optimizer.iterations=1", "nonsense"));
		copy.setAttribute(RunAttributes.SEED, "3");
		var saved = copy.doSave();
		try {
			Ui.display().asyncExec(() -> DebugUITools.openLaunchConfigurationDialogOnGroup(Ui.window().getShell(),
					new StructuredSelection(saved), IDebugUIConstants.ID_RUN_LAUNCH_GROUP));
			Ui.await("opened", () -> dialog("Run Configurations") != null);
			Ui.await("shown", () -> !Ui.all(dialog("Run Configurations"), org.eclipse.swt.widgets.Text.class,
					text -> text.getText().contains("nonsense") && text.isVisible()).isEmpty());
			Ui.screenshot("run-configurations");
			Ui.await("told", () -> !Ui.all(dialog("Run Configurations"), org.eclipse.swt.widgets.Text.class,
					text -> text.getText().contains("is no assignment")).isEmpty());
			Ui.run(() -> Ui.all(dialog("Run Configurations"), org.eclipse.swt.custom.CTabFolder.class, each -> true)
					.forEach(folder -> {
						folder.setSelection(1);
						Event event = new Event();
						event.item = folder.getItem(1);
						folder.notifyListeners(SWT.Selection, event);
					}));
			Ui.screenshot("run-configurations-execution");
		} finally {
			Ui.run(() -> dialog("Run Configurations").close());
			saved.delete();
		}
	}

	@Test
	void thePreferencesAreThere() throws Exception {
		Ui.display().asyncExec(() -> org.eclipse.ui.dialogs.PreferencesUtil
				.createPreferenceDialogOn(Ui.window().getShell(), Ids.PREFERENCES, null, Map.of()).open());
		Ui.await("opened", () -> dialog("Preferences") != null);
		try {
			Ui.await("the page", () -> !Ui.all(dialog("Preferences"), org.eclipse.swt.widgets.Text.class,
					text -> text.getText().equals("runs")).isEmpty());
			Ui.screenshot("preferences");
		} finally {
			Ui.run(() -> dialog("Preferences").close());
		}
	}
}
