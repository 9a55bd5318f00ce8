/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import static org.gaitwright.ui.editor.tests.Workbench.run;
import static org.gaitwright.ui.editor.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Shell;
import org.gaitwright.model.experiment.CostFunction;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.document.SourceText;
import org.gaitwright.ui.editor.tests.Workbench;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drags the cost terms of the swimmer. */
class ElementDraggingTest {

	private ExperimentDocument document;
	private Shell shell;
	private ElementDragging dragging;
	private CostFunction cost;

	@BeforeEach
	void open() {
		run(() -> {
			document = new ExperimentDocument(
					URI.createURI("platform:/plugin/org.gaitwright.examples/experiments/swimmer.experiment"),
					Workbench.display());
			document.adopt(new SourceText(new byte[0], new ExperimentFiles().read(document.address())));
			shell = new Shell(Workbench.display());
			TreeViewer viewer = new TreeViewer(shell, SWT.MULTI);
			viewer.setContentProvider(new ElementContent(() -> PageSpec.COST.roots(document)));
			viewer.setInput(document);
			dragging = new ElementDragging(document, viewer);
			cost = document.experiment().orElseThrow().getCost();
		});
	}

	@AfterEach
	void close() {
		run(() -> {
			shell.dispose();
			document.dispose();
		});
	}

	private boolean drop(EObject element, EObject target, int operation, int location) {
		return ui(() -> dragging.drop(List.of(element), target, operation, location));
	}

	@Test
	void siblingsChangePlaces() {
		var first = cost.getTerms().get(0);
		var second = cost.getTerms().get(1);
		assertTrue(drop(second, first, DND.DROP_MOVE, ViewerDropAdapter.LOCATION_BEFORE));
		assertEquals(List.of(second, first), ui(() -> List.copyOf(cost.getTerms())));
		run(() -> document.commands().undo());
		assertEquals(List.of(first, second), ui(() -> List.copyOf(cost.getTerms())), "one step back");
	}

	@Test
	void copyStandsBesideIt() {
		var first = cost.getTerms().get(0);
		assertTrue(drop(first, cost, DND.DROP_COPY, ViewerDropAdapter.LOCATION_ON));
		assertEquals(3, ui(() -> cost.getTerms().size()));
		assertEquals(first.eClass(), ui(() -> cost.getTerms().get(2).eClass()));
	}

	@Test
	void whatFitsNowhereIsRefused() {
		var term = cost.getTerms().get(0);
		assertFalse(drop(cost, term, DND.DROP_MOVE, ViewerDropAdapter.LOCATION_ON), "into its own part");
		assertFalse(drop(term, document.experiment().orElseThrow().getRobot(), DND.DROP_MOVE,
				ViewerDropAdapter.LOCATION_ON), "into another file");
		assertEquals(2, ui(() -> cost.getTerms().size()));
	}
}
