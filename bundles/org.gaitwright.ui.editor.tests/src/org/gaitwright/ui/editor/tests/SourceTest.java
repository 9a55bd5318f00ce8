/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.tests;

import static org.gaitwright.ui.editor.tests.Workbench.await;
import static org.gaitwright.ui.editor.tests.Workbench.find;
import static org.gaitwright.ui.editor.tests.Workbench.run;
import static org.gaitwright.ui.editor.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.Library;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.Study;
import org.gaitwright.model.problem.ProblemKind;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.gaitwright.ui.editor.internal.page.OverviewPage;
import org.gaitwright.ui.editor.internal.page.PageSpec;
import org.gaitwright.ui.editor.internal.page.SourcePage;
import org.junit.jupiter.api.Test;

/** Edits the text of files on the Source page. */
class SourceTest extends OnSourcePage {

	@Test
	void textReachesTheModelTheFieldsAndTheFile() throws Exception {
		type(ITERATIONS, "iterations = '12' ");
		int caret = ui(() -> source().getCaretOffset());
		String typed = ui(() -> source().getText());
		assertTrue(ui(editor::isDirty));
		await("the model follows", () -> experiment().getOptimizer().getIterations() == 12);
		await("the problems are found anew", () -> document().problems().isEmpty());
		assertEquals(typed, ui(() -> source().getText()), "nothing is reformatted");
		assertEquals(caret, ui(() -> source().getCaretOffset()));

		show(PageSpec.OPTIMIZER.id());
		run(() -> editor.reveal(experiment().getOptimizer(), ""));
		Workbench.complete(editor);
		assertEquals("12", ui(() -> field(Literals.OPTIMIZER__ITERATIONS)));
		command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(10, ui(() -> experiment().getOptimizer().getIterations()));
		assertFalse(ui(editor::isDirty));
		Workbench.complete(editor);
		assertEquals("10", ui(() -> field(Literals.OPTIMIZER__ITERATIONS)));
		show(SourcePage.ID);
		assertTrue(ui(() -> source().getText()).contains(ITERATIONS));
		command(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals(typed, ui(() -> source().getText()));
		assertEquals(12, ui(() -> experiment().getOptimizer().getIterations()));

		run(() -> editor.doSave(new NullProgressMonitor()));
		assertEquals(typed, content());
		assertFalse(ui(editor::isDirty));
	}

	@Test
	void fieldsChangeTheNewElementsAndWriteTheTextAnew() throws Exception {
		type("<policy", "<!-- large -->\n  <policy");
		type(ITERATIONS, "iterations=\"12\"");
		EObject former = ui(() -> document().root());
		await("the model follows", () -> document().root() != former);
		run(() -> assertTrue(document().execute(new ElementCommands(document()).set(experiment().getOptimizer(),
				Literals.OPTIMIZER__ITERATIONS, 13))));
		await("the text follows", () -> source().getText().contains("iterations=\"13\""));
		assertFalse(ui(() -> source().getText()).contains("large"));
		command(IWorkbenchCommandConstants.EDIT_UNDO);
		await("the text is as it was typed", () -> source().getText().contains("<!-- large -->"));
		assertTrue(ui(() -> source().getText()).contains("iterations=\"12\""));
	}

	@Test
	void whatWasSelectedAndUnfoldedStaysSo() throws Exception {
		show(PageSpec.ROBOT.id());
		run(() -> editor.reveal(((LinkTree) experiment().getRobot()).getRoot().getChildren().getFirst(), ""));
		Workbench.complete(editor);
		String name = ui(() -> ((LinkTree) experiment().getRobot()).getRoot().getChildren().getFirst().getName());
		show(SourcePage.ID);
		EObject former = ui(() -> document().root());
		type(ITERATIONS, "iterations=\"12\"");
		await("the model follows", () -> document().root() != former);
		show(PageSpec.ROBOT.id());
		EObject selected = ui(() -> (EObject) ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection())
				.getFirstElement());
		assertEquals(name, ((Link) selected).getName());
		assertEquals(ui(() -> experiment().getRobot().eResource()), selected.eResource(), "is one of the new elements");
	}

