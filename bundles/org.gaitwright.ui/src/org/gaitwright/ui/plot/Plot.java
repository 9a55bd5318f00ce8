/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.plot;

import java.util.function.DoubleConsumer;

import org.eclipse.swt.widgets.Control;

/**
 * Draws curves. All calls in the user-interface thread. Its control is disposed with its parent, or by itself when another
 * renderer takes over; nothing else is to be disposed.
 */
public interface Plot {
	/** The widget. */
	Control control();

	/** Shows this instead of what was shown; the part in view stays where the user has zoomed, until the axes change. */
	void show(PlotContent content);

	/** Shows all of the curves, from now on. */
	void fit();

	/** The part in view. */
	PlotView view();

	/** Colours of the surroundings, anew: the theme has changed. */
	void adopt(PlotColors colors);

	/** Draws a vertical line there; NaN for none. */
	void cursor(double x);

	/** Tells the abscissa that the user points at with mouse or keys; NaN when the pointer leaves. At most one listener. */
	void onPoint(DoubleConsumer listener);
}
