/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;

/** The body of a view that fills it, and is scrolled where the view is too low for what is in it. */
public final class ScrolledBody {
	private ScrolledBody() {
	}

	/**
	 * Makes the body.
	 *
	 * @param parent of the view, with a fill layout
	 * @return the body, whose layout says how high it is at least
	 */
	public static Composite in(Composite parent) {
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		Composite body = new Composite(scrolled, SWT.NONE);
		scrolled.setContent(body);
		scrolled.addControlListener(ControlListener.controlResizedAdapter(event -> scrolled
				.setMinHeight(body.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y)));
		return body;
	}
}
