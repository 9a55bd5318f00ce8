/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.tests;

import static org.gaitwright.ui.editor.tests.Workbench.await;
import static org.gaitwright.ui.editor.tests.Workbench.find;
import static org.gaitwright.ui.editor.tests.Workbench.run;
import static org.gaitwright.ui.editor.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.LinearPolicy;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.gaitwright.ui.editor.internal.document.ProblemMarkers;
import org.gaitwright.ui.editor.internal.field.FieldKeys;
import org.gaitwright.ui.editor.internal.page.SourcePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edits the swimmer with the widgets that a user has. */
class ExperimentEditorTest {

	private static final String SWIMMER = "platform:/plugin/org.gaitwright.examples/experiments/swimmer.experiment";

	private IFile file;
	private ExperimentEditor editor;

	@BeforeAll
	static void arrange() {
		Workbench.arrange();
	}

	@BeforeEach
	void open() throws Exception {
		file = Workbench.copy("swimming", "swimmer.experiment", SWIMMER);
		editor = Workbench.open(file);
	}

	@AfterEach
	void close() {
		run(() -> Workbench.page().closeAllEditors(false));
	}

	private Experiment experiment() {
		return editor.document().experiment().orElseThrow();
	}

	private <T extends Control> T field(Class<T> type, EStructuralFeature feature) {
		return find((Composite) editor.getActivePageInstance().getPartControl(), type,
				control -> control.getData(FieldKeys.FEATURE) == feature).getFirst();
	}

	private void show(EObject element) throws InterruptedException {
		run(() -> assertTrue(editor.reveal(element, "")));
		Workbench.complete(editor);
	}

	private void type(EStructuralFeature feature, String text) {
		run(() -> {
			Text widget = field(Text.class, feature);
			widget.setFocus();
			widget.setText(text);
		});
	}

	private String message(EStructuralFeature feature) {
		return ui(() -> {
			Label label = (Label) field(Control.class, feature).getData(FieldKeys.MESSAGE);
			return label != null && label.getVisible() ? label.getText() : "";
		});
	}

	private void perform(ActionFactory factory) {
		run(() -> {
			IAction action = editor.getEditorSite().getActionBars().getGlobalActionHandler(factory.getId());
			assertTrue(action.isEnabled());
			action.run();
		});
	}

