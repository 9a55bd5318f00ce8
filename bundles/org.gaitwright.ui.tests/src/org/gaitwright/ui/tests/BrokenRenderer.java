/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.gaitwright.ui.plot.Plot;
import org.gaitwright.ui.plot.PlotRenderer;

/** A contributed renderer that fails half-way. */
public final class BrokenRenderer implements PlotRenderer {
	@Override
	public Plot create(Composite parent, String name) {
		new Label(parent, SWT.NONE);
		throw new IllegalStateException("out of ink");
	}
}
