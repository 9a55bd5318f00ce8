/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.view;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.gaitwright.ui.editor.internal.document.DocumentListener;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.page.ElementContent;
import org.gaitwright.ui.editor.internal.page.ElementLabels;

/** The whole file as a tree; what is double-clicked is shown on its page. */
public final class OutlinePage extends ContentOutlinePage implements DocumentListener {

	private final ExperimentDocument document;
	private final Consumer<EObject> onOpen;

	/**
	 * Makes the page.
	 *
	 * @param document what is shown
	 * @param onOpen   shows an element in the editor
	 */
	public OutlinePage(ExperimentDocument document, Consumer<EObject> onOpen) {
		this.document = document;
		this.onOpen = onOpen;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.setContentProvider(
				new ElementContent(() -> document.root() == null ? List.of() : List.of(document.root())));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementLabels(document)));
		viewer.setInput(document);
		viewer.expandToLevel(2);
		viewer.addOpenListener(event -> {
			if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof EObject element) {
				onOpen.accept(element);
			}
		});
		document.addListener(this);
	}

	@Override
	public void changed() {
		getTreeViewer().refresh();
	}

	@Override
	public void replaced() {
		getTreeViewer().setInput(document);
		getTreeViewer().expandToLevel(2);
	}

	@Override
	public void validated() {
		getTreeViewer().refresh(true);
	}

	@Override
	public void dispose() {
		document.removeListener(this);
		super.dispose();
	}
}
