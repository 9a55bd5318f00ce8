/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
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
import org.gaitwright.ui.internal.runs.RunEntry;
import org.gaitwright.ui.internal.runs.RunsView;
import org.junit.jupiter.api.Test;

/** Runs by launch configurations: here and in another virtual machine. */
class LaunchTest extends WithLaunches {
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
	void runsThatAreComparedStaySelectedWhenAnotherBegins() throws Exception {
		Path first = finished("first");
		Path second = finished("second");
		RunsView runs = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.await("both", () -> selectable(runs, first, second));
		Ui.run(() -> runs.select(List.of(first, second)));
		Path third = finished("third");
		Ui.await("listed", () -> selectable(runs, third));
		assertEquals(Set.of(first, second), Views.selectedRuns());
		Ui.run(() -> runs.select(List.of(first)));
		Path fourth = finished("fourth");
		Ui.await("selected", () -> Views.selectedRuns().equals(Set.of(fourth)));
	}

	private static Path finished(String name) throws Exception {
		ILaunch launch = launch(configuration(name, SHORT));
		Ui.await("ended", launch::isTerminated);
		return onlyRun(name);
	}

	private static boolean selectable(RunsView view, Path... runs) {
		return view.shown().stream().map(RunEntry::directory).toList().containsAll(List.of(runs));
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
}
