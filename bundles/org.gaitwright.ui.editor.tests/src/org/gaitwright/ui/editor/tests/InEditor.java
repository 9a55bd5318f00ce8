/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.tests;

import static org.gaitwright.ui.editor.tests.Workbench.find;
import static org.gaitwright.ui.editor.tests.Workbench.run;
import static org.gaitwright.ui.editor.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.gaitwright.ui.editor.internal.document.ProblemMarkers;
import org.gaitwright.ui.editor.internal.field.FieldKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Opens the swimmer, for tests that edit it with the widgets that a user has. */
abstract class InEditor {

	private static final String SWIMMER = "platform:/plugin/org.gaitwright.examples/experiments/swimmer.experiment";

	IFile file;
	ExperimentEditor editor;

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

	Experiment experiment() {
		return editor.document().experiment().orElseThrow();
	}

	<T extends Control> T field(Class<T> type, EStructuralFeature feature) {
		return find((Composite) editor.getActivePageInstance().getPartControl(), type,
				control -> control.getData(FieldKeys.FEATURE) == feature).getFirst();
	}

	void show(EObject element) throws InterruptedException {
		run(() -> assertTrue(editor.reveal(element, "")));
		Workbench.complete(editor);
	}

	void type(EStructuralFeature feature, String text) {
		run(() -> {
			Text widget = field(Text.class, feature);
			widget.setFocus();
			widget.setText(text);
		});
	}

	String message(EStructuralFeature feature) {
		return ui(() -> {
			Label label = (Label) field(Control.class, feature).getData(FieldKeys.MESSAGE);
			return label != null && label.getVisible() ? label.getText() : "";
		});
	}

	void perform(ActionFactory factory) {
		run(() -> {
			IAction action = editor.getEditorSite().getActionBars().getGlobalActionHandler(factory.getId());
			assertTrue(action.isEnabled());
			action.run();
		});
	}

	IMarker[] markers() {
		try {
			return file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO);
		} catch (CoreException failed) {
			throw new AssertionError(failed);
		}
	}

	static byte[] content(IFile file) throws Exception {
		return file.getContents(true).readAllBytes();
	}
}
