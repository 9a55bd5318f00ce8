/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.figure;

/** What a figure is drawn on. Coordinates in units of 1/96 inch from the upper left corner; colours are 0xRRGGBB. */
interface Canvas {
	/** Where a text stands relative to its point. */
	enum Anchor {
		START, MIDDLE, END
	}

	/** A polygonal line. */
	void line(double[] x, double[] y, int color, double width, boolean dashed);

	/** A filled polygon without outline. */
	void area(double[] x, double[] y, int color, double opacity);

	/**
	 * A text on a base line.
	 *
	 * @param upward whether it is turned by a quarter, reading upwards
	 */
	void text(double x, double y, String text, Anchor anchor, double size, boolean bold, boolean upward);

	/** All that follows is seen within this rectangle alone, until {@link #unclip()}. */
	void clip(double x, double y, double width, double height);

	/** Everything is seen again. */
	void unclip();
}
