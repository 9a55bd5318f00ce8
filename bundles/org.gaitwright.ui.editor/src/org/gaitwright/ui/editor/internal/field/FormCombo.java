/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Combos of forms, to choose from a list. */
final class FormCombo {

	private FormCombo() {
	}

	/** @param parent has a grid layout */
	static Combo create(Composite parent, FormToolkit toolkit) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		toolkit.adapt(combo, true, false);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(combo);
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false); // scrolls the form, not the value
		return combo;
	}

	/**
	 * Offers these choices, with room for the longest: on GTK a combo that is narrower than its text is drawn over and over.
	 *
	 * @return whether a combo that was laid out before needs more room or less
	 */
	static boolean offer(Combo combo, List<String> choices) {
		combo.setItems(choices.toArray(String[]::new));
		GridData data = (GridData) combo.getLayoutData();
		int before = data.minimumWidth;
		data.minimumWidth = data.widthHint = combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		return before > 0 && data.minimumWidth != before;
	}
}
