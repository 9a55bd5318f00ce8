/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
final class BooleanField extends Field {

	private Button button;

	BooleanField(FieldContext context, EAttribute attribute) {
		super(context, attribute);
	}

	@Override
	protected Control createControl(Composite parent) {
		button = context().toolkit().createButton(parent, "", SWT.CHECK); //$NON-NLS-1$
		GridDataFactory.fillDefaults().indent(8, 0).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			context().document()
					.execute(context().commands().set(context().object(), feature(), button.getSelection()));
			refresh();
		}));
		return button;
	}

	@Override
	protected void show(Object value) {
		button.setSelection(Boolean.TRUE.equals(value));
	}
}
