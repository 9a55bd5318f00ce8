/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.tests;

import static org.gaitwright.ui.editor.tests.Workbench.await;
import static org.gaitwright.ui.editor.tests.Workbench.find;
import static org.gaitwright.ui.editor.tests.Workbench.run;
import static org.gaitwright.ui.editor.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.LinearPolicy;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.ui.editor.internal.field.FieldKeys;
import org.gaitwright.ui.editor.internal.page.SourcePage;
import org.junit.jupiter.api.Test;

/** Values are typed, undone, restored, and objected to. */
class FieldsTest extends InEditor {

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
	void whatNoXmlFileHoldsIsLeftOut() throws Exception {
		show(experiment());
		type(Literals.EXPERIMENT__DESCRIPTION, "up\u000Band\u001B down λ \uD835\uDF06");
		assertEquals("upand down λ \uD835\uDF06", ui(() -> experiment().getDescription()));
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
}
