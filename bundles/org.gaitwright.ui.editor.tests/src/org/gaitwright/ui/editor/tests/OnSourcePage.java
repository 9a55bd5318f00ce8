/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.tests;

import static org.gaitwright.ui.editor.tests.Workbench.await;
import static org.gaitwright.ui.editor.tests.Workbench.find;
import static org.gaitwright.ui.editor.tests.Workbench.run;
import static org.gaitwright.ui.editor.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.document.ProblemMarkers;
import org.gaitwright.ui.editor.internal.field.FieldKeys;
import org.gaitwright.ui.editor.internal.page.SourcePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Opens the swimmer on its Source page, for tests that edit it there. */
abstract class OnSourcePage {

	static final String EXAMPLES = "platform:/plugin/org.gaitwright.examples/";
	static final String ITERATIONS = "iterations=\"10\"";

	IFile file;
	ExperimentEditor editor;

	@BeforeAll
	static void arrange() {
		Workbench.arrange();
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

	ExperimentDocument document() {
		return editor.document();
	}

	Experiment experiment() {
		return document().experiment().orElseThrow();
	}

	void show(String page) throws InterruptedException {
		run(() -> editor.setActivePage(page));
		Workbench.complete(editor);
	}

	String activePage() {
		return ui(() -> editor.getActivePageInstance().getId());
	}

	/** On the UI thread. */
	StyledText source() {
		return find((Composite) editor.getActivePageInstance().getPartControl(), StyledText.class, StyledText::getEditable).getFirst();
	}

	/** Puts a text in place of another, and leaves the caret behind it. */
	void type(String before, String after) {
		run(() -> typeInUi(before, after));
	}

	void typeInUi(String before, String after) {
		StyledText text = source();
		int start = text.getText().indexOf(before);
		assertTrue(start >= 0, () -> before + " is not in " + text.getText());
		text.setSelection(start, start + before.length());
		text.insert(after);
		text.setCaretOffset(start + after.length());
	}

	void command(String id) {
		ui(() -> Workbench.window().getService(IHandlerService.class).executeCommand(id, null));
	}

	String content() {
		try {
			return new String(file.getContents(true).readAllBytes(), StandardCharsets.UTF_8);
		} catch (Exception failed) {
			throw new AssertionError(failed);
		}
	}

	List<IMarker> markers() {
		try {
			return List.of(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO));
		} catch (CoreException failed) {
			throw new AssertionError(failed);
		}
	}

	String field(EStructuralFeature feature) {
		return find((Composite) editor.getActivePageInstance().getPartControl(), Text.class,
				text -> text.getData(FieldKeys.FEATURE) == feature).getFirst().getText();
	}

	static Shell dialog(String title) {
		return Arrays.stream(Workbench.display().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst().orElse(null);
	}

	static void press(String title, String button) {
		run(() -> find(dialog(title), Button.class, candidate -> candidate.getText().replace("&", "").equals(button))
				.getFirst().notifyListeners(SWT.Selection, new Event()));
	}

	void awaitRefusal() throws InterruptedException {
		await("the text is refused", () -> document().isTextRefused());
	}

	void replaceFile(byte[] content) throws Exception {
		run(() -> Workbench.page().closeAllEditors(false));
		file = Workbench.file("source", "other.experiment", content);
		editor = Workbench.open(file);
	}
}
