/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.plot;

/**
 * A polygonal line. The arrays are shared and to be left unchanged.
 *
 * @param name  unique within a plot
 * @param x     abscissae, ascending and finite
 * @param y     ordinates, finite, as many
 * @param color red, green and blue, 8 bits each
 * @param style how it is drawn
 */
public record Curve(String name, double[] x, double[] y, int color, Style style) {
	/** How a curve is drawn. */
	public enum Style {
		/** In front, with a line in the legend. */
		SOLID,
		/** In front and dashed: of the same thing as a solid one of its colour; not in the legend. */
		DASHED,
		/** Behind others: thin and pale; not in the legend. */
		FAINT
	}

	public Curve {
		if (x.length != y.length)
			throw new IllegalArgumentException(
					"Curve '" + name + "' has " + x.length + " abscissae and " + y.length + " ordinates"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** @param faint whether it stands behind others */
	public Curve(String name, double[] x, double[] y, int color, boolean faint) {
		this(name, x, y, color, faint ? Style.FAINT : Style.SOLID);
	}

	/** Whether it stands behind others. */
	public boolean faint() {
		return style == Style.FAINT;
	}

	/** Number of points. */
	public int size() {
		return x.length;
	}
}
