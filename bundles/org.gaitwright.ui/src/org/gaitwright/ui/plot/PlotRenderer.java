/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.plot;

import org.eclipse.swt.widgets.Composite;

/**
 * Makes plots. Contributed by the extension point {@code org.gaitwright.ui.plotRenderers}; the built-in one is contributed
 * in the same way. Instances are shared and without state; they are called in the user-interface thread.
 */
public interface PlotRenderer {
	/**
	 * Makes an empty plot. What its curves are is told by the caller, outside of the plot.
	 *
	 * @param parent of its control, whose layout data are set by the caller
	 * @param name   for screen readers
	 */
	Plot create(Composite parent, String name);
}