	private IMarker[] markers() {
		try {
			return file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO);
		} catch (CoreException failed) {
			throw new AssertionError(failed);
		}
	}

	private static byte[] content(IFile file) throws Exception {
		return file.getContents(true).readAllBytes();
	}

	@Test
	void numberIsEditedUndoneRedoneAndSaved() throws Exception {
		show(experiment().getOptimizer());
		assertEquals("0.01", ui(() -> field(Text.class, Literals.TRAJECTORY_DISTRIBUTIONS__TEMPERATURE).getText()));
		assertFalse(ui(editor::isDirty));
		type(Literals.OPTIMIZER__ITERATIONS, "1");
		type(Literals.OPTIMIZER__ITERATIONS, "12");
		assertEquals(12, ui(() -> experiment().getOptimizer().getIterations()));
		assertTrue(ui(editor::isDirty));

		show(experiment().getPolicy());
		perform(ActionFactory.UNDO);
		assertEquals(10, ui(() -> experiment().getOptimizer().getIterations()), "typing is one step");
		assertFalse(ui(editor::isDirty));
		perform(ActionFactory.REDO);
		show(experiment().getOptimizer());
		assertEquals("12", ui(() -> field(Text.class, Literals.OPTIMIZER__ITERATIONS).getText()));

		run(() -> editor.doSave(new NullProgressMonitor()));
		assertFalse(ui(editor::isDirty));
		var saved = new ExperimentFiles().load(editor.document().address());
		assertFalse(saved.hasErrors(), () -> saved.problems().toString());
		assertTrue(new String(content(file), StandardCharsets.UTF_8).contains("href=\"platform:/plugin/org.gaitwright"));
		assertEquals(12, saved.experiment().orElseThrow().getOptimizer().getIterations());
	}

	@Test
	void invalidNumbersShowAMessageAndAMarker() throws Exception {
		show(experiment().getOptimizer());
		type(Literals.OPTIMIZER__ITERATIONS, "0");
		assertTrue(message(Literals.OPTIMIZER__ITERATIONS).contains("[1, 1000000]"),
				() -> message(Literals.OPTIMIZER__ITERATIONS));
		await("there is a marker", () -> markers().length > 0);
		IMarker marker = markers()[0];
		assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
		assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains("Iterations = 0"),
				() -> marker.getAttribute(IMarker.MESSAGE, ""));
		await("the problems are known", () -> editor.document().problems().size() == 1);
		Workbench.screenshot(ui(() -> Workbench.window().getShell()), "invalid-number");
		run(() -> editor.setActivePage(SourcePage.ID));
		int line = marker.getAttribute(IMarker.LINE_NUMBER, 0);
		StyledText source = ui(() -> find((Composite) editor.getActivePageInstance().getPartControl(),
				StyledText.class, text -> text.getText().startsWith("<?xml")).getFirst());
		assertTrue(line > 0 && line <= ui(source::getLineCount), "line " + line + " of " + ui(source::getText));
		assertTrue(ui(() -> String.join(" ", source.getLine(line - 2), source.getLine(line - 1)))
				.contains("iterations=\"0\""), "the tag ends on line " + line);
		Workbench.screenshot(ui(() -> Workbench.window().getShell()), "source");
		run(() -> editor.gotoMarker(marker));
		Workbench.complete(editor);
		assertTrue(ui(() -> field(Text.class, Literals.OPTIMIZER__ITERATIONS).isFocusControl()));

		type(Literals.OPTIMIZER__ITERATIONS, "many");
		assertTrue(message(Literals.OPTIMIZER__ITERATIONS).contains("whole number"));
		perform(ActionFactory.UNDO);
		await("the message is gone", () -> message(Literals.OPTIMIZER__ITERATIONS).isEmpty());
		assertEquals("10", ui(() -> field(Text.class, Literals.OPTIMIZER__ITERATIONS).getText()));
		await("the marker is gone", () -> markers().length == 0);
	}

	@Test
	void defaultsAreRestoredAndTypesChanged() throws Exception {
		show(experiment().getPolicy());
		run(() -> {
			Combo type = find((Composite) editor.getActivePageInstance().getPartControl(), Combo.class,
					combo -> Arrays.asList(combo.getItems()).contains("Linear policy")).getFirst();
			type.select(type.indexOf("Linear policy"));
			type.notifyListeners(SWT.Selection, new Event());
		});
		assertInstanceOf(LinearPolicy.class, ui(() -> experiment().getPolicy()));
		perform(ActionFactory.UNDO);
		show(experiment().getOptimizer());
		run(() -> {
			ImageHyperlink restore = find((Composite) editor.getActivePageInstance().getPartControl(),
					ImageHyperlink.class, link -> link.getData(FieldKeys.RESTORES) == Literals.OPTIMIZER__ITERATIONS)
					.getFirst();
			assertTrue(restore.getVisible());
			assertTrue(restore.getToolTipText().contains("20"));
			restore.setFocus();
			Event key = new Event();
			key.character = SWT.CR;
			restore.notifyListeners(SWT.KeyDown, key);
			Event traverse = new Event();
			traverse.detail = SWT.TRAVERSE_RETURN;
			restore.notifyListeners(SWT.DefaultSelection, traverse);
		});
		assertEquals(20, ui(() -> experiment().getOptimizer().getIterations()));
	}

	@Test
	void elementsAreAddedMovedAndRemoved() throws Exception {
		var cost = ui(() -> experiment().getCost());
		show(cost.getTerms().getFirst());
		run(() -> {
			ElementCommands commands = new ElementCommands(editor.document());
			assertFalse(commands.delete(List.of(experiment().getPolicy())).canExecute(), "is required");
			assertTrue(editor.document().execute(commands.move(cost.getTerms().getFirst(), 1)));
			assertTrue(editor.document().execute(commands.paste(List.of(cost), cost)));
			assertEquals("forward2", experiment().getLibrary().getCostFunctions().get(1).getName());
			assertTrue(editor.document().execute(commands.delete(List.of(cost))));
		});
		assertNull(ui(() -> experiment().getCost()), "references go with the element");
		await("there is a marker", () -> markers().length > 0);
		perform(ActionFactory.UNDO);
		assertNotNull(ui(() -> experiment().getCost()));
		perform(ActionFactory.UNDO);
		perform(ActionFactory.UNDO);
		assertFalse(ui(editor::isDirty));
	}

	@Test
	void elementsAreCopiedCutAndPastedByTheUsualCommands() throws Exception {
		var cost = ui(() -> experiment().getCost());
		int terms = ui(() -> cost.getTerms().size());
		show(cost.getTerms().getFirst());
		run(() -> {
			Workbench.window().getShell().forceActive(); // a dialog of another test may have been it
			Workbench.page().activate(editor);
			find((Composite) editor.getActivePageInstance().getPartControl(), Tree.class, tree -> true).getFirst().setFocus();
		});
		await("the tree has the focus", () -> Workbench.display().getFocusControl() instanceof Tree);
		Thread.sleep(500); // the handlers follow
		command(IWorkbenchCommandConstants.EDIT_COPY);
		command(IWorkbenchCommandConstants.EDIT_PASTE);
		assertEquals(terms + 1, ui(() -> cost.getTerms().size()));
		command(IWorkbenchCommandConstants.EDIT_CUT);
		assertEquals(terms, ui(() -> cost.getTerms().size()));
		command(IWorkbenchCommandConstants.EDIT_UNDO);
		command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertFalse(ui(editor::isDirty));
	}

	private static void command(String id) throws InterruptedException {
		ui(() -> Workbench.window().getService(IHandlerService.class).executeCommand(id, null));
		Thread.sleep(300); // the tree follows, and what it has selected
	}

	@Test
	void newerFileIsNotOverwrittenUnasked() throws Exception {
		show(experiment());
		type(Literals.EXPERIMENT__SEED, "7");
		String other = new String(content(file), StandardCharsets.UTF_8).replace(
				"name=\"swimmer\"", "name=\"other\"");
		Files.writeString(file.getLocation().toPath(), other);
		Workbench.display().asyncExec(() -> editor.doSave(new NullProgressMonitor()));
		await("the question is asked", () -> dialog() != null);
		Workbench.screenshot(ui(ExperimentEditorTest::dialog), "conflict");
		assertEquals("Cancel", ui(() -> dialog().getDefaultButton().getText()));
		run(() -> find(dialog(), Button.class, button -> button.getText().contains("Reload")).getFirst()
				.notifyListeners(SWT.Selection, new Event()));
		await("the file is read again", () -> "other".equals(experiment().getName()));
		assertFalse(ui(editor::isDirty));
		assertEquals("other", ui(() -> field(Text.class, Literals.EXPERIMENT__NAME).getText()));
	}

	/** The job takes the state that was there when the user asked; what is typed while it writes is not saved. */
	@Test
	void editingGoesOnWhileTheFileIsSaved() throws Exception {
		show(experiment());
		type(Literals.EXPERIMENT__SEED, "7");
		run(() -> {
			assertTrue(Workbench.page().saveEditor(editor, false));
			editor.document().execute(new ElementCommands(editor.document()).set(experiment().getOptimizer(),
					Literals.OPTIMIZER__ITERATIONS, 3));
		});
		await("it is saved", () -> text(file).contains("seed=\"7\""));
		assertTrue(text(file).contains("iterations=\"10\""));
		assertTrue(ui(editor::isDirty));
		perform(ActionFactory.UNDO);
		await("what was saved is shown", () -> !editor.isDirty());
		assertEquals(7, ui(() -> experiment().getSeed()));
	}

	@Test
	void newerFileIsOverwrittenWhenTheUserSaysSo() throws Exception {
		show(experiment());
		type(Literals.EXPERIMENT__SEED, "7");
		Files.writeString(file.getLocation().toPath(), text(file).replace("name=\"swimmer\"", "name=\"other\""));
		run(() -> Workbench.page().saveEditor(editor, false));
		await("the question is asked", () -> dialog() != null);
		assertTrue(text(file).contains("name=\"other\""));
		run(() -> find(dialog(), Button.class, button -> button.getText().contains("Overwrite")).getFirst()
				.notifyListeners(SWT.Selection, new Event()));
		await("it is overwritten", () -> !editor.isDirty());
		assertTrue(text(file).contains("seed=\"7\"") && !text(file).contains("other"));
	}

	private static String text(IFile file) {
		try {
			return new String(content(file), StandardCharsets.UTF_8);
		} catch (Exception failed) {
			throw new AssertionError(failed);
		}
	}

	private static Shell dialog() {
		return Arrays.stream(Workbench.display().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().equals("Save Experiment")).findFirst()
				.orElse(null);
	}

	@Test
	void cleanEditorFollowsTheFile() throws Exception {
		String other = new String(content(file), StandardCharsets.UTF_8).replace("name=\"swimmer\"", "name=\"follower\"");
		Workbench.file("swimming", "swimmer.experiment", other.getBytes(StandardCharsets.UTF_8));
		await("the new content is shown", () -> "follower".equals(experiment().getName()));
	}

	@Test
	void brokenFileShowsItsProblems() throws Exception {
		IFile broken = Workbench.file("swimming", "broken.experiment", "<experiment".getBytes(StandardCharsets.UTF_8));
		ExperimentEditor second = Workbench.open(broken);
		assertNull(ui(() -> second.document().root()));
		await("the problem is marked", () -> {
			try {
				return broken.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO).length > 0;
			} catch (CoreException failed) {
				throw new AssertionError(failed);
			}
		});
		Workbench.screenshot(ui(() -> Workbench.window().getShell()), "broken");
	}

	@Test
	void clickOnADrawnLinkSelectsIt() throws Exception {
		show(experiment().getRobot());
		Point size = ui(() -> canvas().getSize());
		run(() -> canvas().update());
		Thread.sleep(200);
		Event down = new Event();
		down.type = SWT.MouseDown;
		down.button = 1;
		down.x = size.x / 2;
		down.y = size.y / 2;
		run(() -> canvas().notifyListeners(SWT.MouseDown, down));
		assertEquals("middle", ui(() -> {
			var provider = editor.getActivePageInstance().getSite().getSelectionProvider();
			var selection = (IStructuredSelection) provider.getSelection();
			return Metadata.name((EObject) selection.getFirstElement()).orElse("");
		}));
		Workbench.screenshot(ui(() -> Workbench.window().getShell()), "link-selected");
	}

	private Canvas canvas() {
		return find((Composite) editor.getActivePageInstance().getPartControl(), Canvas.class,
				canvas -> canvas.getClass() == Canvas.class).getFirst();
	}
}
