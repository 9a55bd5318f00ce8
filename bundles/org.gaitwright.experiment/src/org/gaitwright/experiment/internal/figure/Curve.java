/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.figure;

/**
 * A polygonal line. Arrays of the same length, only to be read; values may be infinite or NaN.
 *
 * @param name  of what it shows
 * @param color 0xRRGGBB
 * @param style how it is drawn
 * @param x     abscissae, ascending
 * @param y     ordinates
 */
public record Curve(String name, int color, Style style, double[] x, double[] y) {
	/** How a curve is drawn. */
	public enum Style {
		/** In front. */
		SOLID,
		/** In front and dashed. */
		DASHED,
		/** Thin, for what stands behind others. */
		FAINT
	}
}
