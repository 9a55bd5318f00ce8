/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.tests;

import static org.gaitwright.ui.editor.tests.Workbench.await;
import static org.gaitwright.ui.editor.tests.Workbench.run;
import static org.gaitwright.ui.editor.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.gaitwright.ui.editor.internal.page.OverviewPage;
import org.gaitwright.ui.editor.internal.page.PageSpec;
import org.gaitwright.ui.editor.internal.page.SourcePage;
import org.junit.jupiter.api.Test;

/** Texts that cannot be read on the Source page. */
class BrokenSourceTest extends OnSourcePage {

	@Test
	void brokenTagIsMarkedAndKeepsTheUserUntilGivenUp() throws Exception {
		String before = ui(() -> source().getText());
		type("<evaluation", "<evaluation <");
		String broken = ui(() -> source().getText());
		int line = ui(() -> source().getLineAtOffset(source().getCaretOffset())) + 1;
		await("it is marked", () -> markers().stream()
				.anyMatch(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0) == line));
		await("it is told", () -> document().problems().stream()
				.anyMatch(problem -> problem.line() == line && problem.column() > 0 && !problem.advice().isEmpty()));
		assertTrue(ui(editor::isDirty));
		assertFalse(ui(() -> document().execute(new ElementCommands(document()).set(experiment().getOptimizer(),
				Literals.OPTIMIZER__ITERATIONS, 13))), "the text would be lost");

		Workbench.display().asyncExec(() -> editor.setActivePage(OverviewPage.ID));
		await("it is asked", () -> dialog("Source") != null);
		assertEquals("Stay", ui(() -> dialog("Source").getDefaultButton().getText()));
		Workbench.screenshot(ui(() -> Workbench.window().getShell()), "source-refused");
		press("Source", "Stay");
		await("the question is gone", () -> dialog("Source") == null);
		assertEquals(SourcePage.ID, activePage());
		assertEquals(broken, ui(() -> source().getText()));

		Workbench.display().asyncExec(() -> editor.setActivePage(OverviewPage.ID));
		await("it is asked", () -> dialog("Source") != null);
		press("Source", "Give Up the Text");
		await("the page is left", () -> OverviewPage.ID.equals(editor.getActivePageInstance().getId()));
		assertFalse(ui(editor::isDirty));
		await("the marker is gone", () -> markers().isEmpty());
		command(IWorkbenchCommandConstants.EDIT_REDO);
		await("the text is in front again", () -> SourcePage.ID.equals(editor.getActivePageInstance().getId()));
		assertEquals(broken, ui(() -> source().getText()));
		command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(before, ui(() -> source().getText()));
	}

	/** Left before the text is read, the page comes back when the text proves to be broken. */
	@Test
	void brokenTextComesBackToTheUser() throws Exception {
		run(() -> {
			typeInUi("<evaluation", "<evaluation <");
			editor.setActivePage(PageSpec.COST.id());
			assertEquals(PageSpec.COST.id(), editor.getActivePageInstance().getId());
		});
		await("the page comes back", () -> SourcePage.ID.equals(editor.getActivePageInstance().getId()));
	}

	@Test
	void brokenFileIsMendedAndItsPagesAppear() throws Exception {
		String sound = content();
		replaceFile(sound.replace("<evaluation", "<evaluation <").getBytes(StandardCharsets.UTF_8));
		assertNull(ui(() -> document().root()));
		assertEquals(SourcePage.ID, activePage());
		assertTrue(ui(() -> source().getText()).contains("<evaluation <"));
		await("it is told", () -> !document().problems().isEmpty() && !markers().isEmpty());
		Workbench.screenshot(ui(() -> Workbench.window().getShell()), "source-broken");
		show(OverviewPage.ID);
		show(SourcePage.ID);
		type("<evaluation <", "<evaluation");
		await("there is an experiment", () -> document().root() != null);
		await("its pages appear", () -> editor.findPage(PageSpec.OPTIMIZER.id()) != null);
		assertEquals(SourcePage.ID, activePage());
		await("nothing is marked", () -> markers().isEmpty());
		run(() -> editor.doSave(new NullProgressMonitor()));
		assertEquals(sound, content());
		show(PageSpec.OPTIMIZER.id());
		command(IWorkbenchCommandConstants.EDIT_UNDO);
		await("it is broken again", () -> SourcePage.ID.equals(editor.getActivePageInstance().getId()));
	}

	@Test
	void unreadableTextIsSavedByteForByte() throws Exception {
		replaceFile(content().replace("\n", "\r\n").replace("Swim forward.", "Schwimm vorwärts.")
				.getBytes(StandardCharsets.UTF_8));
		show(SourcePage.ID);
		EObject before = ui(() -> document().root());
		type("<evaluation", "\t <evaluation & <");
		byte[] typed = ui(() -> source().getText()).getBytes(StandardCharsets.UTF_8);
		awaitRefusal();
		run(() -> editor.doSave(new NullProgressMonitor()));
		assertArrayEquals(typed, file.getContents(true).readAllBytes());
		assertFalse(ui(editor::isDirty));
		assertNull(ui(() -> document().root()));
		await("its pages are gone", () -> editor.findPage(PageSpec.OPTIMIZER.id()) == null);
		await("it is marked", () -> !markers().isEmpty());
		show(OverviewPage.ID);
		command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(before, ui(() -> document().root()));
		await("its pages are back", () -> editor.findPage(PageSpec.OPTIMIZER.id()) != null);
		assertTrue(ui(editor::isDirty));
	}

	@Test
	void newerFileIsNotOverwrittenUnasked() throws Exception {
		type("<evaluation", "<evaluation <");
		awaitRefusal();
		String other = content().replace("name=\"swimmer\"", "name=\"other\"");
		Files.writeString(file.getLocation().toPath(), other);
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		run(() -> Workbench.page().saveEditor(editor, false));
		await("it is asked", () -> dialog("Save Experiment") != null);
		assertEquals(other, content());
		assertTrue(ui(() -> document().isTextRefused()), "nor is the text");
		press("Save Experiment", "Reload");
		await("the file is read again", () -> "other".equals(experiment().getName()));
		assertFalse(ui(editor::isDirty));
		await("it is shown", () -> source().getText().equals(other));
	}

	@Test
	void hostileTextIsRefused() throws Exception {
		String sound = ui(() -> source().getText());
		StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
		for (int level = 1; level < 30; level++) {
			entities.append("<!ENTITY e%d \"&e%d;&e%d;&e%d;\">".formatted(level, level - 1, level - 1, level - 1));
		}
		run(() -> source().setText(sound.replace("<experiment:E", entities + "]><experiment:E").replace("Swim forward.", "&e29;")));
		await("entities are refused", () -> refused(ProblemKind.FORBIDDEN_XML));
		run(() -> source().setText(sound.replace("<evaluation", "<a>".repeat(5000) + "<evaluation")));
		await("depth is refused", () -> refused(ProblemKind.TOO_LARGE));
		run(() -> source().setText(sound));
		await("the text is read", () -> document().problems().isEmpty() && !document().isTextAhead());
	}

	private boolean refused(ProblemKind kind) {
		return document().problems().stream().map(Problem::kind).anyMatch(kind::equals);
	}
}
