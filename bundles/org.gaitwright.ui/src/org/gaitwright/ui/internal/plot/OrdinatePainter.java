/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/**
 * Paints over what a chart has at the left of its plot: its title there is a turned picture, blurred on a fine screen, and on
 * a logarithmic axis it has a tick for each digit of a decade and numbers whichever come first.
 */
final class OrdinatePainter {
	private static final int TICK_DISTANCE = 40;
	private static final int LEAST_DISTANCE = 16;
	private static final int FEWEST_TICKS = 3;
	private static final int TICK_LENGTH = 5;
	private static final int TITLE_MARGIN = 7;

	private OrdinatePainter() {
	}

	/** How far apart ticks are to be, pixels, so that a low plot has some, too. */
	static int tickDistance(int height) {
		return Math.clamp(height / FEWEST_TICKS, LEAST_DISTANCE, TICK_DISTANCE);
	}

	/**
	 * Paints title and, on a logarithmic axis, ticks.
	 *
	 * @param gc         of the chart, with its font
	 * @param plot       where the curves are
	 * @param background of the chart
	 */
	static void paint(GC gc, Rectangle plot, Scale scale, String title, Color background, Color foreground) {
		int text = gc.getFontMetrics().getHeight();
		gc.setBackground(background);
		gc.setForeground(foreground);
		gc.fillRectangle(0, 0, text + 2 * TITLE_MARGIN - 2, plot.y + plot.height + 4 * text);
		if (scale.logarithmic()) {
			int above = Math.min(plot.y, text);
			gc.fillRectangle(0, plot.y - above, plot.x - 1, plot.height + above + text / 2);
			ticks(gc, plot, scale);
		}
		title(gc, plot, title);
	}

	private static void ticks(GC gc, Rectangle plot, Scale scale) {
		gc.drawLine(plot.x - 1, plot.y, plot.x - 1, plot.y + plot.height);
		for (double tick : scale.ticks(Math.max(2, plot.height / tickDistance(plot.height)))) {
			int at = plot.y + (int) Math.round((1 - scale.fraction(tick)) * plot.height);
			String text = org.gaitwright.experiment.internal.figure.Axis.text(tick);
			Point size = gc.textExtent(text);
			gc.drawLine(plot.x - TICK_LENGTH, at, plot.x - 1, at);
			gc.drawText(text, plot.x - 2 * TICK_LENGTH - size.x, at - size.y / 2, true);
		}
	}

	private static void title(GC gc, Rectangle plot, String title) {
		Point size = gc.textExtent(title);
		Transform turned = new Transform(gc.getDevice());
		try {
			gc.getTransform(turned);
			// one that is longer than the plot begins where it can be read
			turned.translate(TITLE_MARGIN, Math.max(plot.y + (plot.height + size.x) / 2f, size.x));
			turned.rotate(-90);
			gc.setTransform(turned);
			gc.setTextAntialias(SWT.ON);
			gc.drawText(title, 0, 0, true);
		} finally {
			gc.setTransform(null);
			turned.dispose();
		}
	}
}
