/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.plot;

/**
 * The area between two polygonal lines, drawn translucently behind the curves. The arrays are shared and to be left
 * unchanged.
 *
 * @param name  of the curve that it belongs to
 * @param x     abscissae, ascending and finite
 * @param low   lower edge, finite, as many; on a logarithmic axis a value ≤ 0 reaches down to the end of the axis
 * @param high  upper edge, finite, as many
 * @param color red, green and blue, 8 bits each
 */
public record Band(String name, double[] x, double[] low, double[] high, int color) {
	public Band {
		if (x.length != low.length || x.length != high.length)
			throw new IllegalArgumentException("Band '" + name + "' has " + x.length + " abscissae and " + low.length //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ " and " + high.length + " ordinates"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Number of points. */
	public int size() {
		return x.length;
	}
}
