/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.launch.RunJob;
import org.gaitwright.ui.internal.launch.RunsAtExit;
import org.gaitwright.ui.internal.runs.RunsView;
import org.junit.jupiter.api.Test;

/** Runs wait for their turns, are held and stopped, and do not end with the workbench unasked. */
class RunControlTest extends WithLaunches {
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
	void onlyWhatRunsCanBeHeldOrStopped() throws Exception {
		Ui.await("nothing to hold or to stop", () -> !isEnabled(Ids.PAUSE_COMMAND) && !isEnabled(Ids.STOP_COMMAND));
		ILaunch launch = launch(configuration("short", LONG));
		Ui.await("a run to hold or to stop", () -> isEnabled(Ids.PAUSE_COMMAND) && isEnabled(Ids.STOP_COMMAND));
		launch.terminate();
		Ui.await("nothing any more", () -> !isEnabled(Ids.PAUSE_COMMAND) && !isEnabled(Ids.STOP_COMMAND));
	}

	private static boolean isEnabled(String command) {
		return Ui.window().getService(ICommandService.class).getCommand(command).isEnabled();
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

	private static void ask(RunsAtExit guard, AtomicReference<Boolean> answer) throws InterruptedException {
		Ui.display().asyncExec(() -> answer.set(guard.preShutdown(PlatformUI.getWorkbench(), false)));
		Ui.await("asked", () -> dialog("Runs Are On") != null);
	}

	private static void press(String text) {
		Ui.run(() -> {
			Button button = Ui.all(dialog("Runs Are On"), Button.class,
					each -> each.getText().replace("&", "").startsWith(text)).get(0);
			button.notifyListeners(SWT.Selection, new Event());
		});
	}
}
