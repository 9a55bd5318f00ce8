/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

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
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.gaitwright.ui.internal.runs.RunsView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

/** Two runs and one that cannot be read, a second project, and the wizards that bring runs out and in. */
abstract class WithRunsToTransfer {
	static IProject project;
	static IProject second;
	static Path swimmer;
	static Path other;
	static Path broken;

	@TempDir
	Path outside;

	RunsView table;

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
	static Path newer(Path runs) throws IOException {
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

	static void type(Path folder) {
		Text text = Ui.all(Ui.call(Wizards::shell), Text.class, each -> (each.getStyle() & SWT.READ_ONLY) == 0).get(0);
		Ui.run(() -> text.setText(folder.toString()));
	}

	static Table runTable() {
		return Ui.all(Wizards.shell(), Table.class, each -> true).get(0);
	}

	static List<String> checked() {
		return Ui.call(() -> Arrays.stream(runTable().getItems()).filter(TableItem::getChecked)
				.map(item -> item.getText(0)).toList());
	}

	private static Shell dialog(String title) {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)
				&& shell != Wizards.shell()).findFirst().orElse(null);
	}

	/** Waits for the report and returns what it says. */
	static String report(String title, String picture) throws InterruptedException {
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
	static TreeSet<String> files(Path folder) throws IOException {
		if (!Files.exists(folder))
			return new TreeSet<>();
		try (Stream<Path> files = Files.walk(folder)) {
			return new TreeSet<>(files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).toList());
		}
	}
}
