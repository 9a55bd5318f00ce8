/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.util.function.DoubleConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.List;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.Plot;
import org.gaitwright.ui.plot.PlotColors;
import org.gaitwright.ui.plot.PlotContent;
import org.gaitwright.ui.plot.PlotRenderer;
import org.gaitwright.ui.plot.PlotView;

/** A contributed renderer that lists the curves. */
public final class ListRenderer implements PlotRenderer {
	@Override
	public Plot create(Composite parent, String name) {
		List list = new List(parent, SWT.NONE);
		return new Plot() {
			@Override
			public Control control() {
				return list;
			}

			@Override
			public void show(PlotContent content) {
				list.setItems(content.curves().stream().map(Curve::name).toArray(String[]::new));
			}

			@Override
			public void fit() {
				// all is in view
			}

			@Override
			public PlotView view() {
				return new PlotView(0, 1, 0, 1);
			}

			@Override
			public void adopt(PlotColors colors) {
				list.setForeground(new org.eclipse.swt.graphics.Color(colors.foreground()));
			}

			@Override
			public void cursor(double x) {
				// none
			}

			@Override
			public void onPoint(DoubleConsumer listener) {
				// nothing to point at
			}
		};
	}
}
