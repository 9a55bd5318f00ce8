/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.gaitwright.model.problem.Severity;

/** The line under a field that says what is wrong with it, and the decoration on its widget. */
final class FieldMessage {

	private static final int NARROW = 120;

	private final Label space;
	private final Label text;
	private final ControlDecoration decoration;
	private final FieldContext context;

	FieldMessage(Composite parent, Control control, FieldContext context) {
		this.context = context;
		space = context.toolkit().createLabel(parent, ""); //$NON-NLS-1$
		text = context.toolkit().createLabel(parent, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().exclude(true).applyTo(space);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).indent(8, 0).exclude(true)
				.applyTo(text);
		space.setVisible(false);
		text.setVisible(false);
		decoration = new ControlDecoration(control, SWT.LEFT | SWT.CENTER);
		decoration.hide();
		control.setData(FieldKeys.MESSAGE, text);
	}

	/** Shows what is wrong, or that nothing is. */
	void show(FieldFault fault) {
		boolean wrong = fault != null;
		String shown = wrong ? fault.text() : ""; //$NON-NLS-1$
		if (shown.equals(text.getText()) && wrong == text.getVisible()) {
			return;
		}
		text.setText(shown);
		if (wrong) {
			boolean error = fault.severity() == Severity.ERROR;
			decoration.setImage(FieldDecorationRegistry.getDefault()
					.getFieldDecoration(
							error ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING)
					.getImage());
			decoration.setDescriptionText(shown);
			decoration.show();
			text.setForeground(error ? JFaceColors.getErrorText(text.getDisplay()) : null);
		} else {
			decoration.hide();
		}
		for (Label label : new Label[] { space, text }) {
			label.setVisible(wrong);
			((GridData) label.getLayoutData()).exclude = !wrong;
		}
		context.reflow().run();
	}
}
