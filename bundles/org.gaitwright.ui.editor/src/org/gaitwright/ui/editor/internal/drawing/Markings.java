/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.drawing;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Scales and notes of a drawing. */
final class Markings {

	private static final double[] STEPS = { 1, 2, 5, 10 };
	private static final int LEAST = 50;

	private Markings() {
	}

	/** Draws a bar of a round length in the lower left corner. */
	static void scaleBar(GC gc, Rectangle area, Palette palette, Viewport view) {
		double metres = roundAbove(LEAST / view.scale());
		int length = view.length(metres);
		int x = area.x + 8;
		int y = area.y + area.height - 8;
		gc.setForeground(palette.line());
		gc.setLineWidth(1);
		gc.drawLine(x, y, x + length, y);
		gc.drawLine(x, y - 3, x, y + 3);
		gc.drawLine(x + length, y - 3, x + length, y + 3);
		gc.drawText(number(metres) + " m", x + length + 6, y - gc.getFontMetrics().getHeight() / 2 - 3, true); //$NON-NLS-1$
	}

	/** Writes a note in the middle. */
	static void note(GC gc, Rectangle area, Palette palette, String text) {
		gc.setForeground(palette.line());
		var extent = gc.textExtent(text);
		gc.drawText(text, area.x + Math.max(4, (area.width - extent.x) / 2),
				area.y + Math.max(4, (area.height - extent.y) / 2), true);
	}

	/** The smallest of 1, 2, 5 times a power of ten that is not below a value. */
	static double roundAbove(double value) {
		double power = Math.pow(10, Math.floor(Math.log10(value)));
		for (double step : STEPS) {
			if (step * power >= value * (1 - 1e-9)) {
				return step * power;
			}
		}
		return 10 * power;
	}

	static String number(double value) {
		return value == Math.rint(value) ? Long.toString((long) value) : Float.toString((float) value);
	}
}
