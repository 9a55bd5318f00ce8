/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The containment tree of elements of any package. */
public final class ElementContent implements ITreeContentProvider {

	private final Supplier<List<EObject>> roots;

	/** @param roots the elements at the top */
	public ElementContent(Supplier<List<EObject>> roots) {
		this.roots = roots;
	}

	@Override
	public Object[] getElements(Object input) {
		return roots.get().toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		return ((EObject) element).eContents().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return roots.get().contains(element) ? null : ((EObject) element).eContainer();
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((EObject) element).eContents().isEmpty();
	}
}
