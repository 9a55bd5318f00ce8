/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import org.eclipse.swt.widgets.Composite;
import org.gaitwright.ui.plot.Plot;
import org.gaitwright.ui.plot.PlotRenderer;

/** The built-in renderer. */
public final class SwtChartRenderer implements PlotRenderer {
	@Override
	public Plot create(Composite parent, String name) {
		return new SwtChartPlot(parent, name);
	}
}
