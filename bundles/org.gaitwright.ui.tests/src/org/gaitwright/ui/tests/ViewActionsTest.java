/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISelectionListener;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.convergence.ConvergenceView;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.gaitwright.ui.internal.runs.RunsView;
import org.gaitwright.ui.internal.trajectory.TrajectoryView;
import org.gaitwright.ui.plot.Curve;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the menus and tool bars of the views do. */
class ViewActionsTest {
	/** All that LaTeX takes for something else than a letter. */
	private static final String AWKWARD = "swim_5% & more, #2";

	private static IProject project;
	private static Path swimmer;
	private static Path other;
	private static Path awkward;

	private RunsView table;

	@BeforeAll
	static void workspace() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("actions");
		project.create(null);
		project.open(null);
		Path runs = project.getLocation().toPath().resolve("runs");
		swimmer = RunDirectories.swimmer(runs, 1, 2);
		other = RunDirectories.madeUp(swimmer, "20260601T100000Z-2", 2, 5);
		awkward = RunDirectories.madeUp(swimmer, "20260602T100000Z-3", 3, 5);
		Path info = awkward.resolve(RunLayout.INFO);
		Files.writeString(info, Files.readString(info).replace("\"experiment\" : \"swimmer\"",
				"\"experiment\" : \"" + AWKWARD + "\""));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Ui.arrange();
	}

	@AfterAll
	static void clean() throws Exception {
		project.delete(true, true, null);
	}

	@BeforeEach
	void runs() throws InterruptedException {
		table = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.await("runs listed",
				() -> table.shown().stream().map(RunEntry::directory).toList().containsAll(List.of(swimmer, other, awkward)));
	}

	private void select(Path... directories) {
		Ui.run(() -> table.select(List.of(directories)));
	}

	@Test
	void theFoldersOfTheSelectedRunsAreOpened() {
		select(swimmer, other);
		List<String> opened = new ArrayList<>();
		Ui.run(() -> table.openFolders(opened::add));
		assertEquals(List.of(swimmer.toString(), other.toString()).stream().sorted().toList(),
				opened.stream().sorted().toList());
		select(other);
		Ui.run(() -> table.openFolders(path -> false));
		assertEquals("No program opens " + other, Views.note(table));
		select();
		assertFalse(Ui.call(() -> RunsMenus.ofView(table, "Open Folder").isEnabled()));
	}

	private String copied(String action) {
		return Ui.call(() -> {
			RunsMenus.ofView(table, action).run();
			Clipboard clipboard = new Clipboard(Ui.display());
			try {
				return (String) clipboard.getContents(TextTransfer.getInstance());
			} finally {
				clipboard.dispose();
			}
		});
	}

	@Test
	void rowsAreCopiedAsCommaSeparatedValues() throws Exception {
		select(other, awkward);
		List<CSVRecord> rows;
		try (var parser = CSVFormat.RFC4180.parse(new StringReader(copied("Copy as CSV")))) {
			rows = parser.getRecords();
		}
		assertEquals(3, rows.size());
		List<String> header = rows.get(0).toList();
		for (CSVRecord row : rows)
			assertEquals(header.size(), row.size());
		int experiment = header.indexOf("Experiment");
		int directory = header.indexOf("Directory");
		CSVRecord row = rows.stream().filter(each -> each.get(directory).equals(awkward.toString())).findFirst().orElseThrow();
		assertEquals(AWKWARD, row.get(experiment));
		assertEquals("3", row.get(header.indexOf("Seed")));
		assertEquals("2 rows copied to the clipboard.", Views.note(table));
	}

	@Test
	void rowsAreCopiedAsATableOfLatex() {
		select(other, awkward);
		List<String> lines = copied("Copy as LaTeX").lines().toList();
		assertTrue(lines.get(0).matches("\\\\begin\\{tabular\\}\\{[lr]+\\}"), lines.get(0));
		assertEquals("\\end{tabular}", lines.get(lines.size() - 1));
		assertTrue(lines.stream().anyMatch(line -> line.contains("swim\\_5\\% \\& more, \\#2 & ")), lines::toString);
		int columns = lines.get(0).replaceAll(".*\\{|\\}", "").length();
		List<String> rows = lines.stream().filter(line -> line.endsWith("\\\\")).toList();
		assertEquals(3, rows.size());
		for (String row : rows) {
			assertEquals(columns, row.split("(?<!\\\\)&", -1).length, row);
			assertFalse(row.replaceAll("\\\\[a-z]+|\\\\.", "").matches(".*[_%#].*"), "unescaped: " + row);
		}
	}

	@Test
	void deletingAsksFirst() throws Exception {
		Path doomed = RunDirectories.madeUp(swimmer, "20260603T100000Z-4", 4, 3);
		Ui.await("listed", () -> table.shown().stream().anyMatch(run -> run.directory().equals(doomed)));
		select(doomed);
		askToDelete();
		String question = Ui.all(Ui.call(ViewActionsTest::question), Label.class, each -> each.getText().contains("undone"))
				.stream().map(each -> Ui.call(each::getText)).findFirst().orElseThrow();
		assertTrue(question.contains(doomed.toString()), question);
		Ui.screenshot(Ui.call(ViewActionsTest::question), "delete-question");
		answer("Cancel");
		assertTrue(Files.exists(doomed.resolve(RunLayout.INFO)));
		askToDelete();
		answer("OK");
		Ui.await("deleted", () -> !Files.exists(doomed));
		Ui.await("gone", () -> table.shown().stream().noneMatch(run -> run.directory().equals(doomed)));
		assertTrue(Files.exists(other.resolve(RunLayout.INFO)));
	}

	private void askToDelete() throws InterruptedException {
		Ui.display().asyncExec(() -> RunsMenus.ofView(table, "Delete…").run());
		Ui.await("asked", () -> question() != null);
	}

	private static Shell question() {
		return Arrays.stream(Ui.display().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().equals("Delete runs")).findFirst().orElse(null);
	}

	private static void answer(String label) throws InterruptedException {
		Ui.selected(Ui.all(Ui.call(ViewActionsTest::question), Button.class,
				button -> button.getText().replace("&", "").equals(label)).get(0));
		Ui.await("answered", () -> question() == null);
	}

	private static List<String> curves(ConvergenceView view) {
		return view.content() == null ? List.of() : view.content().curves().stream().map(Curve::name).toList();
	}

	@Test
	void aPinnedPlotStaysWhateverIsSelected() throws Exception {
		ConvergenceView view = Ui.view(Ids.CONVERGENCE_VIEW, ConvergenceView.class);
		Ui.view(Ids.RUNS_VIEW, RunsView.class);
		select(other);
		Ui.await("plotted", () -> curves(view).equals(List.of(RunEntry.name(other))));
		IAction pin = Ui.call(() -> RunsMenus.ofView(view, "Pin"));
		Ui.run(() -> {
			pin.setChecked(true);
			pin.run();
		});
		AtomicReference<ISelection> told = new AtomicReference<>();
		ISelectionListener last = (part, selection) -> told.set(selection);
		Ui.run(() -> Ui.window().getSelectionService().addPostSelectionListener(last));
		select(swimmer);
		Ui.await("all views are told", () -> told.get() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof RunEntry run && run.directory().equals(swimmer));
		Ui.run(() -> Ui.window().getSelectionService().removePostSelectionListener(last));
		// another row shows that the plot is alive
		Files.writeString(other.resolve(RunLayout.METRICS), RunDirectories.row(6, 2), StandardOpenOption.APPEND);
		Ui.await("the new row", () -> view.content().curves().stream().allMatch(curve -> curve.size() == 7));
		assertEquals(List.of(RunEntry.name(other)), Ui.call(() -> curves(view)));
		Ui.run(() -> {
			pin.setChecked(false);
			pin.run();
		});
		Ui.await("it follows again", () -> curves(view).equals(List.of(RunEntry.name(swimmer))));
		select(other);
		Ui.await("and again", () -> curves(view).equals(List.of(RunEntry.name(other))));
	}

	@Test
	void aMotionIsSteppedScrubbedAndSlowedDown() throws Exception {
		select(swimmer);
		TrajectoryView view = Ui.view(Ids.TRAJECTORY_VIEW, TrajectoryView.class);
		Ui.await("a scene", view::hasScene);
		Scale scrub = Ui.find(view, Scale.class, each -> true);
		List<Button> row = Ui.all(Ui.call(scrub::getParent), Button.class, each -> true);
		Button next = row.get(2);
		Button previous = row.get(1);
		Button play = row.get(0);
		Ui.run(() -> {
			scrub.setSelection(0);
			scrub.notifyListeners(SWT.Selection, new Event());
		});
		assertEquals(0, Ui.call(view::time));
		for (int i = 0; i < 4; i++)
			Ui.selected(next);
		double four = Ui.call(view::time);
		assertEquals(0.2, four, 1e-9, "four time steps of 0.05 s");
		assertEquals(4, Ui.call(scrub::getSelection));
		Ui.selected(previous);
		assertEquals(0.15, Ui.call(view::time), 1e-9);
		Ui.run(() -> {
			scrub.setSelection(scrub.getMaximum());
			scrub.notifyListeners(SWT.Selection, new Event());
		});
		Ui.selected(next);
		assertEquals(Ui.call(scrub::getMaximum) * 0.05, Ui.call(view::time), 1e-9, "not past the end");
		Combo speed = Ui.find(view, Combo.class, each -> List.of(each.getItems()).contains("0.25 ×"));
		choose(speed, "0.25 ×");
		Ui.run(() -> {
			scrub.setSelection(0);
			scrub.notifyListeners(SWT.Selection, new Event());
		});
		long begin = System.nanoTime();
		Ui.run(() -> play.setSelection(true));
		Ui.selected(play);
		Ui.await("it plays", () -> view.time() > 0.1);
		double shown = Ui.call(view::time);
		double passed = (System.nanoTime() - begin) * 1e-9;
		choose(speed, "1.0 ×");
		Ui.run(() -> play.setSelection(false));
		Ui.selected(play);
		assertTrue(shown <= 0.25 * passed, shown + " s of motion in " + passed + " s");
	}

	private static void choose(Combo combo, String item) {
		Ui.run(() -> combo.setText(item));
		Ui.selected(combo);
	}
}
