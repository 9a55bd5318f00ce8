/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

/** A row of controls above a plot, in as many lines as it takes; scrolled where those would leave no room to the plot. */
final class ControlRow {
	private final Composite parent;
	private final int left;
	private final ScrolledComposite window;
	private final Composite row;
	private int height;

	/**
	 * Makes the row.
	 *
	 * @param parent with a grid layout of one column
	 * @param left   height that it leaves to what is beneath, pixels
	 */
	ControlRow(Composite parent, int left) {
		this.parent = parent;
		this.left = left;
		window = new ScrolledComposite(parent, SWT.V_SCROLL);
		window.setExpandHorizontal(true);
		window.setExpandVertical(true);
		window.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(window);
		row = new Composite(window, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.spacing = 6;
		layout.marginTop = layout.marginBottom = 1;
		row.setLayout(layout);
		window.setContent(row);
		parent.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
	}

	/** In which the controls are made. */
	Composite composite() {
		return row;
	}

	/** How high the row is, pixels. */
	int height() {
		return height;
	}

	/** Lays the view out anew after controls have become wider. */
	void arrange() {
		fit();
		parent.layout(true, true);
	}

	private void fit() {
		int width = parent.getSize().x;
		int line = row.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		int whole = row.computeSize(width, SWT.DEFAULT).y;
		height = Math.min(whole, Math.max(line, parent.getSize().y - left));
		if (height < whole)
			whole = row.computeSize(width - window.getVerticalBar().getSize().x, SWT.DEFAULT).y;
		window.setMinHeight(whole);
		((GridData) window.getLayoutData()).heightHint = height;
	}
}
