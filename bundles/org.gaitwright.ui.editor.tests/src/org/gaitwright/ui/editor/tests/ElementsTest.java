/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.tests;

import static org.gaitwright.ui.editor.tests.Workbench.await;
import static org.gaitwright.ui.editor.tests.Workbench.find;
import static org.gaitwright.ui.editor.tests.Workbench.run;
import static org.gaitwright.ui.editor.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.junit.jupiter.api.Test;

/** Elements are added, moved, copied, removed, and found in the drawing. */
class ElementsTest extends InEditor {

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
