/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import java.util.Arrays;

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
 * of pixels, which is what makes many of them fluid. Owned by one plot.
 */
final class CurvePainter {
	/** Number of curves from which they are thin and drawn without smoothing of their edges. */
	private static final int MANY = 24;
	private static final int BAND_ALPHA = 56;
	private static final int MARK = 4;
	/** Farther out, coordinates would overflow in the graphics library. */
	private static final double FAR = 4e6;
	private static final int[] DASHES = { 6, 4 };

	private Scale scaleX;
	private Scale scaleY;
	private Point size;
	private int left;
	private int right;
	private int[] points = new int[1024];
	private int count;

	/** Draws all that lies in the part of the area that is to be painted. */
	void paint(GC gc, Rectangle dirty, PlotContent content, Scale x, Scale y, Point area) {
		scaleX = x;
		scaleY = y;
		size = area;
		left = dirty.x - 2;
		right = dirty.x + dirty.width + 2;
		boolean many = content.curves().size() > MANY;
		gc.setAntialias(many ? SWT.OFF : SWT.ON);
		gc.setLineJoin(many ? SWT.JOIN_MITER : SWT.JOIN_ROUND);
		content.bands().forEach(band -> paint(gc, band));
		for (Curve curve : content.curves())
			paint(gc, curve, many);
		gc.setLineStyle(SWT.LINE_SOLID);
		content.marks().forEach(marks -> paint(gc, marks));
	}

	private void paint(GC gc, Band band) {
		if (band.size() == 0)
			return;
		count = 0;
		for (int i = 0; i < band.size(); i++)
			add(x(band.x()[i]), y(band.high()[i]));
		for (int i = band.size() - 1; i >= 0; i--)
			add(x(band.x()[i]), y(band.low()[i]));
		gc.setAlpha(BAND_ALPHA);
		gc.setBackground(color(band.color()));
		gc.fillPolygon(Arrays.copyOf(points, count));
		gc.setAlpha(255);
	}

	private void paint(GC gc, Curve curve, boolean many) {
		trace(curve.x(), curve.y());
		if (count == 0)
			return;
		gc.setForeground(color(curve.color()));
		if (curve.size() == 1) {
			gc.setBackground(color(curve.color()));
			gc.fillOval(points[0] - 3, points[1] - 3, 7, 7);
			return;
		}
		gc.setLineWidth(curve.faint() || many ? 1 : 2);
		if (curve.style() == Curve.Style.DASHED)
			gc.setLineDash(DASHES);
		else
			gc.setLineStyle(SWT.LINE_SOLID);
		gc.drawPolyline(Arrays.copyOf(points, count));
	}

	/** Collects the pixels of a line: of each column the first, lowest, highest and last point. */
	private void trace(double[] xs, double[] ys) {
		count = 0;
		int n = xs.length;
		int i = 0;
		while (i + 1 < n && x(xs[i + 1]) < left)
			i++;
		while (i < n) {
			int column = x(xs[i]);
			int first = y(ys[i]);
			int low = first;
			int high = first;
			int last = first;
			int same = 1;
			for (i++; i < n && x(xs[i]) == column; i++, same++) {
				last = y(ys[i]);
				low = Math.min(low, last);
				high = Math.max(high, last);
			}
			add(column, first);
			if (same > 2) {
				add(column, low);
				add(column, high);
			}
			if (same > 1)
				add(column, last);
			if (column > right)
				return;
		}
	}

	/** Triangles at the lower edge, one per place however many values. */
	private void paint(GC gc, Marks marks) {
		gc.setBackground(color(marks.color()));
		int before = -MARK;
		for (double each : marks.x()) {
			int at = x(each);
			if (at < before + MARK || at < left - MARK || at > right + MARK)
				continue;
			before = at;
			gc.fillPolygon(new int[] { at - MARK, size.y - 2 * MARK, at + MARK, size.y - 2 * MARK, at, size.y - 1 });
		}
	}

	private void add(int x, int y) {
		if (count + 2 > points.length)
			points = Arrays.copyOf(points, 2 * points.length);
		points[count++] = x;
		points[count++] = y;
	}

	private int x(double value) {
		return (int) Math.round(Math.clamp(scaleX.fraction(value) * size.x, -FAR, FAR));
	}

	private int y(double value) {
		return (int) Math.round(Math.clamp((1 - scaleY.fraction(value)) * size.y, -FAR, FAR));
	}

	static Color color(int rgb) {
		return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
	}
}
