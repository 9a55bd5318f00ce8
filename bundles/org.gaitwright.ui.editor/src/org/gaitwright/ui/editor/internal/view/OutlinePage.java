/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.view;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.ui.editor.internal.document.DocumentListener;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.page.ElementContent;
import org.gaitwright.ui.editor.internal.page.ElementLabels;
import org.gaitwright.ui.editor.internal.page.TreeMemory;

/**
 * The whole file as a tree, which can be searched for names, types, attributes and values; what is double-clicked is shown on
 * its page.
 */
public final class OutlinePage extends ContentOutlinePage implements DocumentListener {

	private final ExperimentDocument document;
	private final Consumer<EObject> onOpen;
	private FilteredTree tree;

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
		ElementLabels labels = new ElementLabels(document);
		tree = new FilteredTree(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, new Search(labels), true, true);
		TreeViewer viewer = tree.getViewer();
		viewer.addSelectionChangedListener(this);
		viewer.setContentProvider(
				new ElementContent(() -> document.root() == null ? List.of() : List.of(document.root())));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
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
	public Control getControl() {
		return tree;
	}

	@Override
	protected TreeViewer getTreeViewer() {
		return tree == null ? null : tree.getViewer();
	}

	@Override
	public ISelection getSelection() {
		return tree == null ? StructuredSelection.EMPTY : tree.getViewer().getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		if (tree != null) {
			tree.getViewer().setSelection(selection);
		}
	}

	@Override
	public void setFocus() {
		tree.getViewer().getControl().setFocus();
	}

	@Override
	public void changed() {
		getTreeViewer().refresh();
	}

	@Override
	public void replaced() {
		TreeMemory memory = new TreeMemory(getTreeViewer());
		getTreeViewer().setInput(document);
		if (memory.isEmpty()) {
			getTreeViewer().expandToLevel(2);
		} else {
			memory.restore(getTreeViewer());
		}
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

	/** Finds elements by what they show in the tree, and by the labels and values of their attributes. */
	private static final class Search extends PatternFilter {

		private final ElementLabels labels;

		Search(ElementLabels labels) {
			this.labels = labels;
			setIncludeLeadingWildcard(true);
		}

		@Override
		protected boolean isLeafMatch(Viewer viewer, Object element) {
			EObject object = (EObject) element;
			return wordMatches(labels.getText(object)) || object.eClass().getEAllAttributes().stream()
					.anyMatch(attribute -> wordMatches(text(object, attribute)));
		}

		private static String text(EObject object, EAttribute attribute) {
			return Metadata.label(attribute) + ' ' + attribute.getName() + ' ' + object.eGet(attribute);
		}
	}
}
