/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotContent;

/**
 * Many curves as one transparent picture, drawn in memory: the window system, to which each line would go by itself, gets it
 * as a whole. It is drawn anew when something else is to be seen only, and not when the reading cursor moves. Owned by one
 * plot.
 */
final class CurvePicture {
	private static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);

	private Image image;
	private PlotContent content;
	private Scale scaleX;
	private Scale scaleY;
	private Point size;

	/** The picture of the curves in an area of that size; not to be disposed. */
	Image of(Device device, PlotContent curves, Scale x, Scale y, Point area) {
		if (image != null && content == curves && x.equals(scaleX) && y.equals(scaleY) && area.equals(size))
			return image;
		dispose();
		content = curves;
		scaleX = x;
		scaleY = y;
		size = area;
		image = new Image(device, (ImageDataProvider) zoom -> draw(curves, x, y, area, zoom));
		return image;
	}

	void dispose() {
		if (image != null)
			image.dispose();
		image = null;
		content = null;
	}

	/** Draws the curves in lines of a point's width. */
	static ImageData draw(PlotContent content, Scale x, Scale y, Point area, int zoom) {
		int width = Math.max(1, area.x * zoom / 100);
		int height = Math.max(1, area.y * zoom / 100);
		ImageData picture = new ImageData(width, height, 24, RGB);
		picture.alphaData = new byte[width * height];
		CurveTrace trace = new CurveTrace(x, y, width, height);
		int thickness = Math.max(1, Math.round(zoom / 100f));
		for (Curve curve : content.curves()) {
			trace.trace(curve.x(), curve.y(), 0, width);
			for (int i = 2; i < trace.count(); i += 2)
				line(picture, trace.get(i - 2), trace.get(i - 1), trace.get(i), trace.get(i + 1), curve.color(), thickness);
			if (trace.count() == 2)
				dot(picture, trace.get(0), trace.get(1), curve.color(), 3 * thickness);
		}
		return picture;
	}

	/** A straight line (J. E. Bresenham, "Algorithm for computer control of a digital plotter", IBM Systems Journal 4, 1965). */
	private static void line(ImageData picture, int x0, int y0, int x1, int y1, int color, int thickness) {
		if (Math.max(x0, x1) < 0 || Math.min(x0, x1) > picture.width || Math.max(y0, y1) < 0
				|| Math.min(y0, y1) > picture.height)
			return;
		// the part within the rows, and a row more: a line may lead very far out
		double slope = y1 == y0 ? 0 : (double) (x1 - x0) / (y1 - y0);
		int fromY = Math.clamp(y0, -1, picture.height);
		int toY = Math.clamp(y1, -1, picture.height);
		int fromX = (int) Math.round(x0 + (fromY - y0) * slope);
		int toX = (int) Math.round(x1 + (toY - y1) * slope);
		int dx = Math.abs(toX - fromX);
		int dy = -Math.abs(toY - fromY);
		int stepX = fromX < toX ? 1 : -1;
		int stepY = fromY < toY ? 1 : -1;
		int error = dx + dy;
		for (int x = fromX, y = fromY;;) {
			square(picture, x, y, color, thickness);
			if (x == toX && y == toY || x > picture.width && stepX > 0)
				return;
			int twice = 2 * error;
			if (twice >= dy) {
				error += dy;
				x += stepX;
			}
			if (twice <= dx) {
				error += dx;
				y += stepY;
			}
		}
	}

	private static void dot(ImageData picture, int x, int y, int color, int radius) {
		for (int i = -radius; i <= radius; i++)
			for (int j = -radius; j <= radius; j++)
				if (i * i + j * j <= radius * radius)
					square(picture, x + i, y + j, color, 1);
	}

	private static void square(ImageData picture, int left, int top, int color, int side) {
		for (int y = Math.max(0, top); y < Math.min(picture.height, top + side); y++)
			for (int x = Math.max(0, left); x < Math.min(picture.width, left + side); x++) {
				int at = y * picture.bytesPerLine + 3 * x;
				picture.data[at] = (byte) (color >> 16);
				picture.data[at + 1] = (byte) (color >> 8);
				picture.data[at + 2] = (byte) color;
				picture.alphaData[y * picture.width + x] = (byte) 255;
			}
	}
}
