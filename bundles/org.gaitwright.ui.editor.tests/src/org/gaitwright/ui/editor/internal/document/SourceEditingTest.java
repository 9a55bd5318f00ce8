/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import static org.gaitwright.ui.editor.tests.Workbench.await;
import static org.gaitwright.ui.editor.tests.Workbench.run;
import static org.gaitwright.ui.editor.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.ui.editor.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Types texts into a document that no editor shows. */
class SourceEditingTest {

	private ExperimentDocument document;
	private SourceEditing source;
	private String sound;

	@BeforeEach
	void open() throws Exception {
		IFile file = Workbench.copy("typing", "swimmer.experiment",
				"platform:/plugin/org.gaitwright.examples/experiments/swimmer.experiment");
		DocumentFile known = DocumentFile.of(file);
		run(() -> {
			document = new ExperimentDocument(known.address(), Workbench.display());
			document.adopt(known.read());
			source = document.source();
			sound = source.latest().text();
		});
	}

	@AfterEach
	void close() {
		run(() -> document.dispose());
	}

	private String named(int number) {
		return sound.replace("name=\"swimmer\"", "name=\"swimmer" + number + "\"");
	}

	private String name() {
		return document.experiment().orElseThrow().getName();
	}

	/** On the UI thread. */
	private void typeAndRead(String text) {
		source.type(text);
		source.latest().setResult(source.latest().load(document.address()));
		source.type(text); // does not belong to the step before: that is read
		document.commands().undo();
	}

	@Test
	void whatIsTypedBeforeItIsReadIsOneStep() throws Exception {
		run(() -> {
			source.type(named(1));
			source.type(named(2));
		});
		await("it is read", () -> "swimmer2".equals(name()));
		run(() -> document.commands().undo());
		assertEquals("swimmer", ui(this::name));
		assertFalse(ui(() -> document.commands().canUndo()));
	}

	/** What was saved may not change afterwards, or the document would take the new text for the saved one. */
	@Test
	void whatIsTypedWhileItIsSavedIsNotSaved() {
		run(() -> {
			source.type(named(1));
			Command last = document.commands().getUndoCommand();
			source.type(named(2));
			document.commands().savedAfter(last);
			assertTrue(document.commands().isSaveNeeded());
			document.commands().savedAfter(document.commands().getUndoCommand());
			source.type(named(3));
			assertTrue(document.commands().isSaveNeeded());
			document.commands().undo();
			assertFalse(document.commands().isSaveNeeded());
			assertEquals(named(2), source.latest().text());
		});
	}

	@Test
	void elementsOfLongAgoAreBuiltAgain() throws Exception {
		int steps = 40;
		run(() -> {
			for (int step = 1; step <= steps; step++) {
				typeAndRead(named(step));
			}
		});
		EObject last = ui(() -> document.root());
		run(() -> {
			for (int step = steps; step > 2; step--) {
				document.commands().undo();
			}
			assertEquals(named(2), source.latest().text());
			assertFalse(source.latest().isRead());
		});
		await("they are built again", () -> "swimmer2".equals(name()));
		assertNotEquals(last, ui(() -> document.root()));
	}

	/** Commands change the elements of the text before them, and none that are built again. */
	@Test
	void elementsThatWereChangedAreKept() {
		run(() -> {
			typeAndRead(named(1));
			EObject changed = document.root();
			document.execute(new ElementCommands(document).set(changed, Literals.EXPERIMENT__SEED, 7L));
			for (int step = 2; step <= 40; step++) {
				typeAndRead(named(step));
			}
			while (document.root() != changed && document.commands().canUndo()) {
				document.commands().undo();
			}
			assertSame(changed, document.root());
			assertEquals(7, document.experiment().orElseThrow().getSeed());
			document.commands().undo();
			assertEquals(1, document.experiment().orElseThrow().getSeed());
		});
	}
}
