/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.gaitwright.model.ElementPaths;

/** What is unfolded and selected in a tree, by the paths of the elements: others come in their place. */
public final class TreeMemory {

	private final Set<String> unfolded = new HashSet<>();
	private final Set<String> selected = new HashSet<>();

	/**
	 * Remembers what a tree shows.
	 *
	 * @param viewer the tree
	 */
	public TreeMemory(TreeViewer viewer) {
		Arrays.stream(viewer.getExpandedElements()).forEach(element -> unfolded.add(key(element)));
		viewer.getStructuredSelection().forEach(element -> selected.add(key(element)));
	}

	/** @return whether nothing was unfolded or selected, as in a tree without elements */
	public boolean isEmpty() {
		return unfolded.isEmpty() && selected.isEmpty();
	}

	/**
	 * Unfolds and selects what stands at the same paths.
	 *
	 * @param viewer the tree
	 */
	public void restore(TreeViewer viewer) {
		ITreeContentProvider content = (ITreeContentProvider) viewer.getContentProvider();
		List<Object> unfold = new ArrayList<>();
		List<Object> select = new ArrayList<>();
		collect(content, content.getElements(viewer.getInput()), unfold, select);
		viewer.setExpandedElements(unfold.toArray());
		viewer.setSelection(new StructuredSelection(select), true);
	}

	private void collect(ITreeContentProvider content, Object[] elements, List<Object> unfold, List<Object> select) {
		for (Object element : elements) {
			String key = key(element);
			if (selected.contains(key)) {
				select.add(element);
			}
			if (unfolded.contains(key)) {
				unfold.add(element);
				collect(content, content.getChildren(element), unfold, select);
			}
		}
	}

	private static String key(Object element) {
		EObject object = (EObject) element;
		return (object.eResource() == null ? "" : object.eResource().getURI()) + "#" + ElementPaths.of(object); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
