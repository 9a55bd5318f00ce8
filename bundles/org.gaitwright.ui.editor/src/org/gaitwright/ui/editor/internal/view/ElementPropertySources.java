/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.view;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.IPropertySourceProvider;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;

/** Shows elements in the Properties view. */
public final class ElementPropertySources implements IPropertySourceProvider {

	private final ExperimentDocument document;

	/** @param document whose elements are shown */
	public ElementPropertySources(ExperimentDocument document) {
		this.document = document;
	}

	@Override
	public IPropertySource getPropertySource(Object object) {
		return object instanceof EObject element ? new ElementPropertySource(document, element) : null;
	}
}
