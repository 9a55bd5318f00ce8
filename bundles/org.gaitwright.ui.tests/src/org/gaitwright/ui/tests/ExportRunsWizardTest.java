/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.gaitwright.experiment.internal.export.ExportFormat;
import org.gaitwright.experiment.internal.export.RunExport;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.junit.jupiter.api.Test;

/** Runs are written into files for other programs. */
class ExportRunsWizardTest extends WithRunsToTransfer {
	private void export(IStructuredSelection selection) throws InterruptedException {
		Wizards.open(Ui.window().getWorkbench().getExportWizardRegistry(), Ids.EXPORT_RUNS, selection);
		Ui.await("runs found", () -> runTable().getItemCount() >= 3);
	}

	/** As by clicks; runs of other projects, of other tests, stay as they are. */
	private static void check(List<Path> runs) {
		List<String> names = runs.stream().map(RunEntry::name).toList();
		Ui.run(() -> {
			for (TableItem item : runTable().getItems())
				if (names.contains(item.getText(0)) && item.getText(1).startsWith(project.getName())) {
					item.setChecked(true);
					Event event = new Event();
					event.item = item;
					event.detail = SWT.CHECK;
					runTable().notifyListeners(SWT.Selection, event);
				}
		});
	}

	private static void choose(String format) {
		Combo combo = Ui.all(Ui.call(Wizards::shell), Combo.class, each -> true).get(0);
		Ui.run(() -> {
			combo.select(Arrays.stream(combo.getItems()).map(item -> item.split(":")[0]).toList().indexOf(format));
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	@Test
	void selectedRunsAreExportedAndTheBrokenOneIsNamed() throws Exception {
		Ui.run(() -> table.select(List.of(swimmer, other, broken)));
		export(StructuredSelection.EMPTY);
		assertEquals(Stream.of(swimmer, other, broken).map(RunEntry::name).sorted().toList(),
				checked().stream().sorted().toList());
		choose("JSON");
		Wizards.choose("In one folder");
		type(outside.resolve("for-python"));
		assertTrue(Wizards.isEnabled("Finish"), Ui.call(Wizards::message));
		Ui.screenshot(Ui.call(Wizards::shell), "export-runs");
		Wizards.press("Finish");
		String text = report("Export Runs", "export-report");
		assertTrue(text.contains("Runs exported: 2 of 3; files: 12"), text);
		assertTrue(text.contains(RunEntry.name(broken)) && text.contains("newer program"), text);
		for (Path run : List.of(swimmer, other))
			for (Path same : new RunExport(RunReader.open(run), outside.resolve("same").resolve(run.getFileName()))
					.writeAll(ExportFormat.JSON))
				assertArrayEquals(Files.readAllBytes(same), Files.readAllBytes(outside.resolve("for-python")
						.resolve(RunEntry.name(run)).resolve(same.getFileName())), same.toString());
		assertEquals(12, files(outside.resolve("for-python")).size(), "and nothing else");
	}

	@Test
	void aRunFolderIsExportedIntoItselfAndTheChoiceRemembered() throws Exception {
		IPath path = IPath.fromPath(project.getLocation().toPath().relativize(other));
		export(new StructuredSelection(project.getFolder(path)));
		assertEquals(List.of(RunEntry.name(other)), checked());
		for (String part : List.of("Trajectories", "Policy", "Conditions", "Time steps"))
			Wizards.check(part, false);
		Wizards.press("Finish");
		String text = report("Export Runs", null);
		assertTrue(text.contains("Runs exported: 1 of 1; files: 1."), text);
		assertEquals(new TreeSet<>(List.of("metrics.csv")), files(other.resolve("export")));
		Ui.await("the workspace knows", () -> project.getFolder(path).getFolder("export").exists());
		export(new StructuredSelection(project.getFolder(path)));
		Button metrics = Wizards.button("Metrics");
		Button policy = Wizards.button("Policy");
		assertTrue(Ui.call(metrics::getSelection));
		assertFalse(Ui.call(policy::getSelection));
		Wizards.press("Cancel");
	}

	@Test
	void whatCannotBeExportedIsSaidOnThePage() throws Exception {
		export(new StructuredSelection(project));
		assertEquals(3, checked().size());
		Wizards.press("Deselect All");
		assertEquals("Check at least one run.", Ui.call(Wizards::message));
		assertFalse(Wizards.isEnabled("Finish"));
		Wizards.press("Select All");
		assertEquals(Ui.call(() -> runTable().getItemCount()), checked().size());
		Wizards.press("Deselect All");
		check(List.of(swimmer, other, broken));
		for (String part : List.of("Trajectories", "Policy", "Metrics", "Conditions", "Time steps"))
			Wizards.check(part, false);
		assertTrue(Ui.call(Wizards::message).contains("at least one part"), Ui.call(Wizards::message));
		Wizards.check("Metrics", true);
		assertTrue(Wizards.isEnabled("Finish"));
		Wizards.choose("In one folder");
		assertTrue(Ui.call(Wizards::message).contains("Choose the folder"), Ui.call(Wizards::message));
		type(Path.of("somewhere"));
		assertTrue(Ui.call(Wizards::message).contains("no absolute path"), Ui.call(Wizards::message));
		type(project.getLocation().toPath().resolve("runs"));
		assertTrue(Ui.call(Wizards::message).contains("where the runs themselves are"), Ui.call(Wizards::message));
		assertFalse(Wizards.isEnabled("Finish"));
		Ui.screenshot(Ui.call(Wizards::shell), "export-fault");
		type(outside.resolve("new"));
		assertTrue(Wizards.isEnabled("Finish"));
		Wizards.press("Cancel");
		Ui.await("closed", () -> Wizards.shell() == null);
		assertEquals(new TreeSet<>(), files(outside));
		assertFalse(Files.exists(outside.resolve("new")));
	}

	@Test
	void thePageIsExplained() throws Exception {
		export(StructuredSelection.EMPTY);
		// asked again where the popup went because another window became the active one
		Ui.await("help", () -> {
			if (!isExplained())
				Wizards.shell().notifyListeners(SWT.Help, new Event());
			return isExplained();
		});
		Ui.screenshot(Ui.call(Wizards::shell), "export-help");
	}

	private static boolean isExplained() {
		return Stream.of(Ui.display().getShells()).filter(Shell::isVisible).anyMatch(
				shell -> !Ui.all(shell, Text.class, each -> each.getText().contains("gaitwright export")).isEmpty());
	}

	@Test
	void theRunsViewOffersBoth() throws Exception {
		Ui.run(() -> table.select(List.of(other)));
		menuItem("Export…");
		Ui.await("runs found", () -> runTable().getItemCount() >= 3);
		assertEquals(List.of(RunEntry.name(other)), checked());
		Wizards.press("Cancel");
		Ui.await("closed", () -> Wizards.shell() == null);
		Ui.display().asyncExec(() -> RunsMenus.ofView(table, "Import Runs…").run());
		Wizards.awaitOpen();
		assertEquals("Import Runs", Ui.call(() -> Wizards.shell().getText()));
		Wizards.press("Cancel");
	}

	private void menuItem(String text) throws InterruptedException {
		Ui.display().asyncExec(() -> RunsMenus.ofTable(table, text).notifyListeners(SWT.Selection, new Event()));
		Wizards.awaitOpen();
	}
}
