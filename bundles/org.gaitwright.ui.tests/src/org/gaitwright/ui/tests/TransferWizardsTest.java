/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.gaitwright.experiment.internal.export.ExportFormat;
import org.gaitwright.experiment.internal.export.RunExport;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.gaitwright.ui.internal.runs.RunsView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

/** Runs go out to other programs and come in from other folders, by the wizards of the workbench. */
class TransferWizardsTest {
	private static IProject project;
	private static IProject second;
	private static Path swimmer;
	private static Path other;
	private static Path broken;

	@TempDir
	Path outside;

	private RunsView table;

	@BeforeAll
	static void workspace() throws Exception {
		project = open("transfer");
		second = open("transfer-second");
		Path runs = project.getLocation().toPath().resolve("runs");
		swimmer = RunDirectories.swimmer(runs, 1, 2);
		other = RunDirectories.madeUp(swimmer, "20260501T100000Z-2", 2, 5);
		broken = newer(runs);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Ui.arrange();
	}

	private static IProject open(String name) throws Exception {
		IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		made.create(null);
		made.open(null);
		return made;
	}

	/** A run that another version has written. */
	private static Path newer(Path runs) throws IOException {
		Path directory = Files.createDirectories(runs.resolve("swimmer/20260502T100000Z-3"));
		Files.writeString(directory.resolve(RunLayout.INFO), "{\"format\": 99}");
		return directory;
	}

	@AfterAll
	static void clean() throws Exception {
		project.delete(true, true, null);
		second.delete(true, true, null);
	}

	@BeforeEach
	void forgetfulWizards() throws InterruptedException {
		IDialogSettings settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(RunsView.class))
				.getDialogSettings();
		settings.addNewSection("ExportRunsWizard");
		settings.addNewSection("ImportRunsWizard");
		table = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.await("runs listed",
				() -> table.shown().stream().map(RunEntry::directory).toList().containsAll(List.of(swimmer, other, broken)));
	}

	@AfterEach
	void nothingLeftOpen() throws Exception {
		Ui.run(() -> {
			for (Shell shell : Ui.display().getShells())
				if (!shell.isDisposed() && shell.isVisible() && shell.getParent() != null)
					shell.close();
		});
		Path runs = second.getLocation().toPath().resolve("runs");
		if (Files.exists(runs))
			try (Stream<Path> files = Files.walk(runs)) {
				for (Path file : files.toList().reversed())
					Files.delete(file);
			}
	}

	private void export(IStructuredSelection selection) throws InterruptedException {
		Wizards.open(Ui.window().getWorkbench().getExportWizardRegistry(), Ids.EXPORT_RUNS, selection);
		Ui.await("runs found", () -> runTable().getItemCount() >= 3);
	}

	private void importFrom(Path folder) throws InterruptedException {
		Wizards.open(Ui.window().getWorkbench().getImportWizardRegistry(), Ids.IMPORT_RUNS, StructuredSelection.EMPTY);
		type(folder);
	}

	private static void type(Path folder) {
		Text text = Ui.all(Ui.call(Wizards::shell), Text.class, each -> (each.getStyle() & SWT.READ_ONLY) == 0).get(0);
		Ui.run(() -> text.setText(folder.toString()));
	}

	private static Table runTable() {
		return Ui.all(Wizards.shell(), Table.class, each -> true).get(0);
	}

	private static List<String> checked() {
		return Ui.call(() -> Arrays.stream(runTable().getItems()).filter(TableItem::getChecked)
				.map(item -> item.getText(0)).toList());
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

	private static Shell dialog(String title) {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)
				&& shell != Wizards.shell()).findFirst().orElse(null);
	}

	/** Waits for the report and returns what it says. */
	private static String report(String title, String picture) throws InterruptedException {
		Ui.await("the report", () -> dialog(title) != null);
		Shell shell = Ui.call(() -> dialog(title));
		if (picture != null)
			Ui.screenshot(shell, picture);
		String text = Ui.all(shell, Label.class, label -> true).stream().map(label -> Ui.call(label::getText))
				.reduce("", String::concat);
		Button ok = Ui.all(shell, Button.class, each -> true).get(0);
		Ui.selected(ok);
		return text;
	}

	/** All files below a folder. */
	private static TreeSet<String> files(Path folder) throws IOException {
		if (!Files.exists(folder))
			return new TreeSet<>();
		try (Stream<Path> files = Files.walk(folder)) {
			return new TreeSet<>(files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).toList());
		}
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
		Ui.run(() -> Wizards.shell().notifyListeners(SWT.Help, new Event()));
		Ui.await("help", () -> !Ui.all(help(), Text.class, each -> each.getText().contains("gaitwright export")).isEmpty());
		Ui.screenshot(Ui.call(Wizards::shell), "export-help");
	}

	/** The newest window. */
	private static Shell help() {
		Shell[] shells = Ui.display().getShells();
		return shells[shells.length - 1];
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
