/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.junit.jupiter.api.Test;

/** Runs of other folders are copied into a project, or their folder is linked. */
class ImportRunsWizardTest extends WithRunsToTransfer {
	private void importFrom(Path folder) throws InterruptedException {
		Wizards.open(Ui.window().getWorkbench().getImportWizardRegistry(), Ids.IMPORT_RUNS, StructuredSelection.EMPTY);
		type(folder);
	}

	/** Two runs and a broken one somewhere else. */
	private Path elsewhere() throws IOException {
		Path runs = outside.resolve("server/runs");
		for (Path run : List.of(swimmer, other))
			copy(run, Files.createDirectories(runs.resolve("swimmer").resolve(run.getFileName())));
		newer(runs);
		return outside.resolve("server");
	}

	private static void copy(Path run, Path to) throws IOException {
		try (Stream<Path> files = Files.list(run)) {
			for (Path file : files.filter(Files::isRegularFile).toList())
				Files.copy(file, to.resolve(file.getFileName()));
		}
	}

	private static void chooseProject(IProject chosen) {
		Combo combo = Ui.all(Ui.call(Wizards::shell), Combo.class, each -> true).get(0);
		Ui.run(() -> {
			combo.setText(chosen.getName());
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static void awaitFound(int runs) throws InterruptedException {
		Ui.await("found", () -> Wizards.message().equals("Runs found: " + runs + "."));
	}

	@Test
	void runsAreCopiedUnderFreeNames() throws Exception {
		Path folder = elsewhere();
		importFrom(folder);
		awaitFound(3);
		chooseProject(second);
		Wizards.choose("Copy");
		Ui.screenshot(Ui.call(Wizards::shell), "import-runs");
		Wizards.press("Finish");
		String text = report("Import Runs", "import-report");
		assertTrue(text.contains(": 2 of 3."), text);
		assertTrue(text.contains(RunEntry.name(broken)) && text.contains("newer program"), text);
		Path runs = second.getLocation().toPath().resolve("runs");
		for (Path run : List.of(swimmer, other))
			assertArrayEquals(Files.readAllBytes(run.resolve(RunLayout.METRICS)),
					Files.readAllBytes(runs.resolve(RunEntry.name(run)).resolve(RunLayout.METRICS)));
		int once = files(runs).size();
		assertEquals(files(folder).size() - 1, once, files(runs).toString());
		Ui.await("listed", () -> table.shown().stream().filter(run -> run.directory().startsWith(runs)).count() == 2);
		importFrom(folder);
		awaitFound(3);
		assertEquals(second.getName(), Ui.call(() -> Ui.all(Wizards.shell(), Combo.class, each -> true).get(0).getText()));
		Wizards.press("Finish");
		report("Import Runs", null);
		assertEquals(2 * once, files(runs).size());
		assertTrue(Files.exists(runs.resolve(RunEntry.name(other) + "-2").resolve(RunLayout.INFO)));
	}

	@Test
	void aRunThatIsGoingOnIsNotCopied() throws Exception {
		Path run = elsewhere().resolve("runs").resolve(RunEntry.name(swimmer));
		Path info = run.resolve(RunLayout.INFO);
		Files.writeString(info, Files.readString(info).replaceFirst("\"status\" : \"\\w+\"", "\"status\" : \"running\"")
				.replaceFirst("\"host\" : \"[^\"]*\"", "\"host\" : \"of somebody else\"")
				.replaceFirst("\"end\" : \"[^\"]*\"", "\"end\" : null"));
		importFrom(run);
		awaitFound(1);
		chooseProject(second);
		Wizards.choose("Copy");
		Wizards.press("Finish");
		String text = report("Import Runs", null);
		assertTrue(text.contains("still running"), text);
		assertFalse(Files.exists(second.getLocation().toPath().resolve("runs")));
	}

	@Test
	void aFolderIsLinkedIntoTheChosenProject() throws Exception {
		Path folder = elsewhere();
		importFrom(folder);
		awaitFound(3);
		chooseProject(second);
		Wizards.choose("Link");
		Wizards.press("Finish");
		Ui.await("linked", () -> second.getFolder("server").isLinked());
		assertEquals(folder, second.getFolder("server").getLocation().toPath());
		Path run = folder.resolve("runs").resolve(RunEntry.name(other));
		Ui.await("found there", () -> table.shown().stream().anyMatch(each -> each.directory().equals(run)));
		Ui.run(() -> table.delete(List.of(run)));
		Ui.await("gone", () -> !Files.exists(run));
		second.getFolder("server").delete(true, null);
	}

	@Test
	void aFolderWithoutRunsIsToldOnThePage() throws Exception {
		importFrom(outside);
		Ui.await("told", () -> Wizards.message().startsWith("There is no run in " + outside));
		assertFalse(Wizards.isEnabled("Finish"));
		Ui.screenshot(Ui.call(Wizards::shell), "import-no-run");
		type(outside.resolve("missing"));
		Ui.await("told", () -> Wizards.message().contains("is no folder"));
		type(Path.of("relative"));
		assertTrue(Ui.call(Wizards::message).contains("no absolute path"));
		type(elsewhere());
		awaitFound(3);
		Wizards.choose("Copy");
		assertTrue(Wizards.isEnabled("Finish"));
		Wizards.press("Cancel");
		Ui.await("closed", () -> Wizards.shell() == null);
		assertFalse(Files.exists(second.getLocation().toPath().resolve("runs")));
	}

	@Test
	void aFolderThatTheProjectHasAnywayIsNotLinked() throws Exception {
		importFrom(project.getLocation().toPath());
		chooseProject(second);
		awaitFound(3);
		assertTrue(Wizards.isEnabled("Finish"), Ui.call(Wizards::message));
		chooseProject(project);
		assertFalse(Wizards.isEnabled("Finish"), Ui.call(Wizards::message));
		Wizards.choose("Copy");
		assertTrue(Wizards.isEnabled("Finish"), Ui.call(Wizards::message));
	}
}