	@Test
	void usualCommandsWorkOnTheText() throws Exception {
		String before = ui(() -> source().getText());
		run(() -> {
			Workbench.window().getShell().forceActive();
			Workbench.page().activate(editor);
			source().setFocus();
		});
		await("the text has the focus", () -> source().isFocusControl());
		run(() -> {
			int start = source().getText().indexOf("name=\"swimmer\" ");
			source().setSelection(start, start + "name=\"swimmer\" ".length());
		});
		command(IWorkbenchCommandConstants.EDIT_CUT);
		await("it is cut", () -> source().getText().length() == before.length() - "name=\"swimmer\" ".length());
		await("the model follows", () -> experiment().getName() == null);
		command(IWorkbenchCommandConstants.EDIT_PASTE);
		await("it is back", () -> source().getText().equals(before));
		await("the model follows", () -> "swimmer".equals(experiment().getName()));
		command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertNull(ui(() -> experiment().getName()));
		command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(before, ui(() -> source().getText()));
		command(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
		assertEquals(before.length(), ui(() -> source().getSelectionCount()));
		command(IWorkbenchCommandConstants.EDIT_COPY);
		run(() -> {
			Clipboard clipboard = new Clipboard(Workbench.display());
			assertEquals(before, clipboard.getContents(TextTransfer.getInstance()));
			clipboard.dispose();
		});
	}

	@Test
	void textsAreFoundAndReplaced() throws Exception {
		String before = ui(() -> source().getText());
		run(() -> {
			Workbench.window().getShell().forceActive();
			Workbench.page().activate(editor);
		});
		assertTrue(ui(() -> Workbench.window().getService(IBindingService.class)
				.getActiveBindingsFor(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE)).length > 0, "there is a key for it");
		command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
		await("the dialog is there", () -> dialog("Find/Replace") != null);
		run(() -> {
			List<Combo> words = find(dialog("Find/Replace"), Combo.class, combo -> true);
			words.get(0).setText("swimmer");
			words.get(1).setText("eel");
		});
		press("Find/Replace", "Replace All");
		String replaced = before.replace("swimmer", "eel");
		await("all are replaced", () -> source().getText().equals(replaced));
		await("the model follows", () -> "eel".equals(experiment().getName()));
		Workbench.screenshot(ui(() -> dialog("Find/Replace")), "source-replaced");
		run(() -> dialog("Find/Replace").close());
		command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(before, ui(() -> source().getText()), "all at once");
		show(PageSpec.OPTIMIZER.id());
		assertFalse(ui(() -> Workbench.window().getService(ICommandService.class)
				.getCommand(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE).isEnabled()), "other pages have no text");
	}

	/** What is read after it was undone belongs to no text that is there. */
	@Test
	void lateReadingBringsNothingBack() {
		EObject before = ui(() -> document().root());
		String text = ui(() -> source().getText());
		run(() -> {
			typeInUi(ITERATIONS, "iterations=\"12\"");
			document().source().readNow();
			join("Read swimmer.experiment");
			document().commands().undo();
		});
		run(() -> assertEquals(text, source().getText()));
		assertEquals(before, ui(() -> document().root()));
		run(() -> document().commands().redo());
		assertNotEquals(before, ui(() -> document().root()), "and is there when it is done again");
		assertEquals(12, ui(() -> experiment().getOptimizer().getIterations()));
	}

	private static void join(String job) {
		try {
			for (Job running : Job.getJobManager().find(null)) {
				if (running.getName().equals(job)) {
					running.join();
				}
			}
		} catch (InterruptedException interrupted) {
			throw new AssertionError(interrupted);
		}
	}

	/** A value that cannot be read is in no model: the text is kept as long as the elements are not changed. */
	@Test
	void misspeltAttributeIsKeptWhenThePageIsLeft() throws Exception {
		type(ITERATIONS, "iteratons=\"12\"");
		await("it is told", () -> document().problems().stream()
				.anyMatch(problem -> problem.kind() == ProblemKind.UNKNOWN_ATTRIBUTE));
		show(OverviewPage.ID);
		run(() -> editor.doSave(new NullProgressMonitor()));
		assertTrue(content().contains("iteratons=\"12\""));
		show(SourcePage.ID);
		assertTrue(ui(() -> source().getText()).contains("iteratons=\"12\""));
	}

	@Test
	void pagesAreThoseOfTheRoot() throws Exception {
		String experiment = ui(() -> source().getText());
		String namespace = experiment.substring(experiment.indexOf("xmi:version"), experiment.indexOf(" name="));
		run(() -> source().setText("<experiment:Library " + namespace + "/>"));
		await("it is a library", () -> document().root() instanceof Library);
		await("it has no optimizer", () -> editor.findPage(PageSpec.OPTIMIZER.id()) == null);
		assertNotNull(ui(() -> editor.findPage(PageSpec.TASKS.id())));
		show(PageSpec.TASKS.id());
		command(IWorkbenchCommandConstants.EDIT_UNDO);
		await("it is an experiment", () -> editor.findPage(PageSpec.OPTIMIZER.id()) != null);
		show(PageSpec.OPTIMIZER.id());
		assertEquals(PageSpec.OPTIMIZER.id(), activePage());
	}

	@Test
	void studiesAreEditedAsText() throws Exception {
		run(() -> Workbench.page().closeAllEditors(false));
		file = Workbench.copy("source", "some.study", EXAMPLES + "studies/swimmer-and-walker.study");
		editor = Workbench.open(file);
		show(SourcePage.ID);
		type("<experiment:Study", "<!-- two robots --><experiment:Study");
		String name = ui(() -> ((Study) document().root()).getName());
		type("name=\"" + name + "\"", "name=\"compared\"");
		await("the model follows", () -> "compared".equals(((Study) document().root()).getName()));
		assertTrue(ui(() -> document().problems()).isEmpty());
	}
}
