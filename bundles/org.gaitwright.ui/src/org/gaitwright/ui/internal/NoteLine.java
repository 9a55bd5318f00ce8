/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The line at the foot of a view that says in place what is wrong or missing; not there when nothing is. */
public final class NoteLine {
	private static final int SHOWN = 3;
	private static final int LONG_ENOUGH_MS = 15_000;

	private final Label label;
	private List<String> state = List.of();
	/** Null for none. */
	private String outcome;

	/** @param parent with a grid layout of one column */
	public NoteLine(Composite parent) {
		label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).hint(100, SWT.DEFAULT).exclude(true)
				.applyTo(label);
		label.setVisible(false);
	}

	/** Shows how things are, instead of what was shown of that before. */
	public void show(List<String> notes) {
		state = List.copyOf(notes);
		show();
	}

	/** Shows what came of something, for a while, whatever else there is to show. */
	public void say(String news) {
		outcome = news;
		show();
		label.getDisplay().timerExec(LONG_ENOUGH_MS, () -> {
			if (news == outcome && !label.isDisposed()) {
				outcome = null;
				show();
			}
		});
	}

	/** The first few, all of them as a tooltip. */
	private void show() {
		List<String> notes = outcome == null ? state : Stream.concat(Stream.of(outcome), state.stream()).distinct().toList();
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

	/** What is shown. */
	public String text() {
		return label.getText();
	}
}
