/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.plot;

/**
 * A polygonal line. The arrays are shared and to be left unchanged.
 *
 * @param name  unique within a plot
 * @param x     abscissae, ascending and finite
 * @param y     ordinates, finite, as many
 * @param color red, green and blue, 8 bits each
 * @param faint whether it stands behind others: thin and pale, not in the legend
 */
public record Curve(String name, double[] x, double[] y, int color, boolean faint) {
	public Curve {
		if (x.length != y.length)
			throw new IllegalArgumentException(
					"Curve '" + name + "' has " + x.length + " abscissae and " + y.length + " ordinates"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Number of points. */
	public int size() {
		return x.length;
	}
}
