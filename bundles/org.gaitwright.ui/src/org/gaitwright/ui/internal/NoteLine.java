/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The line at the foot of a view that says in place what is wrong or missing; not there when nothing is. */
public final class NoteLine {
	private static final int SHOWN = 3;

	private final Label label;

	/** @param parent with a grid layout of one column */
	public NoteLine(Composite parent) {
		label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).hint(100, SWT.DEFAULT).exclude(true)
				.applyTo(label);
		label.setVisible(false);
	}

	/** Shows these notes instead of the ones before; the first few, all of them as a tooltip. */
	public void show(List<String> notes) {
		String text = String.join("\n", notes.size() > SHOWN ? notes.subList(0, SHOWN) : notes); //$NON-NLS-1$
		label.setToolTipText(notes.isEmpty() ? null : String.join("\n", notes)); //$NON-NLS-1$
		if (text.equals(label.getText()))
			return;
		label.setText(text);
		boolean there = !text.isEmpty();
		label.setVisible(there);
		((GridData) label.getLayoutData()).exclude = !there;
		label.getParent().layout(new Control[] { label }, SWT.DEFER);
	}

	/** Shows one note. */
	public void say(String note) {
		show(List.of(note));
	}

	/** What is shown. */
	public String text() {
		return label.getText();
	}
}
