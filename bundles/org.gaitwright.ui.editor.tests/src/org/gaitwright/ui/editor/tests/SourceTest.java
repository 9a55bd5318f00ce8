/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.tests;

import static org.gaitwright.ui.editor.tests.Workbench.await;
import static org.gaitwright.ui.editor.tests.Workbench.find;
import static org.gaitwright.ui.editor.tests.Workbench.run;
import static org.gaitwright.ui.editor.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.Library;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.Study;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.document.ProblemMarkers;
import org.gaitwright.ui.editor.internal.field.FieldKeys;
import org.gaitwright.ui.editor.internal.page.OverviewPage;
import org.gaitwright.ui.editor.internal.page.PageSpec;
import org.gaitwright.ui.editor.internal.page.SourcePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edits the text of files on the Source page. */
class SourceTest {

	private static final String EXAMPLES = "platform:/plugin/org.gaitwright.examples/";
	private static final String ITERATIONS = "iterations=\"10\"";

	private IFile file;
	private ExperimentEditor editor;

	@BeforeAll
	static void arrange() {
		run(() -> {
			Arrays.stream(Workbench.page().getViewReferences()).forEach(Workbench.page()::hideView);
			Workbench.window().getShell().setBounds(0, 0, 1280, 900);
			Workbench.window().getShell().forceActive();
		});
	}

	@BeforeEach
	void open() throws Exception {
		file = Workbench.copy("source", "swimmer.experiment", EXAMPLES + "experiments/swimmer.experiment");
		editor = Workbench.open(file);
		show(SourcePage.ID);
	}

	@AfterEach
	void close() {
		run(() -> Workbench.page().closeAllEditors(false));
	}

	private ExperimentDocument document() {
		return editor.document();
	}

	private Experiment experiment() {
		return document().experiment().orElseThrow();
	}

	private void show(String page) throws InterruptedException {
		run(() -> editor.setActivePage(page));
		Workbench.complete(editor);
	}

	private String activePage() {
		return ui(() -> editor.getActivePageInstance().getId());
	}

	/** On the UI thread. */
	private StyledText source() {
		return find((Composite) editor.getActivePageInstance().getPartControl(), StyledText.class, StyledText::getEditable).getFirst();
	}

	/** Puts a text in place of another, and leaves the caret behind it. */
	private void type(String before, String after) {
		run(() -> typeInUi(before, after));
	}

	private void typeInUi(String before, String after) {
		StyledText text = source();
		int start = text.getText().indexOf(before);
		assertTrue(start >= 0, () -> before + " is not in " + text.getText());
		text.setSelection(start, start + before.length());
		text.insert(after);
		text.setCaretOffset(start + after.length());
	}

	private void command(String id) {
		ui(() -> Workbench.window().getService(IHandlerService.class).executeCommand(id, null));
	}

	private String content() {
		try {
			return new String(file.getContents(true).readAllBytes(), StandardCharsets.UTF_8);
		} catch (Exception failed) {
			throw new AssertionError(failed);
		}
	}

	private List<IMarker> markers() {
		try {
			return List.of(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO));
		} catch (CoreException failed) {
			throw new AssertionError(failed);
		}
	}

	private String field(EStructuralFeature feature) {
		return find((Composite) editor.getActivePageInstance().getPartControl(), Text.class,
				text -> text.getData(FieldKeys.FEATURE) == feature).getFirst().getText();
	}

	private static Shell dialog(String title) {
		return Arrays.stream(Workbench.display().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst().orElse(null);
	}

	private static void press(String title, String button) {
		run(() -> find(dialog(title), Button.class, candidate -> candidate.getText().replace("&", "").equals(button))
				.getFirst().notifyListeners(SWT.Selection, new Event()));
	}

	private void awaitRefusal() throws InterruptedException {
		await("the text is refused", () -> document().isTextRefused());
	}

	private void replaceFile(byte[] content) throws Exception {
		run(() -> Workbench.page().closeAllEditors(false));
		file = Workbench.file("source", "other.experiment", content);
		editor = Workbench.open(file);
	}

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
			assertEquals(before, clipboard.getContents(org.eclipse.swt.dnd.TextTransfer.getInstance()));
			clipboard.dispose();
		});
	}

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
