/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.field.ElementForm;
import org.gaitwright.ui.editor.internal.field.FieldContext;

/** The form of the selected element. */
final class ElementDetails {

	private final FormToolkit toolkit;
	private final ExperimentDocument document;
	private final ElementLabels labels;
	private final ScrolledForm form;
	private ElementForm shown;
	private EObject parent;
	private EReference place;
	private int index;

	ElementDetails(Composite composite, FormToolkit toolkit, ExperimentDocument document) {
		this.toolkit = toolkit;
		this.document = document;
		labels = new ElementLabels(document);
		form = toolkit.createScrolledForm(composite);
		form.setExpandHorizontal(true);
		form.setExpandVertical(true);
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(5, 8).applyTo(form.getBody());
		form.addDisposeListener(event -> labels.dispose());
		show(null);
	}

	/** Shows an element, or that none is selected. */
	void show(EObject element) {
		if (shown != null && shown.object() == element) {
			return;
		}
		form.setRedraw(false);
		try {
			for (Control control : form.getBody().getChildren()) {
				control.dispose();
			}
			shown = null;
			parent = null;
			title(element == null ? "" : labels.getText(element)); //$NON-NLS-1$
			if (element == null) {
				toolkit.createLabel(form.getBody(), Messages.nothingSelected, SWT.WRAP);
			} else {
				remember(element);
				shown = new ElementForm(new FieldContext(document, element, new ElementCommands(document), toolkit,
						() -> form.reflow(true)));
				shown.create(form.getBody());
			}
			form.reflow(true);
			form.setOrigin(0, 0);
		} finally {
			form.setRedraw(true);
		}
	}

	/** Another title lays the whole form out. */
	private void title(String text) {
		if (!text.equals(form.getText())) {
			form.setText(text);
		}
	}

	private void remember(EObject element) {
		parent = element.eContainer();
		place = element.eContainmentFeature();
		index = place != null && place.isMany() ? ((List<?>) parent.eGet(place)).indexOf(element) : -1;
	}

	/** Shows the present values; what stands in place of an element that is gone is the next to be selected. */
	EObject refresh() {
		if (shown == null) {
			return null;
		}
		EObject element = shown.object();
		if (element.eResource() != null) {
			remember(element);
			title(labels.getText(element));
			shown.refresh();
			return element;
		}
		if (parent == null || parent.eResource() == null) {
			return null;
		}
		Object value = parent.eGet(place);
		if (value instanceof List<?> list) {
			return index >= 0 && index < list.size() ? (EObject) list.get(index) : parent;
		}
		return value == null ? parent : (EObject) value;
	}

	void refreshMessages() {
		if (shown != null && shown.object().eResource() != null) {
			shown.refreshMessages();
		}
	}

	void focus(String attribute) {
		if (shown != null) {
			shown.focus(attribute);
		}
	}

	boolean isComplete() {
		return shown == null || shown.isComplete();
	}
}
