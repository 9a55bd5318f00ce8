/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

import java.util.List;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.gaitwright.model.problem.Severity;
import org.gaitwright.ui.editor.internal.fix.Fix;

/** The lines under a field that say what is wrong with it and mend it, and the decoration on its widget. */
final class FieldMessage {

	private static final int NARROW = 120;

	private final Control control;
	private final Control last;
	private final FieldContext context;
	private List<Fix> fixes = List.of();
	private Label space;
	private Label text;
	private ControlDecoration decoration;
	private Composite links;
	private Label below;

	/**
	 * @param control the widget of the field
	 * @param last    the last one in its row
	 */
	FieldMessage(Control control, Control last, FieldContext context) {
		this.control = control;
		this.last = last;
		this.context = context;
	}

	/** For the first fault: most fields never have one. */
	private void create() {
		Composite parent = control.getParent();
		space = context.toolkit().createLabel(parent, ""); //$NON-NLS-1$
		text = context.toolkit().createLabel(parent, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().exclude(true).applyTo(space);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).indent(8, 0).exclude(true)
				.applyTo(text);
		space.setVisible(false);
		text.setVisible(false);
		text.moveBelow(last);
		space.moveBelow(last);
		decoration = new ControlDecoration(control, SWT.LEFT | SWT.CENTER);
		decoration.hide();
		control.setData(FieldKeys.MESSAGE, text);
	}

	/** Shows what is wrong and how it can be mended, or that nothing is wrong. */
	void show(FieldFault fault, List<Fix> ways) {
		if (text == null) {
			if (fault == null) {
				return;
			}
			create();
		}
		boolean same = ways.stream().map(Fix::label).toList().equals(fixes.stream().map(Fix::label).toList());
		fixes = ways;
		boolean reflow = showFault(fault);
		if (!same) {
			showFixes();
		}
		if (reflow || !same) {
			context.reflow().run();
		}
	}

	/** Links, which the keyboard reaches after the field. */
	private void showFixes() {
		for (Control old : links == null ? new Control[0] : links.getChildren()) {
			old.dispose();
		}
		if (links == null) {
			links = context.toolkit().createComposite(text.getParent());
			RowLayoutFactory.fillDefaults().spacing(14).wrap(true).applyTo(links);
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).indent(8, 0)
					.applyTo(links);
			links.moveBelow(text);
			below = context.toolkit().createLabel(text.getParent(), ""); //$NON-NLS-1$
			below.moveBelow(text);
		}
		for (int index = 0; index < fixes.size(); index++) {
			int which = index;
			Hyperlink link = context.toolkit().createHyperlink(links, fixes.get(index).label(), SWT.NONE);
			link.addHyperlinkListener(new HyperlinkAdapter() {

				@Override
				public void linkActivated(HyperlinkEvent event) {
					Fix chosen = fixes.get(which);
					link.getDisplay().asyncExec(chosen.work()); // it takes the link away
				}
			});
		}
		exclude(links, fixes.isEmpty());
		exclude(below, fixes.isEmpty());
		links.layout(true);
	}

	private static void exclude(Control control, boolean excluded) {
		control.setVisible(!excluded);
		if (control.getLayoutData() == null) {
			control.setLayoutData(new GridData());
		}
		((GridData) control.getLayoutData()).exclude = excluded;
	}

	private boolean showFault(FieldFault fault) {
		boolean wrong = fault != null;
		String shown = wrong ? fault.text() : ""; //$NON-NLS-1$
		if (shown.equals(text.getText()) && wrong == text.getVisible()) {
			return false;
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
			exclude(label, !wrong);
		}
		return true;
	}
}
