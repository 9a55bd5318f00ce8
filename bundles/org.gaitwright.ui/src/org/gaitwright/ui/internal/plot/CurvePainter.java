/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.gaitwright.ui.plot.Band;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.Marks;
import org.gaitwright.ui.plot.PlotContent;

/**
 * Draws bands, curves and marks into the area of a plot: each curve as one polygonal line of at most four points per column
 * of pixels, and many of them as one picture, which is what makes them fluid. Owned by one plot.
 */
final class CurvePainter {
	/** Number of curves from which they are thin and drawn without smoothing of their edges. */
	private static final int MANY = 24;
	private static final int BAND_ALPHA = 56;
	private static final int MARK = 4;
	private static final int[] DASHES = { 6, 4 };

	private final CurvePicture picture = new CurvePicture();
	private CurveTrace trace;
	private int left;
	private int right;

	/** Draws all that lies in the part of the area that is to be painted. */
	void paint(GC gc, Rectangle dirty, PlotContent content, Scale x, Scale y, Point area) {
		trace = new CurveTrace(x, y, area.x, area.y);
		left = dirty.x - 2;
		right = dirty.x + dirty.width + 2;
		gc.setAntialias(SWT.ON);
		gc.setLineJoin(SWT.JOIN_ROUND);
		content.bands().forEach(band -> paint(gc, band));
		if (content.curves().size() > MANY)
			gc.drawImage(picture.of(gc.getDevice(), content, x, y, area), 0, 0);
		else
			content.curves().forEach(curve -> paint(gc, curve));
		gc.setLineStyle(SWT.LINE_SOLID);
		content.marks().forEach(marks -> paint(gc, marks, area.y));
	}

	void dispose() {
		picture.dispose();
	}

	private void paint(GC gc, Band band) {
		if (band.size() == 0)
			return;
		trace.clear();
		for (int i = 0; i < band.size(); i++)
			trace.add(trace.x(band.x()[i]), trace.y(band.high()[i]));
		for (int i = band.size() - 1; i >= 0; i--)
			trace.add(trace.x(band.x()[i]), trace.y(band.low()[i]));
		gc.setAlpha(BAND_ALPHA);
		gc.setBackground(color(band.color()));
		gc.fillPolygon(trace.points());
		gc.setAlpha(255);
	}

	private void paint(GC gc, Curve curve) {
		trace.trace(curve.x(), curve.y(), left, right);
		if (trace.count() == 0)
			return;
		gc.setForeground(color(curve.color()));
		if (curve.size() == 1) {
			gc.setBackground(color(curve.color()));
			gc.fillOval(trace.get(0) - 3, trace.get(1) - 3, 7, 7);
			return;
		}
		gc.setLineWidth(curve.faint() ? 1 : 2);
		if (curve.style() == Curve.Style.DASHED)
			gc.setLineDash(DASHES);
		else
			gc.setLineStyle(SWT.LINE_SOLID);
		gc.drawPolyline(trace.points());
	}

	/** Triangles at the lower edge, one per place however many values. */
	private void paint(GC gc, Marks marks, int bottom) {
		gc.setBackground(color(marks.color()));
		int before = -MARK;
		for (double each : marks.x()) {
			int at = trace.x(each);
			if (at < before + MARK || at < left - MARK || at > right + MARK)
				continue;
			before = at;
			gc.fillPolygon(new int[] { at - MARK, bottom - 2 * MARK, at + MARK, bottom - 2 * MARK, at, bottom - 1 });
		}
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
	}
}
