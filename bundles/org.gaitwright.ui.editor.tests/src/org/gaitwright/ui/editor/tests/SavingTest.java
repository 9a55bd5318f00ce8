/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.tests;

import static org.gaitwright.ui.editor.tests.Workbench.await;
import static org.gaitwright.ui.editor.tests.Workbench.find;
import static org.gaitwright.ui.editor.tests.Workbench.run;
import static org.gaitwright.ui.editor.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.gaitwright.ui.editor.internal.document.ProblemMarkers;
import org.junit.jupiter.api.Test;

/** The editor and its file: saved, newer than what is edited, broken. */
class SavingTest extends InEditor {

	@Test
	void newerFileIsNotOverwrittenUnasked() throws Exception {
		show(experiment());
		type(Literals.EXPERIMENT__SEED, "7");
		String other = new String(content(file), StandardCharsets.UTF_8).replace(
				"name=\"swimmer\"", "name=\"other\"");
		Files.writeString(file.getLocation().toPath(), other);
		Workbench.display().asyncExec(() -> editor.doSave(new NullProgressMonitor()));
		await("the question is asked", () -> dialog() != null);
		Workbench.screenshot(ui(SavingTest::dialog), "conflict");
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

	/** What the reader could not make out is in no element: it is not dropped unasked. */
	@Test
	void whatCouldNotBeReadIsNotLostUnasked() throws Exception {
		String misspelt = text(file).replace("iterations=\"10\"", "iteratons=\"12\"");
		file = Workbench.file("swimming", "misspelt.experiment", misspelt.getBytes(StandardCharsets.UTF_8));
		editor = Workbench.open(file);
		show(experiment());
		type(Literals.EXPERIMENT__SEED, "7");
		Workbench.display().asyncExec(() -> Workbench.page().saveEditor(editor, false));
		await("the question is asked", () -> dialog() != null);
		Workbench.screenshot(ui(SavingTest::dialog), "unread");
		assertEquals("Cancel", ui(() -> dialog().getDefaultButton().getText()));
		press("Cancel");
		assertEquals(misspelt, text(file));
		assertTrue(ui(editor::isDirty));
		Workbench.display().asyncExec(() -> editor.doSave(new NullProgressMonitor()));
		await("the question is asked again", () -> dialog() != null);
		press("Save without Them");
		await("it is saved", () -> !editor.isDirty());
		assertTrue(text(file).contains("seed=\"7\"") && !text(file).contains("iteratons"));
	}

	private static void press(String text) throws InterruptedException {
		run(() -> find(dialog(), Button.class, button -> button.getText().contains(text)).getFirst()
				.notifyListeners(SWT.Selection, new Event()));
		await("the dialog is gone", () -> dialog() == null);
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
}
